import { makeStyles, tokens } from '@fluentui/react-components';
import { formatNumber, formatPercent } from '../../ui/format';
import { useSpeech } from '../../ui/language';
import type { LevelSum } from '../levels';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto 88px',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  number: { fontVariantNumeric: 'tabular-nums' },
  track: {
    display: 'flex',
    height: '6px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    overflow: 'hidden',
    forcedColorAdjust: 'none',
  },
  earned: {
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  open: {
    backgroundImage: `repeating-linear-gradient(45deg, ${tokens.colorPaletteBerryBorderActive} 0 2px, transparent 2px 4px)`,
  },
});

const share = (part: number, whole: number): string => `${whole > 0 ? Math.min(100, (part / whole) * 100) : 0}%`;

/** Points earned of one level, as numbers and as a bar; what is open is hatched. Without points the bar shows the rate. */
export function LevelBar({ sum }: { readonly sum: LevelSum }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const name = sum.kind === 'level' ? (sum.name ?? say('pane.no-level')) : nameOfExecution(sum.rate, say);
  const points = formatNumber(sum.points);
  return (
    <li className={styles.row}>
      <span className={styles.name} title={name}>
        {name}
      </span>
      <span className={styles.number}>
        {sum.points > 0 && say('pane.of-points', { earned: earnedText(sum, say), points })}
      </span>
      <span className={styles.track} aria-hidden="true">
        <span
          className={styles.earned}
          style={{ width: sum.points > 0 ? share(sum.earned, sum.points) : share(sum.rate ?? 0, 1) }}
        />
        <span className={styles.open} style={{ width: share(sum.open, sum.points) }} />
      </span>
    </li>
  );
}

/** Nothing is known of the score of execution while an amount is missing: that is not 0. */
function earnedText({ kind, earned, open, isTyped }: LevelSum, say: ReturnType<typeof useSpeech>['say']): string {
  if (kind === 'execution' && open > 0) return '?';
  return isTyped ? say('pane.typed-score', { score: formatNumber(earned) }) : formatNumber(earned);
}

function nameOfExecution(rate: number | null, say: ReturnType<typeof useSpeech>['say']): string {
  return rate === null ? say('pane.execution') : say('pane.execution-rate', { rate: formatPercent(rate) });
}
