import { makeStyles, tokens } from '@fluentui/react-components';
import type { RuleName, RuleSet } from '../../../rules';
import { inWords } from '../../../rules';
import { useSpeech } from '../../ui/language';

const useStyles = makeStyles({
  text: { margin: 0, paddingLeft: tokens.spacingHorizontalM },
  source: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  /** null: a person or plain words decided. */
  readonly rule: RuleName | null;
  readonly ruleSet: RuleSet;
}

/** The rule by which a row was scored, in a sentence, with the set it is of and where it stands. */
export default function RowRule({ rule, ruleSet }: Props) {
  const styles = useStyles();
  const { say, sayNote, pick } = useSpeech();
  const sentence = inWords(ruleSet).sentences.find((one) => one.rule === rule);
  if (!sentence) return <p className={styles.text}>{say('rules-screen.row-judged')}</p>;
  return (
    <p className={styles.text}>
      {sayNote(sentence.says)}
      <br />
      <span className={styles.source}>
        {say('rules-screen.row-source', { set: pick(ruleSet.name), source: sayNote(sentence.source) })}
      </span>
    </p>
  );
}
