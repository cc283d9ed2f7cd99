import type { Finding } from '../../../checks';
import { useSpeech } from '../../ui/language';
import { usePaneState, useSession } from '../../ui/paneContext';
import { rowName } from '../../ui/rowName';
import { cellOf } from '../findings';
import { useSheetNaming } from '../sheetNaming';
import { Hidden } from '../../ui/Hidden';
import { FindingFacts } from './FindingFacts';
import { useRowStyles } from './rowStyles';
import { SeverityMark } from './SeverityMark';
import { WordsRow } from './WordsRow';

interface Props {
  readonly finding: Finding;
  /** Say its severity: it is not that of its group. */
  readonly isMarked: boolean;
  /** Say the rule behind it: the group does not. */
  readonly isSourced: boolean;
}

/** One finding. The whole row is a button that goes to its cell; one of a report gives its words to search for. */
export function FindingRow({ finding, isMarked, isSourced }: Props) {
  const styles = useRowStyles();
  const session = useSession();
  const { say, sayNote } = useSpeech();
  const { tables } = usePaneState();
  const isSheetNamed = useSheetNaming();
  const { place, severity, message, source } = finding;
  const rule = isSourced && <span className={styles.quiet}>{say('review.source', { source: sayNote(source) })}</span>;
  if (place.kind === 'text') {
    return (
      <WordsRow place={place} severity={isMarked ? severity : null} message={sayNote(message)}>
        <FindingFacts finding={finding} />
        {rule}
      </WordsRow>
    );
  }
  const name = rowName(
    place,
    tables.map((view) => view.table),
  );
  const text = sayNote(message);
  const title = [isSheetNamed && place.sheet, !text.includes(name) && name].filter(Boolean).join(' · ');
  return (
    <button type="button" className={styles.button} onClick={() => void session.select(place.sheet, place.address)}>
      <span className={styles.head}>
        <span className={styles.cell}>
          <Hidden>{say('pane.go-to')}</Hidden>
          {cellOf(place)}
        </span>
        <span className={styles.name}>{title || text}</span>
        {isMarked && <SeverityMark severity={severity} />}
        {isMarked && <Hidden>{say(`check.severity-${severity}`)}</Hidden>}
      </span>
      {title !== '' && <span>{text}</span>}
      <FindingFacts finding={finding} />
      {rule}
    </button>
  );
}
