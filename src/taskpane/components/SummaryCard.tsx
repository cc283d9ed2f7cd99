import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Evaluation } from '../../scoring/evaluation';
import { useSpeech } from '../ui/language';
import type { Standing } from '../view/rows';
import { countStandings } from '../view/rows';
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
}

/** The result at a glance: total and grade, points by level, rows by standing. */
export function SummaryCard({ evaluation, chosen, onChoose }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const hasPoints = evaluation.total.points !== null && evaluation.total.points > 0;
  return (
    <section className={styles.card} aria-label={say('pane.result')}>
      {hasPoints ? <TotalLine evaluation={evaluation} /> : <Text>{say('pane.no-scores')}</Text>}
      <LevelBars evaluation={evaluation} />
      <StandingFilter counts={countStandings(evaluation.indicators)} chosen={chosen} onChoose={onChoose} />
    </section>
  );
}
