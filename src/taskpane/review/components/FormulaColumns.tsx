import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { FormulaColumn, FormulaGroup } from '../../../checks';
import { formulasOf } from '../../../checks';
import { formatAddress } from '../../../model';
import type { TableView } from '../../session/state';
import { useSpeech } from '../../ui/language';
import { usePaneState, useSession } from '../../ui/paneContext';
import { Fold } from './Fold';
import { useRowStyles } from './rowStyles';

const useStyles = makeStyles({
  column: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** The formulas of this table, column by column, what is odd first; nothing for a table that is typed throughout. */
export function FormulaColumns({ view: { evaluation } }: { readonly view: TableView }) {
  const { say } = useSpeech();
  const { book } = usePaneState();
  const columns = useMemo(() => (book ? formulasOf(book, [evaluation]) : []), [book, evaluation]);
  if (columns.length === 0) return null;
  const odd = columns.reduce((sum, column) => sum + countOdd(column), 0);
  const verdict = odd === 0 ? say('check.formula-sound') : say('check.formula-odd', { count: odd });
  return (
    <Fold title={say('review.formulas', { verdict })} isOpenAtFirst={false}>
      {columns.map((column) => (
        <Column key={`${column.role} ${String(column.groups[0]?.cells[0]?.column)}`} column={column} />
      ))}
    </Fold>
  );
}

const cellsIn = (groups: readonly FormulaGroup[]): number => groups.reduce((sum, { cells }) => sum + cells.length, 0);

const countOdd = ({ groups }: FormulaColumn): number => cellsIn(groups.filter(({ oddities }) => oddities.length > 0));

function Column({ column }: { readonly column: FormulaColumn }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { sheet, role, groups } = column;
  const args = { sheet, role: say(`check.formula-role-${role}`), cells: cellsIn(groups), groups: groups.length };
  const title = say('check.formula-column', args);
  return (
    <div className={styles.column}>
      {title}
      <ul className={styles.list} aria-label={title}>
        {groups.map((group) => (
          <Group key={group.cells.map(formatAddress).join()} sheet={sheet} group={group} />
        ))}
      </ul>
    </div>
  );
}

/** Cells of one form; pressing goes to the first. */
function Group({ sheet, group }: { readonly sheet: string; readonly group: FormulaGroup }) {
  const rows = useRowStyles();
  const session = useSession();
  const { say } = useSpeech();
  const { cells, formula, oddities } = group;
  const [first] = cells;
  return (
    <li>
      <button
        type="button"
        className={rows.button}
        onClick={() => {
          if (first) void session.select(sheet, first);
        }}
      >
        <span className={rows.cell}>{cells.map(formatAddress).join(' ')}</span>
        <span>{formula ?? say('check.formula-typed')}</span>
        {oddities.length > 0 && <strong>{oddities.map((one) => say(`check.oddity-${one}`)).join('、')}</strong>}
      </button>
    </li>
  );
}
