import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUpFilled, CheckmarkFilled, DismissFilled, QuestionFilled, SubtractFilled } from '@fluentui/react-icons';
import type { Standing } from '../session/standing';

const ICONS = {
  met: CheckmarkFilled,
  over: ArrowUpFilled,
  under: DismissFilled,
  unsure: QuestionFilled,
  'left-out': SubtractFilled,
} as const;

const useStyles = makeStyles({
  mark: { display: 'inline-flex', fontSize: '14px', flexShrink: 0 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  over: { color: tokens.colorStatusWarningForeground3 },
  under: { color: tokens.colorStatusDangerForeground1 },
  unsure: { color: tokens.colorPaletteBerryForeground1 },
  'left-out': { color: tokens.colorNeutralForeground3 },
});

/** The sign of a standing: a shape and a colour. The word stands beside it. */
export function StandingMark({ standing }: { readonly standing: Standing }) {
  const styles = useStyles();
  const Icon = ICONS[standing];
  return (
    <span className={mergeClasses(styles.mark, styles[standing])} aria-hidden="true">
      <Icon />
    </span>
  );
}
