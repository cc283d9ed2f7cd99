import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Evaluation } from '../../../scoring';
import { useSpeech } from '../../ui/language';
import type { Standing } from '../../session/standing';
import { countStandings } from '../../session/standing';
import { LevelBars } from './LevelBars';
import { StandingFilter } from './StandingFilter';
import { TotalLine } from './TotalLine';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
});

interface Props {
  readonly evaluation: Evaluation;
  readonly chosen: Standing | null;
  readonly onChoose: (standing: Standing | null) => void;
  readonly onPreview: () => void;
}

/** The result at a glance: total and grade, points by level, rows by standing. */
export function SummaryCard({ evaluation, chosen, onChoose, onPreview }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { points, shown } = evaluation.total;
  // Where no row says what it can earn, there is still the sum of the scores that were entered.
  const hasTotal = shown.figure !== null && ((points !== null && points > 0) || !shown.isOpen);
  return (
    <section className={styles.card} aria-label={say('pane.result')}>
      {hasTotal ? (
        <TotalLine evaluation={evaluation} onPreview={onPreview} />
      ) : (
        <Text>{withoutTotal(evaluation, say)}</Text>
      )}
      <LevelBars evaluation={evaluation} />
      <StandingFilter counts={countStandings(evaluation.indicators)} chosen={chosen} onChoose={onChoose} />
    </section>
  );
}

/** A form without scores, or one with scores that does not say what its rows can earn and is not filled in yet. */
function withoutTotal({ indicators }: Evaluation, say: ReturnType<typeof useSpeech>['say']): string {
  const isScored = indicators.some(({ indicator }) => indicator.cells.score !== null);
  return say(isScored ? 'pane.no-points' : 'pane.no-scores');
}
