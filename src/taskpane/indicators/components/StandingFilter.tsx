import { makeStyles, tokens } from '@fluentui/react-components';
import { useSpeech } from '../../ui/language';
import type { Counts, Standing } from '../../session/standing';
import { CountFilter } from '../../ui/CountFilter';
import { StandingMark } from '../../ui/StandingMark';

const useStyles = makeStyles({
  // The buttons' own padding stands outside, so that their signs line up with the card.
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, auto)',
    justifyContent: 'space-between',
    justifyItems: 'start',
    columnGap: 0,
    margin: `0 -${tokens.spacingHorizontalSNudge}`,
    '@media (max-width: 355px)': { gridTemplateColumns: 'repeat(2, 1fr)' },
  },
});

const SHOWN = ['met', 'over', 'under', 'unsure'] as const;

interface Props {
  readonly counts: Counts;
  readonly chosen: Standing | null;
  readonly onChoose: (standing: Standing | null) => void;
}

/** How many rows are met, over, under and open. */
export function StandingFilter({ counts, chosen, onChoose }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const kinds = SHOWN.map((value) => ({
    value,
    mark: <StandingMark standing={value} />,
    name: say(`pane.${value}`),
    count: counts[value],
  }));
  return (
    <CountFilter<Standing>
      className={styles.list}
      label={say('pane.counts')}
      kinds={kinds}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
