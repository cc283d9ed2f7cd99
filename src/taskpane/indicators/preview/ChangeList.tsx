import { makeStyles, tokens } from '@fluentui/react-components';
import type { Change } from '../../../model';
import type { WritePlan } from '../../session/writePlan';
import type { Speech } from '../../ui/language';
import { useSpeech } from '../../ui/language';
import { usePaneState } from '../../ui/paneContext';
import { cellsOfSheets } from './changes';
import { rowName } from '../../ui/rowName';
import { ChangeRow } from './ChangeRow';
import { RowList } from '../../ui/RowList';

const useStyles = makeStyles({
  also: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Every cell that changes, by sheet, and what comes along with them. */
export function ChangeList({ plan: { changes, cells: planned } }: { readonly plan: WritePlan }) {
  const styles = useStyles();
  const speech = useSpeech();
  const also = companions(changes, speech);
  const roles = new Map(planned.map(({ change, role }) => [change, role]));
  const fixed = new Set(planned.filter(({ isFixed }) => isFixed).map(({ change }) => change));
  const tables = usePaneState().tables.map((view) => view.table);
  return (
    <>
      {also.length > 0 && (
        <ul className={styles.also}>
          {also.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {cellsOfSheets(changes).map(({ sheet, cells }) => (
        <RowList key={sheet} title={`${speech.say('pane.on-sheet', { sheet })} · ${cells.length}`}>
          {cells.map((change) => (
            <ChangeRow
              key={`${change.address.row},${change.address.column}`}
              change={change}
              role={roles.get(change) ?? null}
              isFixed={fixed.has(change)}
              name={rowName(change, tables)}
            />
          ))}
        </RowList>
      ))}
    </>
  );
}

/** What comes along with the cells, or goes with them. */
function companions(changes: readonly Change[], { say }: Speech): string[] {
  const [names, goneNames] = split(changes.filter((change) => change.kind === 'name'));
  const [marks, goneMarks] = split(changes.filter((change) => change.kind === 'highlight'));
  const [sheets, goneSheets] = split(changes.filter((change) => change.kind === 'sheet'));
  return [
    ...(names.length > 0 ? [say('pane.also-names', { count: names.length })] : []),
    ...(goneNames.length > 0 ? [say('pane.also-names-gone', { count: goneNames.length })] : []),
    ...sheets.map(({ sheet }) => say('pane.also-sheet', { sheet })),
    ...goneSheets.map(({ sheet }) => say('pane.also-sheet-gone', { sheet })),
    ...(marks.length > 0 ? [say('pane.also-marks', { count: marks.length })] : []),
    ...(goneMarks.length > 0 ? [say('pane.also-marks-gone', { count: goneMarks.length })] : []),
  ];
}

/** Those that put something there, and those that take it away. */
function split<One extends Change>(changes: readonly One[]): readonly [readonly One[], readonly One[]] {
  return [changes.filter(({ after }) => after !== null), changes.filter(({ after }) => after === null)];
}
