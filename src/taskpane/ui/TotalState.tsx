import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { Address } from '../../model';
import type { Evaluation, TotalPhrase } from '../../scoring';
import { totalPhrases } from '../../scoring';
import { useSpeech } from './language';
import { useSession } from './paneContext';

const useStyles = makeStyles({
  state: {
    flexBasis: '100%',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly evaluation: Evaluation;
  /** Goes to where what the rules give is told cell by cell; absent where the person is there already. */
  readonly onRules?: () => void;
}

/** The state of the total in one line, each part a link to its cells: 表内 97.72 · 按规则 97.67 · 差在 H14. */
export function TotalState({ evaluation: { table, total }, onRules }: Props) {
  const styles = useStyles();
  const session = useSession();
  const phrases = totalPhrases(total);
  if (phrases.length === 0) return null;
  const select = (cell: Address) => void session.select(table.sheet, cell);
  return (
    <span className={styles.state}>
      {phrases.map((phrase, index) => (
        <Fragment key={phrase.note.id}>
          {index > 0 && ' · '}
          <Phrase phrase={phrase} onCell={select} {...(onRules ? { onRules } : {})} />
        </Fragment>
      ))}
    </span>
  );
}

interface PhraseProps {
  readonly phrase: TotalPhrase;
  readonly onCell: (cell: Address) => void;
  readonly onRules?: () => void;
}

function Phrase({ phrase: { note, cells }, onCell, onRules }: PhraseProps) {
  const { sayNote } = useSpeech();
  const [first] = cells;
  const go = first ? () => onCell(first) : note.id === 'scoring.total-by-rules' ? onRules : undefined;
  const text = sayNote(note);
  return go ? (
    <Link as="button" onClick={go}>
      {text}
    </Link>
  ) : (
    text
  );
}
