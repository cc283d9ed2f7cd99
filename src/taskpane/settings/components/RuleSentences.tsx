import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { RuleSet } from '../../../rules';
import { inWords, namesOpen } from '../../../rules';
import { RowList } from '../../ui/RowList';
import { useSpeech } from '../../ui/language';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Each rule of a set in a sentence, with where it stands and what its makers doubt; last what is not ruled. */
export function RuleSentences({ ruleSet }: { readonly ruleSet: RuleSet }) {
  const styles = useStyles();
  const { say, sayNote, pick } = useSpeech();
  const { sentences, open } = inWords(ruleSet);
  return (
    <RowList title={say('rules-screen.in-words')}>
      {sentences.map(({ rule, name, says, source, doubt }) => (
        <li key={rule} className={styles.row}>
          <Text weight="semibold">{sayNote(name)}</Text>
          <Text>{sayNote(says)}</Text>
          <Text size={200} className={styles.quiet}>
            {sayNote(source)}
          </Text>
          {doubt && (
            <Text size={200} className={styles.quiet}>
              {say('rules-screen.doubt', { doubt: pick(doubt) })}
            </Text>
          )}
        </li>
      ))}
      {open.length > 0 && (
        <li className={styles.row}>
          <Text>{sayNote(namesOpen(open))}</Text>
        </li>
      )}
    </RowList>
  );
}
