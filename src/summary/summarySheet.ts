import type { AmountUnit } from '../layout';
import { quoteSheet } from '../model';
import type { Link, NewSheet } from '../model';
import { addUp } from '../scoring';
import type { SentenceId } from '../texts/catalogue';
import type { Language, Note } from '../texts/note';
import { note, say } from '../texts/note';
import { factorOf, SheetCells } from './sheetCells';
import type { Summary, SummaryRow } from './summary';

/** The columns, from A, with their widths in characters. */
const COLUMNS = [
  ['number', 6],
  ['project', 26],
  ['unit', 20],
  ['file', 20],
  ['sheet', 14],
  ['budget', 13],
  ['executed', 13],
  ['rate', 9],
  ['points', 8],
  ['score', 8],
  ['share', 9],
  ['entered', 8],
  ['grade', 6],
  ['met', 6],
  ['under', 7],
  ['over', 6],
  ['unsure', 6],
  ['open', 8],
  ['errors', 6],
  ['warnings', 7],
  ['infos', 6],
  ['remark', 34],
] as const;
type Column = (typeof COLUMNS)[number][0];

const HEADER_ROW = 1;
const FIRST_ROW = 2;
const COUNTED = ['met', 'under', 'over', 'unsure'] as const;
const FOUND = { errors: 'error', warnings: 'warning', infos: 'info' } as const;

/** What the chart draws of a table: where its share of the points and its rate stand; null for what is not known. */
export interface Drawn {
  readonly project: string;
  readonly share: { readonly formula: string; readonly value: number } | null;
  readonly rate: { readonly formula: string; readonly value: number } | null;
}

/**
 * The project list as a sheet: one row a table with links to it, live formulas for money, rates and shares, and a total row.
 * `name`: of the sheet. Tells what a chart can draw of it.
 */
export function summarySheet(
  summary: Summary,
  language: Language,
  name: string,
): { readonly sheet: NewSheet; readonly drawn: readonly Drawn[] } {
  const words = (id: SentenceId, args: Note['args'] = {}): string => say(note(id, args), language);
  const grid = new SheetCells<Column>(
    COLUMNS.map(([column]) => column),
    words('summary.unknown'),
  );
  grid.text(0, 'number', words('summary.title'), 'title');
  const unit = summary.amountUnit ?? words('summary.unknown');
  for (const [column] of COLUMNS) grid.text(HEADER_ROW, column, words(`summary.column-${column}`, { unit }), 'header');
  const drawn = summary.rows.map((row, index): Drawn => {
    const at = FIRST_ROW + index;
    const { rate, share } = writeRow(grid, at, index + 1, row, summary);
    grid.text(at, 'remark', row.remarks.map((remark) => say(remark, language)).join(' '));
    const referTo = (column: Column, value: number | null): Drawn['share'] =>
      value === null ? null : { formula: `${quoteSheet(name)}!${grid.cell(at, column)}`, value };
    return { project: row.project ?? row.sheet, share: referTo('share', share), rate: referTo('rate', rate) };
  });
  const end = FIRST_ROW + summary.rows.length;
  if (summary.rows.length > 0) writeTotals(grid, end, words);
  summary.leftOut.forEach(({ file, why }, index) => {
    grid.text(end + 2 + index, 'project', words('summary.left-out', { file, reason: say(why, language) }), 'note');
  });
  const sheet: NewSheet = {
    name,
    cells: grid.cells,
    columnWidths: COLUMNS.map(([, width]) => width),
    frozenRows: FIRST_ROW,
    repeatedRows: FIRST_ROW,
    ...(summary.rows.length > 0
      ? { filter: { top: HEADER_ROW, left: 0, bottom: end - 1, right: COLUMNS.length - 1 } }
      : {}),
  };
  return { sheet, drawn };
}

function writeRow(
  grid: SheetCells<Column>,
  at: number,
  number: number,
  row: SummaryRow,
  { amountUnit }: Summary,
): { readonly rate: number | null; readonly share: number | null } {
  const file: Link | null = row.link?.file ? { file: row.link.file, place: null } : null;
  const sheet: Link | null = row.link && { file: row.link.file, place: { sheet: row.sheet, address: row.start } };
  grid.number(at, 'number', number, '0');
  grid.text(at, 'project', row.project ?? '');
  grid.text(at, 'unit', row.unit ?? '');
  grid.text(at, 'file', row.file, 'text', file);
  grid.text(at, 'sheet', row.sheet, 'text', sheet);
  const rate = writeMoney(grid, at, row, amountUnit);
  grid.known(at, 'points', row.points);
  grid.known(at, 'score', row.score);
  const share = ratio(grid, at, 'share', ['score', row.score], ['points', row.points]);
  grid.known(at, 'entered', row.entered);
  if (row.grade) grid.text(at, 'grade', row.grade);
  else grid.known(at, 'grade', null);
  for (const column of COUNTED) grid.number(at, column, row.counts[column], '0');
  grid.number(at, 'open', row.openRows, '0');
  for (const column of ['errors', 'warnings', 'infos'] as const) {
    if (row.findings) grid.number(at, column, row.findings[FOUND[column]], '0');
    else grid.known(at, column, null);
  }
  return { rate, share };
}

/** The amounts in the unit of the list, and their rate, which is told. Of amounts without a unit nothing is known. */
function writeMoney(
  grid: SheetCells<Column>,
  at: number,
  row: SummaryRow,
  amountUnit: AmountUnit | null,
): number | null {
  const factor = row.amountUnit && amountUnit ? factorOf(row.amountUnit, amountUnit) : null;
  for (const column of ['budget', 'executed'] as const) {
    const value = row[column];
    if (value === null || factor === null) grid.known(at, column, null);
    else grid.scaled(at, column, value, factor);
  }
  const executed = factor === null ? null : row.executed;
  return ratio(grid, at, 'rate', ['executed', executed], ['budget', row.budget]);
}

/** One cell of the row by another; not known where a side is, or where the divisor is 0. */
function ratio(
  grid: SheetCells<Column>,
  row: number,
  column: Column,
  [above, a]: readonly [Column, number | null],
  [below, b]: readonly [Column, number | null],
): number | null {
  if (a === null || b === null || b === 0) {
    grid.known(row, column, null);
    return null;
  }
  const value = a / b;
  grid.formula(row, column, { formula: `${grid.cell(row, above)}/${grid.cell(row, below)}`, value }, 'percent');
  return value;
}

/** Sums of money and counts, the rate over all money, and means. What is not known is in none of them, and counted beside. */
function writeTotals(
  grid: SheetCells<Column>,
  at: number,
  words: (id: SentenceId, args?: Note['args']) => string,
): void {
  const range = (column: Column): string => grid.range(column, FIRST_ROW, at - 1);
  const values = (column: Column): number[] => grid.numbersIn(column, FIRST_ROW, at - 1).map(({ value }) => value);
  grid.text(at, 'project', words('summary.total'), 'header');
  for (const column of ['budget', 'executed', ...COUNTED, 'open', 'errors', 'warnings', 'infos'] as const) {
    const isMoney = column === 'budget' || column === 'executed';
    if (values(column).length === 0) grid.known(at, column, null);
    else {
      const sum = { formula: `SUM(${range(column)})`, value: addUp(values(column)) };
      grid.formula(at, column, sum, 'number', isMoney ? undefined : '0');
    }
  }
  // Only rows with a rate: a budget whose execution is not known would lower the rate of the others.
  const rated = new Set(grid.numbersIn('rate', FIRST_ROW, at - 1).map(({ row }) => row));
  const ratedSum = (column: Column): number =>
    addUp(
      grid
        .numbersIn(column, FIRST_ROW, at - 1)
        .filter(({ row }) => rated.has(row))
        .map(({ value }) => value),
    );
  const part = (column: Column): string => `SUMIF(${range('rate')},">-1E+300",${range(column)})`;
  if (ratedSum('budget') === 0) grid.known(at, 'rate', null);
  else {
    const value = ratedSum('executed') / ratedSum('budget');
    grid.formula(at, 'rate', { formula: `${part('executed')}/${part('budget')}`, value }, 'percent');
  }
  const shares = values('share');
  if (shares.length === 0) grid.known(at, 'share', null);
  else {
    const mean = { formula: `AVERAGE(${range('share')})`, value: addUp(shares) / shares.length };
    grid.formula(at, 'share', mean, 'percent');
  }
  grid.fill(at);
  const all = at - FIRST_ROW;
  const missing = {
    budget: all - values('budget').length,
    executed: all - values('executed').length,
    rate: all - rated.size,
    score: all - shares.length,
  };
  grid.text(at + 1, 'project', words('summary.total-about', { ...missing, all }), 'note');
}
