import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUpFilled, CheckmarkFilled, DismissFilled, QuestionFilled, SubtractFilled } from '@fluentui/react-icons';
import type { Standing } from '../session/standing';
import { STANDING_SEVERITY, useSeverityColours } from './severity';

const ICONS = {
  met: CheckmarkFilled,
  over: ArrowUpFilled,
  under: DismissFilled,
  unsure: QuestionFilled,
  'left-out': SubtractFilled,
} as const;

const useStyles = makeStyles({
  mark: { display: 'inline-flex', fontSize: '14px', flexShrink: 0 },
  unsure: { color: tokens.colorPaletteBerryForeground1 },
});

/** The sign of a standing: a shape and a colour. The word stands beside it. */
export function StandingMark({ standing }: { readonly standing: Standing }) {
  const styles = useStyles();
  const colours = useSeverityColours();
  const Icon = ICONS[standing];
  const severity = STANDING_SEVERITY[standing];
  return (
    <span className={mergeClasses(styles.mark, severity ? colours[severity] : styles.unsure)} aria-hidden="true">
      <Icon />
    </span>
  );
}
