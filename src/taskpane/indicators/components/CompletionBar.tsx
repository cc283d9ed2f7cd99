import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Standing } from '../../session/standing';

/** The completion at the right end of the bar; the target's tick stands at 1. */
const FULL = 1.5;

const useStyles = makeStyles({
  track: {
    position: 'relative',
    height: '4px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground6,
    forcedColorAdjust: 'none',
  },
  fill: {
    height: '100%',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralForeground4,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  met: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  over: { backgroundColor: tokens.colorStatusWarningBackground3 },
  under: { backgroundColor: tokens.colorStatusDangerBackground3 },
  tick: {
    position: 'absolute',
    top: '-2px',
    left: `${100 / FULL}%`,
    width: '1px',
    height: '8px',
    backgroundColor: tokens.colorNeutralForeground3,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
});

interface Props {
  /** As a fraction. */
  readonly completion: number;
  readonly standing: Standing;
}

/** Actual against target; the number itself stands in the row, so the bar says nothing to a screen reader. */
export function CompletionBar({ completion, standing }: Props) {
  const styles = useStyles();
  const colour = standing === 'met' || standing === 'over' || standing === 'under' ? styles[standing] : undefined;
  const width = `${(Math.min(FULL, Math.max(0, completion)) / FULL) * 100}%`;
  return (
    <div className={styles.track} aria-hidden="true">
      <div className={mergeClasses(styles.fill, colour)} style={{ width }} />
      <div className={styles.tick} />
    </div>
  );
}
