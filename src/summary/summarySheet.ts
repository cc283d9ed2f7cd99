import type { AmountUnit } from '../layout';
import { quoteSheet } from '../model';
import type { Link, NewSheet } from '../model';
import { addUp } from '../scoring';
import type { SentenceId } from '../texts/catalogue';
import type { Language, Note } from '../texts/note';
import { note, say } from '../texts/note';
import { factorOf, SheetCells } from './sheetCells';
import type { YearBlock } from './once';
import { yearBlocks } from './once';
import type { Summary, SummaryRow } from './summary';

/** The columns, from A, with their widths in characters. */
const COLUMNS = [
  ['number', 6],
  ['project', 26],
  ['unit', 20],
  ['file', 20],
  ['sheet', 14],
  ['year', 7],
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

type Words = (id: SentenceId, args?: Note['args']) => string;

/**
 * The project list as a sheet: one row a table with links to it, live formulas for money, rates and shares, and a total row for each
 * year: years are never added. Tables that another row stands for already are listed below, in no sum. `name`: of the sheet. Tells
 * what a chart can draw of it.
 */
export function summarySheet(
  summary: Summary,
  language: Language,
  name: string,
): { readonly sheet: NewSheet; readonly drawn: readonly Drawn[] } {
  const words: Words = (id, args = {}) => say(note(id, args), language);
  const grid = new SheetCells<Column>(
    COLUMNS.map(([column]) => column),
    words('summary.unknown'),
  );
  grid.text(0, 'number', words('summary.title'), 'title');
  const unit = summary.amountUnit ?? words('summary.unknown');
  for (const [column] of COLUMNS) grid.text(HEADER_ROW, column, words(`summary.column-${column}`, { unit }), 'header');
  const write = (row: SummaryRow, at: number, number: number): Drawn => {
    const { rate, share } = writeRow(grid, at, number, row, summary);
    grid.text(at, 'remark', row.remarks.map((remark) => say(remark, language)).join(' '));
    const referTo = (column: Column, value: number | null): Drawn['share'] =>
      value === null ? null : { formula: `${quoteSheet(name)}!${grid.cell(at, column)}`, value };
    return { project: row.project ?? row.sheet, share: referTo('share', share), rate: referTo('rate', rate) };
  };
  const drawn = summary.rows.map((row, index) => write(row, FIRST_ROW + index, index + 1));
  const end = FIRST_ROW + summary.rows.length;
  let next = summary.rows.length > 0 ? writeTotals(grid, end, yearBlocks(summary.rows), words) : end + 2;
  if (summary.repeated.length > 0) {
    grid.text(next, 'project', words('summary.repeated-head'), 'note');
    summary.repeated.forEach((row, index) => write(row, next + 1 + index, summary.rows.length + index + 1));
    next += summary.repeated.length + 1;
  }
  summary.leftOut.forEach(({ file, why }, index) => {
    grid.text(next + index, 'project', words('summary.left-out', { file, reason: say(why, language) }), 'note');
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
  if (row.year === null) grid.known(at, 'year', null);
  else grid.number(at, 'year', row.year, '0');
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

/** How many rows of a list have a figure that the total is made of. */
type Known = Readonly<Record<'budget' | 'executed' | 'rate' | 'score', number>>;

/** A total for each year, and below them what they leave out. Tells the first row that is free behind them, one left empty. */
function writeTotals(grid: SheetCells<Column>, at: number, blocks: readonly YearBlock[], words: Words): number {
  const known = blocks.map((block, index) => writeTotal(grid, at + index, block, titleOf(block, blocks, words)));
  const all = at - FIRST_ROW;
  const missing = (figure: keyof Known): number => all - addUp(known.map((one) => one[figure]));
  const counts = {
    budget: missing('budget'),
    executed: missing('executed'),
    rate: missing('rate'),
    score: missing('score'),
  };
  const about = words('summary.total-about', { ...counts, all });
  const apart = blocks.length > 1 ? words('summary.years-apart') : '';
  grid.text(at + blocks.length, 'project', about + apart, 'note');
  return at + blocks.length + 2;
}

function titleOf({ year }: YearBlock, blocks: readonly YearBlock[], words: Words): string {
  if (blocks.length === 1) return words('summary.total');
  return year === null ? words('summary.total-no-year') : words('summary.total-year', { year });
}

/**
 * The total of the rows of one year: sums of money and counts, the rate over all money, and means. What is not known is in none of
 * them; tells of how many rows something is.
 */
function writeTotal(grid: SheetCells<Column>, at: number, block: YearBlock, title: string): Known {
  const [first, last] = [FIRST_ROW + block.first, FIRST_ROW + block.last];
  const range = (column: Column): string => grid.range(column, first, last);
  const values = (column: Column): number[] => grid.numbersIn(column, first, last).map(({ value }) => value);
  grid.text(at, 'project', title, 'header');
  if (block.year !== null) grid.number(at, 'year', block.year, '0');
  for (const column of ['budget', 'executed', ...COUNTED, 'open', 'errors', 'warnings', 'infos'] as const) {
    const isMoney = column === 'budget' || column === 'executed';
    if (values(column).length === 0) grid.known(at, column, null);
    else {
      const sum = { formula: `SUM(${range(column)})`, value: addUp(values(column)) };
      grid.formula(at, column, sum, 'number', isMoney ? undefined : '0');
    }
  }
  const shares = values('share');
  if (shares.length === 0) grid.known(at, 'share', null);
  else {
    const mean = { formula: `AVERAGE(${range('share')})`, value: addUp(shares) / shares.length };
    grid.formula(at, 'share', mean, 'percent');
  }
  const rate = writeRate(grid, at, first, last);
  grid.fill(at);
  return { budget: values('budget').length, executed: values('executed').length, rate, score: shares.length };
}

/** The rate over the money of the rows that have one: a budget whose execution is not known would lower it. Tells how many they are. */
function writeRate(grid: SheetCells<Column>, at: number, first: number, last: number): number {
  const range = (column: Column): string => grid.range(column, first, last);
  const rated = new Set(grid.numbersIn('rate', first, last).map(({ row }) => row));
  const ratedSum = (column: Column): number =>
    addUp(
      grid
        .numbersIn(column, first, last)
        .filter(({ row }) => rated.has(row))
        .map(({ value }) => value),
    );
  const part = (column: Column): string => `SUMIF(${range('rate')},">-1E+300",${range(column)})`;
  if (ratedSum('budget') === 0) grid.known(at, 'rate', null);
  else {
    const value = ratedSum('executed') / ratedSum('budget');
    grid.formula(at, 'rate', { formula: `${part('executed')}/${part('budget')}`, value }, 'percent');
  }
  return rated.size;
}
