import type { NewSheet } from '../../model';
import { OPERATOR_SIGNS } from '../../quantity';
import { addUp, withoutNoise } from '../../scoring';
import type { SentenceId } from '../../texts/catalogue';
import type { Language, Note } from '../../texts/note';
import { note, say } from '../../texts/note';
import { SheetCells } from '../sheetCells';
import type { CommonForm, CommonFund, CommonIndicator } from './aggregate';
import type { FormTable } from './match';
import type { WorkingColumn, WorkingRows } from './workingSheet';
import { workingSheet } from './workingSheet';

/** The columns, from A, with their widths in characters. */
const COLUMNS = [
  ['number', 6],
  ['path', 24],
  ['name', 34],
  ['unit', 10],
  ['way', 16],
  ['target', 14],
  ['actual', 14],
  ['rate', 12],
  ['count', 9],
  ['remark', 44],
] as const;
type Column = (typeof COLUMNS)[number][0];

const HEADER_ROW = 4;

/**
 * Tables of one form as one: money summed, a row for each indicator with its sum or mean as a formula over the working, and why an
 * indicator was not put together. The second sheet is the working. `names`: of the two sheets.
 */
export function formSheets(
  form: CommonForm,
  names: { readonly form: string; readonly working: string },
  language: Language,
): [NewSheet, NewSheet] {
  const sayNote = (message: Note): string => say(message, language);
  const words = (id: SentenceId, args: Note['args'] = {}): string => sayNote(note(id, args));
  const working = workingSheet(form, names.working, words, sayNote);
  const { tables, shared } = form.group;
  const grid = new SheetCells<Column>(
    COLUMNS.map(([column]) => column),
    words('summary.unknown'),
  );
  grid.text(0, 'number', words('summary.form-title') + yearOf(tables, words), 'title');
  const about = { tables: tables.length, shared, working: names.working };
  grid.text(1, 'number', words('summary.form-about', about), 'note');
  grid.text(2, 'number', words('summary.form-method'), 'note');
  const twice = repeated(tables);
  if (twice.length > 0) grid.text(3, 'number', words('summary.form-twice', { labels: twice.join('、') }), 'note');
  for (const [column] of COLUMNS) grid.text(HEADER_ROW, column, words(`summary.form-${column}`), 'header');
  let row = HEADER_ROW + 1;
  const begin = (path: string, name: string, unit: string, way: SentenceId, count: number): void => {
    grid.number(row, 'number', row - HEADER_ROW, '0');
    grid.text(row, 'path', path);
    grid.text(row, 'name', name);
    grid.text(row, 'unit', unit);
    grid.text(row, 'way', words(way));
    grid.number(row, 'count', count, '0');
  };
  form.funds.forEach((fund, index) => {
    const rows = working.funds[index];
    begin('', fund.label, form.amountUnit ?? '', 'summary.way-sum', fund.parts.length);
    if (rows) writeFund(grid, row, fund, rows, words);
    row++;
  });
  form.indicators.forEach((indicator, index) => {
    const rows = working.indicators[index];
    const used = indicator.parts.filter(({ reading }) => reading.kind !== 'not-applicable');
    const way: SentenceId = `summary.way-${indicator.way ?? 'none'}`;
    begin(indicator.path.join(' / '), indicator.name, indicator.unit ?? '', way, used.length);
    if (rows && indicator.way) writeIndicator(grid, row, indicator, rows, words);
    else for (const column of ['target', 'actual', 'rate'] as const) grid.text(row, column, '—', 'text');
    const absent = tables.length - indicator.parts.length;
    const idle = indicator.parts.length - used.length;
    const rest = absent + idle > 0 && used.length > 0 ? words('summary.not-everywhere', { absent, idle }) : '';
    grid.text(row, 'remark', [indicator.why ? sayNote(indicator.why) : '', rest].filter((one) => one !== '').join(''));
    row++;
  });
  grid.text(row + 1, 'path', words('summary.form-tables'), 'note');
  tables.forEach(({ label }, index) => grid.text(row + 2 + index, 'path', `${index + 1}. ${label}`, 'note'));
  const sheet: NewSheet = {
    name: names.form,
    cells: grid.cells,
    columnWidths: COLUMNS.map(([, width]) => width),
    frozenRows: HEADER_ROW + 1,
    repeatedRows: HEADER_ROW + 1,
    filter: { top: HEADER_ROW, left: 0, bottom: row - 1, right: COLUMNS.length - 1 },
  };
  return [sheet, working.sheet];
}

/** The one year of the tables; nothing where they name none. */
function yearOf([first]: readonly FormTable[], words: (id: SentenceId, args?: Note['args']) => string): string {
  const year = first?.evaluation.table.year ?? null;
  return year === null ? '' : words('summary.form-year', { year });
}

/** The tables that another one has the unit and year of: perhaps the same table in two files. */
function repeated(tables: readonly FormTable[]): string[] {
  const same = (a: FormTable, b: FormTable): boolean => {
    const [one, other] = [a.evaluation.table, b.evaluation.table];
    return one.unit !== null && one.unit === other.unit && one.year === other.year;
  };
  return tables.filter((one) => tables.some((other) => other !== one && same(one, other))).map(({ label }) => label);
}

function writeFund(
  grid: SheetCells<Column>,
  row: number,
  fund: CommonFund,
  rows: WorkingRows,
  words: (id: SentenceId, args?: Note['args']) => string,
): void {
  const sum = (column: 'target' | 'actual'): number | null => {
    const numbers = rows.numbers(column);
    if (numbers.length === 0) {
      grid.known(row, column, null);
      return null;
    }
    const value = addUp(numbers);
    grid.formula(row, column, { formula: `SUM(${rows.range(column)})`, value });
    return value;
  };
  const [budget, executed] = [sum('target'), sum('actual')];
  const blanks = fund.parts.filter(({ row: own }) => own.budget === null || own.executed === null).length;
  // With a blank on one side the two sums are not of the same tables.
  const isWhole =
    rows.numbers('target').length === fund.parts.length && rows.numbers('actual').length === fund.parts.length;
  if (budget !== null && executed !== null && budget !== 0 && isWhole) {
    grid.formula(row, 'rate', { formula: rateFormula(grid, row), value: executed / budget }, 'percent');
  } else grid.known(row, 'rate', null);
  grid.text(row, 'remark', blanks > 0 ? words('summary.fund-blanks', { blanks }) : '');
}

function writeIndicator(
  grid: SheetCells<Column>,
  row: number,
  { way, operator }: CommonIndicator,
  rows: WorkingRows,
  words: (id: SentenceId) => string,
): void {
  const write = (column: 'target' | 'actual', format: string): number => {
    const computed = way === 'sum' ? sumOf(rows, column) : meanOf(rows, column);
    grid.formula(row, column, computed, 'number', format);
    return computed.value;
  };
  if (way === 'ratio') {
    grid.text(row, 'target', words('summary.qualitative'));
    write('actual', '0.00%');
    grid.text(row, 'rate', '');
    return;
  }
  const plain = way === 'sum' ? 'General' : '0.00';
  const target = write('target', operator === null ? plain : `"${OPERATOR_SIGNS[operator]}"${plain}`);
  const actual = write('actual', plain);
  if (target === 0) grid.known(row, 'rate', null);
  else grid.formula(row, 'rate', { formula: rateFormula(grid, row), value: actual / target }, 'percent');
}

const rateFormula = (grid: SheetCells<Column>, row: number): string =>
  `${grid.cell(row, 'actual')}/${grid.cell(row, 'target')}`;

function sumOf(rows: WorkingRows, column: 'target' | 'actual'): { readonly formula: string; readonly value: number } {
  return { formula: `SUM(${rows.range(column)})`, value: addUp(rows.numbers(column)) };
}

/** The products of the working over its weights. */
function meanOf(rows: WorkingRows, column: 'target' | 'actual'): { readonly formula: string; readonly value: number } {
  const product: WorkingColumn = `${column}-product`;
  const weight = addUp(rows.numbers('weight'));
  return {
    formula: `SUM(${rows.range(product)})/SUM(${rows.range('weight')})`,
    value: withoutNoise(addUp(rows.numbers(product)) / weight),
  };
}
