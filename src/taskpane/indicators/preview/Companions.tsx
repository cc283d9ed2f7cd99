import { makeStyles, tokens } from '@fluentui/react-components';
import type { Change } from '../../../model';
import { Details } from '../../ui/Details';
import type { Speech } from '../../ui/language';
import { useSpeech } from '../../ui/language';
import { growingRows } from './offered';

const useStyles = makeStyles({
  box: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  hint: { margin: `0 0 ${tokens.spacingVerticalXS}`, overflowWrap: 'anywhere' },
});

interface Props {
  readonly changes: readonly Change[];
  readonly isRestore: boolean;
}

/** What comes along with the cells, or goes with them: sheets and highlights openly, names and row heights in one line. */
export function Companions({ changes, isRestore }: Props) {
  const styles = useStyles();
  const speech = useSpeech();
  const open = seen(changes, speech);
  const folded = unseen(changes, isRestore, speech);
  if (open.length + folded.length === 0) return null;
  return (
    <div className={styles.box}>
      {open.map((line) => (
        <div key={line}>{line}</div>
      ))}
      {folded.length > 0 && (
        <Details
          summary={speech.say('preview.also', { what: folded.map(({ what }) => what).join(speech.say('preview.and')) })}
        >
          {folded.map(({ what, hint }) => (
            <p key={what} className={styles.hint}>
              {hint}
            </p>
          ))}
        </Details>
      )}
    </div>
  );
}

function seen(changes: readonly Change[], { say }: Speech): string[] {
  const [marks, goneMarks] = split(changes.filter((change) => change.kind === 'highlight'));
  const [sheets, goneSheets] = split(changes.filter((change) => change.kind === 'sheet'));
  return [
    ...sheets.map(({ sheet }) => say('pane.also-sheet', { sheet })),
    ...goneSheets.map(({ sheet }) => say('pane.also-sheet-gone', { sheet })),
    ...(marks.length > 0 ? [say('pane.also-marks', { count: marks.length })] : []),
    ...(goneMarks.length > 0 ? [say('pane.also-marks-gone', { count: goneMarks.length })] : []),
  ];
}

interface Folded {
  readonly what: string;
  readonly hint: string;
}

function unseen(changes: readonly Change[], isRestore: boolean, { say }: Speech): Folded[] {
  const [names, gone] = split(changes.filter((change) => change.kind === 'name'));
  const rows = isRestore ? 0 : growingRows(changes);
  return [
    ...(names.length > 0
      ? [{ what: say('preview.names', { count: names.length }), hint: say('preview.names-hint') }]
      : []),
    ...(gone.length > 0
      ? [{ what: say('preview.names-gone', { count: gone.length }), hint: say('preview.names-gone-hint') }]
      : []),
    ...(rows > 0 ? [{ what: say('preview.grow', { rows }), hint: say('preview.grow-hint') }] : []),
  ];
}

/** Those that put something there, and those that take it away. */
function split<One extends Change>(changes: readonly One[]): readonly [readonly One[], readonly One[]] {
  return [changes.filter(({ after }) => after !== null), changes.filter(({ after }) => after === null)];
}
