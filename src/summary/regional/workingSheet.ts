import { formatAddress, quoteSheet } from '../../model/address';
import type { Link, NewSheet } from '../../model/change';
import type { Address } from '../../model/address';
import { printQuantity } from '../../quantity';
import type { SentenceId } from '../../texts/catalogue';
import type { Note } from '../../texts/note';
import { Grid } from '../grid';
import { factorOf } from '../money';
import type { CommonForm, CommonFund, CommonIndicator, Part } from './aggregate';
import type { FormTable } from './match';

/** The columns, from A, with their widths in characters. */
const COLUMNS = [
  ['number', 6],
  ['name', 30],
  ['table', 22],
  ['place', 20],
  ['target-text', 16],
  ['actual-text', 16],
  ['target', 13],
  ['actual', 13],
  ['weight', 13],
  ['target-product', 14],
  ['actual-product', 14],
  ['remark', 32],
] as const;
export type WorkingColumn = (typeof COLUMNS)[number][0];

const HEADER_ROW = 2;

/** Where the rows of a fund or an indicator stand in the working, for the formulas that sum them. */
export interface WorkingRows {
  /** 'working'!G4:G7 */
  range(column: WorkingColumn): string;
  /** The numbers that stand there; texts are left out, as SUM does. */
  numbers(column: WorkingColumn): readonly number[];
}

export interface Working {
  readonly sheet: NewSheet;
  /** In the order of the form's funds, and of its indicators. */
  readonly funds: readonly WorkingRows[];
  readonly indicators: readonly WorkingRows[];
}

type Say = (id: SentenceId, args?: Note['args']) => string;

/** The working of a common form: a row for each fund or indicator and table, with its value, weight and product. */
export function workingSheet(form: CommonForm, name: string, words: Say, sayNote: (message: Note) => string): Working {
  const grid = new Grid<WorkingColumn>(
    COLUMNS.map(([column]) => column),
    words('summary.unknown'),
  );
  const { tables } = form.group;
  grid.text(0, 'number', words('summary.working-title'), 'title');
  grid.text(1, 'number', words('summary.working-about', { unit: form.amountUnit ?? words('summary.unknown') }), 'note');
  for (const [column] of COLUMNS) grid.text(HEADER_ROW, column, words(TITLES[column]), 'header');
  let row = HEADER_ROW + 1;
  let number = 0;
  /** The cell of a table's budget and its value: the weight of its indicators. */
  const weights = new Map<number, { readonly cell: string; readonly value: number }>();
  const rowsFrom = (first: number): WorkingRows => {
    const last = row - 1;
    return {
      range: (column) => `${quoteSheet(name)}!${grid.range(column, first, last)}`,
      numbers: (column) => grid.numbersIn(column, first, last).map(({ value }) => value),
    };
  };
  const begin = (label: string, table: FormTable | undefined, at: Address | null): void => {
    grid.number(row, 'number', number, '0');
    grid.text(row, 'name', label);
    grid.text(row, 'table', table?.label ?? '');
    const sheet = table?.evaluation.table.sheet ?? '';
    const link: Link | null = table?.link && at ? { file: table.link.file, place: { sheet, address: at } } : null;
    grid.text(row, 'place', at ? `${sheet}!${formatAddress(at)}` : sheet, 'text', link);
  };
  const fundRows = (fund: CommonFund): WorkingRows => {
    const first = row;
    number++;
    for (const { table, row: own, amountUnit } of fund.parts) {
      begin(own.label, tables[table], own.cells.budget ?? own.cells.executed);
      for (const [column, value] of [
        ['target', own.budget],
        ['actual', own.executed],
      ] as const) {
        const factor = amountUnit && form.amountUnit ? factorOf(amountUnit, form.amountUnit) : null;
        if (value === null) grid.text(row, column, words('summary.blank'), 'note');
        else if (factor === null) grid.known(row, column, null);
        else {
          const result = grid.scaled(row, column, value, factor);
          if (fund.isMain && column === 'target') weights.set(table, { cell: grid.cell(row, column), value: result });
        }
      }
      grid.fill(row);
      row++;
    }
    return rowsFrom(first);
  };
  const indicatorRows = (indicator: CommonIndicator): WorkingRows => {
    const first = row;
    number++;
    for (const part of indicator.parts) {
      const { cells, target, actual } = part.result.indicator;
      begin(indicator.name, tables[part.table], cells.actual ?? cells.target ?? cells.name);
      grid.text(row, 'target-text', printQuantity(target));
      grid.text(row, 'actual-text', printQuantity(actual));
      writePart(grid, row, part, indicator, weights.get(part.table) ?? null);
      const remark = part.reading.kind === 'unreadable' ? sayNote(part.reading.why) : '';
      grid.text(row, 'remark', part.reading.kind === 'not-applicable' ? words('summary.part-not-applicable') : remark);
      grid.fill(row);
      row++;
    }
    return rowsFrom(first);
  };
  const funds = form.funds.map(fundRows);
  const indicators = form.indicators.map(indicatorRows);
  const sheet: NewSheet = {
    name,
    cells: grid.cells,
    columnWidths: COLUMNS.map(([, width]) => width),
    frozenRows: HEADER_ROW + 1,
    repeatedRows: HEADER_ROW + 1,
    filter: { top: HEADER_ROW, left: 0, bottom: row - 1, right: COLUMNS.length - 1 },
  };
  return { sheet, funds, indicators };
}

function writePart(
  grid: Grid<WorkingColumn>,
  row: number,
  { reading, factor }: Part,
  { way }: CommonIndicator,
  weight: { readonly cell: string; readonly value: number } | null,
): void {
  if (reading.kind !== 'number' && reading.kind !== 'ratio') return;
  const values: (readonly ['target' | 'actual', number])[] = [];
  if (reading.kind === 'number') {
    values.push(['target', grid.scaled(row, 'target', reading.target, factor, 'General')]);
    values.push(['actual', grid.scaled(row, 'actual', reading.actual, factor, 'General')]);
  } else {
    grid.number(row, 'actual', reading.ratio, '0.00%');
    values.push(['actual', reading.ratio]);
  }
  if (way === null || way === 'sum' || weight === null) return;
  grid.formula(row, 'weight', weight.cell, weight.value);
  for (const [column, value] of values) {
    const formula = `${grid.cell(row, column)}*${grid.cell(row, 'weight')}`;
    grid.formula(row, `${column}-product`, formula, value * weight.value);
  }
}

const TITLES: Readonly<Record<WorkingColumn, SentenceId>> = {
  number: 'summary.form-number',
  name: 'summary.form-name',
  table: 'summary.working-table',
  place: 'summary.working-place',
  'target-text': 'summary.working-target-text',
  'actual-text': 'summary.working-actual-text',
  target: 'summary.working-target',
  actual: 'summary.working-actual',
  weight: 'summary.working-weight',
  'target-product': 'summary.working-target-product',
  'actual-product': 'summary.working-actual-product',
  remark: 'summary.form-remark',
};
