import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useSpeech } from '../ui/language';
import type { Counts, Standing } from '../view/rows';
import { StandingMark } from './StandingMark';

const useStyles = makeStyles({
  // The buttons' own padding stands outside, so that their signs line up with the card.
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, auto)',
    justifyContent: 'space-between',
    justifyItems: 'start',
    margin: `0 -${tokens.spacingHorizontalSNudge}`,
    '@media (max-width: 355px)': { gridTemplateColumns: 'repeat(2, 1fr)' },
  },
  button: {
    minWidth: 'auto',
    columnGap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    fontWeight: tokens.fontWeightRegular,
  },
  count: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});

const SHOWN = ['met', 'over', 'under', 'unsure'] as const;

interface Props {
  readonly counts: Counts;
  readonly chosen: Standing | null;
  readonly onChoose: (standing: Standing | null) => void;
}

/** How many rows are met, over, under and open; pressing one shows those rows alone. */
export function StandingFilter({ counts, chosen, onChoose }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <div className={styles.list} role="group" aria-label={say('pane.counts')}>
      {SHOWN.map((standing) => (
        <ToggleButton
          key={standing}
          className={styles.button}
          size="small"
          appearance="subtle"
          checked={chosen === standing}
          disabled={counts[standing] === 0 && chosen !== standing}
          onClick={() => onChoose(chosen === standing ? null : standing)}
        >
          <StandingMark standing={standing} />
          {say(`pane.${standing}`)}
          <span className={styles.count}>{counts[standing]}</span>
        </ToggleButton>
      ))}
    </div>
  );
}
