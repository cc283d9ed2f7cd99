import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding, Wording } from '../../../checks';
import { spell } from '../../../checks';
import { useSpeech } from '../../ui/language';
import { spacedLine } from '../../../text';

const useStyles = makeStyles({
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { color: tokens.colorNeutralForeground3 },
  value: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});

/** The longest text of a cell that is shown, in characters: a reason can fill a page. */
const LONGEST = 60;

/** What stands there and what should. */
export function FindingFacts({ finding: { found, expected } }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { say, language } = useSpeech();
  const words = (wording: Wording): string => shorten(spell(wording, language)) || say('check.list-blank');
  const fact = (label: 'review.found' | 'review.expected', wording: Wording) => (
    <span>
      <span className={styles.label}>{say(label)}</span> <span className={styles.value}>{words(wording)}</span>
    </span>
  );
  return (
    <span className={styles.facts}>
      {fact('review.found', found)}
      {fact('review.expected', expected)}
    </span>
  );
}

function shorten(text: string): string {
  const letters = [...spacedLine(text)];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : letters.join('');
}
