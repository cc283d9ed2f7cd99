import { columnName } from '../model/address';
import type { CellStyle, NewCell, NewSheet } from '../model/change';
import type { CellValue } from '../model/cell';
import { addUp } from '../scoring';
import type { SentenceId } from '../texts/catalogue';
import type { Language, Note } from '../texts/note';
import { note, say } from '../texts/note';
import { converted } from './money';
import type { Summary, SummaryRow } from './summary';

/** The columns, from A, with their widths in characters. */
const COLUMNS = [
  ['number', 6],
  ['file', 28],
  ['sheet', 16],
  ['title', 30],
  ['unit', 24],
  ['ownBudget', 14],
  ['ownExecuted', 14],
  ['ownUnit', 8],
  ['budget', 14],
  ['executed', 14],
  ['rate', 9],
  ['points', 8],
  ['score', 9],
  ['share', 9],
  ['entered', 9],
  ['grade', 6],
  ['met', 7],
  ['under', 7],
  ['over', 7],
  ['unsure', 7],
  ['open', 8],
  ['remark', 60],
] as const;
type Column = (typeof COLUMNS)[number][0];

const TITLES: Readonly<Record<Column, SentenceId>> = {
  number: 'summary.column-number',
  file: 'summary.column-file',
  sheet: 'summary.column-sheet',
  title: 'summary.column-title',
  unit: 'summary.column-unit',
  ownBudget: 'summary.column-own-budget',
  ownExecuted: 'summary.column-own-executed',
  ownUnit: 'summary.column-own-unit',
  budget: 'summary.column-budget',
  executed: 'summary.column-executed',
  rate: 'summary.column-rate',
  points: 'summary.column-points',
  score: 'summary.column-score',
  share: 'summary.column-share',
  entered: 'summary.column-entered',
  grade: 'summary.column-grade',
  met: 'summary.column-met',
  under: 'summary.column-under',
  over: 'summary.column-over',
  unsure: 'summary.column-unsure',
  open: 'summary.column-open',
  remark: 'summary.column-remark',
};

const HEADER_ROW = 1;
const FIRST_ROW = 2;

/** The project list as a sheet: one row a table, live formulas for money, rates and shares, and a total row. */
export function summarySheet(summary: Summary, language: Language): NewSheet {
  const words = (id: SentenceId, args: Note['args'] = {}): string => say(note(id, args), language);
  const grid = new Grid(words('summary.unknown'));
  grid.text(0, 'number', words('summary.title'), 'title');
  const unit = summary.amountUnit ?? words('summary.unknown');
  for (const [column] of COLUMNS) grid.text(HEADER_ROW, column, words(TITLES[column], { unit }), 'header');
  summary.rows.forEach((row, index) => {
    writeRow(grid, FIRST_ROW + index, index + 1, row, summary);
    grid.text(FIRST_ROW + index, 'remark', row.remarks.map((remark) => say(remark, language)).join(' '), 'note');
  });
  const end = FIRST_ROW + summary.rows.length;
  if (summary.rows.length > 0) writeTotals(grid, end, words);
  summary.leftOut.forEach(({ file, why }, index) => {
    grid.text(end + 2 + index, 'file', words('summary.left-out', { file, reason: say(why, language) }), 'note');
  });
  const columnWidths = COLUMNS.map(([, width]) => width);
  return { name: words('summary.sheet'), cells: grid.cells, columnWidths, frozenRows: FIRST_ROW };
}

function writeRow(grid: Grid, at: number, number: number, row: SummaryRow, { amountUnit }: Summary): void {
  grid.number(at, 'number', number, '0');
  grid.text(at, 'file', row.file);
  grid.text(at, 'sheet', row.sheet);
  grid.text(at, 'title', row.title ?? '');
  grid.text(at, 'unit', row.unit ?? '');
  grid.known(at, 'ownBudget', row.budget);
  grid.known(at, 'ownExecuted', row.executed);
  grid.text(at, 'ownUnit', row.amountUnit ?? grid.unknown, row.amountUnit ? 'text' : 'note');
  for (const [own, column, value] of [
    ['ownBudget', 'budget', row.budget],
    ['ownExecuted', 'executed', row.executed],
  ] as const) {
    if (value === null || row.amountUnit === null || amountUnit === null) grid.known(at, column, null);
    else {
      const one = converted(grid.cell(at, own), value, row.amountUnit, amountUnit);
      grid.formula(at, column, one.formula, one.value);
    }
  }
  grid.ratio(at, 'rate', ['executed', row.executed], ['budget', row.budget], row.amountUnit === null);
  grid.known(at, 'points', row.points);
  grid.known(at, 'score', row.score);
  grid.ratio(at, 'share', ['score', row.score], ['points', row.points], false);
  grid.known(at, 'entered', row.entered);
  if (row.grade) grid.text(at, 'grade', row.grade);
  else grid.known(at, 'grade', null);
  for (const column of ['met', 'under', 'over', 'unsure'] as const) grid.number(at, column, row.counts[column], '0');
  grid.number(at, 'open', row.openRows, '0');
}

/** Sums of money and counts, the rate over all money, and means. What is not known is in none of them, and counted beside. */
function writeTotals(grid: Grid, at: number, words: (id: SentenceId, args?: Note['args']) => string): void {
  const range = (column: Column): string => `${grid.cell(FIRST_ROW, column)}:${grid.cell(at - 1, column)}`;
  const values = (column: Column): number[] => grid.numbersIn(column, FIRST_ROW, at - 1).map(({ value }) => value);
  grid.text(at, 'file', words('summary.total'), 'header');
  for (const column of ['budget', 'executed', 'met', 'under', 'over', 'unsure', 'open'] as const) {
    const isMoney = column === 'budget' || column === 'executed';
    if (isMoney && values(column).length === 0) grid.known(at, column, null);
    else grid.formula(at, column, `SUM(${range(column)})`, addUp(values(column)), 'number', isMoney ? undefined : '0');
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
    grid.formula(at, 'rate', `${part('executed')}/${part('budget')}`, value, 'percent');
  }
  const shares = values('share');
  if (shares.length === 0) grid.known(at, 'share', null);
  else grid.formula(at, 'share', `AVERAGE(${range('share')})`, addUp(shares) / shares.length, 'percent');
  const all = at - FIRST_ROW;
  const missing = {
    budget: all - values('budget').length,
    executed: all - values('executed').length,
    rate: all - rated.size,
    score: all - shares.length,
  };
  grid.text(at, 'remark', words('summary.total-about', { ...missing, all }), 'note');
}

/** Cells put in one by one; their values are kept for the totals. */
class Grid {
  readonly cells: NewCell[] = [];

  constructor(readonly unknown: string) {}

  cell(row: number, column: Column): string {
    return `${columnName(columnOf(column))}${row + 1}`;
  }

  text(row: number, column: Column, text: string, style: CellStyle = 'text'): void {
    if (text !== '') this.put(row, column, text, null, style);
  }

  number(row: number, column: Column, value: number, numberFormat?: string): void {
    this.put(row, column, value, null, 'number', numberFormat);
  }

  /** The number, or the word for "not known", which no sum counts. */
  known(row: number, column: Column, value: number | null): void {
    if (value === null) this.text(row, column, this.unknown, 'note');
    else this.number(row, column, value);
  }

  formula(
    row: number,
    column: Column,
    text: string,
    value: number,
    style: CellStyle = 'number',
    format?: string,
  ): void {
    this.put(row, column, value, `=${text}`, style, format);
  }

  /** One cell of the row by another; not known where a side is, or where the divisor is 0. */
  ratio(
    row: number,
    column: Column,
    [above, a]: readonly [Column, number | null],
    [below, b]: readonly [Column, number | null],
    isUnsure: boolean,
  ): void {
    if (a === null || b === null || b === 0 || isUnsure) this.known(row, column, null);
    else this.formula(row, column, `${this.cell(row, above)}/${this.cell(row, below)}`, a / b, 'percent');
  }

  numbersIn(column: Column, first: number, last: number): { readonly row: number; readonly value: number }[] {
    return this.cells.flatMap(({ address, value }) => {
      const isThere = address.column === columnOf(column) && address.row >= first && address.row <= last;
      return isThere && typeof value === 'number' ? [{ row: address.row, value }] : [];
    });
  }

  private put(
    row: number,
    column: Column,
    value: CellValue,
    formula: string | null,
    style: CellStyle,
    numberFormat?: string,
  ): void {
    const address = { row, column: columnOf(column) };
    this.cells.push({ address, value, formula, style, ...(numberFormat === undefined ? {} : { numberFormat }) });
  }
}

function columnOf(column: Column): number {
  return COLUMNS.findIndex(([name]) => name === column);
}
