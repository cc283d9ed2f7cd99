import { formatAddress, quoteSheet } from '../../model';
import type { Link, NewSheet, Address } from '../../model';
import { printQuantity } from '../../quantity';
import type { SentenceId } from '../../texts/catalogue';
import type { Note } from '../../texts/note';
import { factorOf, SheetCells } from '../sheetCells';
import type { CommonForm, CommonFund, CommonIndicator, IndicatorPart } from './aggregate';
import type { FormTable } from './match';
import type { PartReading } from './way';

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
  const working = new WorkingCells(form, name, words, sayNote);
  const funds = form.funds.map((fund) => working.fund(fund));
  const indicators = form.indicators.map((indicator) => working.indicator(indicator));
  return { sheet: working.sheet(), funds, indicators };
}

/** The cells of the working, row under row. Funds come first: they give the weights of the indicators. */
class WorkingCells {
  private readonly cells: SheetCells<WorkingColumn>;
  private row = HEADER_ROW + 1;
  private number = 0;
  /** The cell of each table's budget and its value. */
  private readonly weights = new Map<number, Weight>();

  constructor(
    private readonly form: CommonForm,
    private readonly name: string,
    private readonly words: Say,
    private readonly sayNote: (message: Note) => string,
  ) {
    const columns = COLUMNS.map(([column]) => column);
    this.cells = new SheetCells<WorkingColumn>(columns, words('summary.unknown'));
    const unit = form.amountUnit ?? words('summary.unknown');
    this.cells.text(0, 'number', words('summary.working-title'), 'title');
    this.cells.text(1, 'number', words('summary.working-about', { unit }), 'note');
    for (const column of columns) this.cells.text(HEADER_ROW, column, words(TITLES[column]), 'header');
  }

  fund(fund: CommonFund): WorkingRows {
    return this.group(fund.parts, ({ table, row, amountUnit }) => {
      this.begin(row.label, this.form.group.tables[table], row.cells.budget ?? row.cells.executed);
      const factor = amountUnit && this.form.amountUnit ? factorOf(amountUnit, this.form.amountUnit) : null;
      const budget = this.amount('target', row.budget, factor);
      this.amount('actual', row.executed, factor);
      if (fund.isMain && budget !== null) {
        this.weights.set(table, { cell: this.cells.cell(this.row, 'target'), value: budget });
      }
    });
  }

  indicator(indicator: CommonIndicator): WorkingRows {
    return this.group(indicator.parts, (part) => {
      const { cells, target, actual } = part.result.indicator;
      this.begin(indicator.name, this.form.group.tables[part.table], cells.actual ?? cells.target ?? cells.name);
      this.cells.text(this.row, 'target-text', printQuantity(target));
      this.cells.text(this.row, 'actual-text', printQuantity(actual));
      writePart(this.cells, this.row, part, indicator, this.weights.get(part.table) ?? null);
      this.cells.text(this.row, 'remark', this.remarkOf(part.reading));
    });
  }

  sheet(): NewSheet {
    return {
      name: this.name,
      cells: this.cells.cells,
      columnWidths: COLUMNS.map(([, width]) => width),
      frozenRows: HEADER_ROW + 1,
      repeatedRows: HEADER_ROW + 1,
      filter: { top: HEADER_ROW, left: 0, bottom: this.row - 1, right: COLUMNS.length - 1 },
    };
  }

  /** A row for each part, all under the next number. */
  private group<Part>(parts: readonly Part[], write: (part: Part) => void): WorkingRows {
    const first = this.row;
    this.number++;
    for (const part of parts) {
      write(part);
      this.cells.fill(this.row);
      this.row++;
    }
    const last = this.row - 1;
    return {
      range: (column) => `${quoteSheet(this.name)}!${this.cells.range(column, first, last)}`,
      numbers: (column) => this.cells.numbersIn(column, first, last).map(({ value }) => value),
    };
  }

  private begin(label: string, table: FormTable | undefined, at: Address | null): void {
    const sheet = table?.evaluation.table.sheet ?? '';
    const link: Link | null = table?.link && at ? { file: table.link.file, place: { sheet, address: at } } : null;
    this.cells.number(this.row, 'number', this.number, '0');
    this.cells.text(this.row, 'name', label);
    this.cells.text(this.row, 'table', table?.label ?? '');
    this.cells.text(this.row, 'place', at ? `${sheet}!${formatAddress(at)}` : sheet, 'text', link);
  }

  /** An amount in the unit of the form, as the cell then holds it; null where it is blank or its unit is not known. */
  private amount(column: 'target' | 'actual', value: number | null, factor: number | null): number | null {
    if (value !== null && factor !== null) return this.cells.scaled(this.row, column, value, factor);
    if (value === null) this.cells.text(this.row, column, this.words('summary.blank'), 'note');
    else this.cells.known(this.row, column, null);
    return null;
  }

  private remarkOf(reading: PartReading): string {
    if (reading.kind === 'unreadable') return this.sayNote(reading.why);
    return reading.kind === 'not-applicable' ? this.words('summary.part-not-applicable') : '';
  }
}

interface Weight {
  readonly cell: string;
  readonly value: number;
}

function writePart(
  cells: SheetCells<WorkingColumn>,
  row: number,
  { reading, factor }: IndicatorPart,
  { way }: CommonIndicator,
  weight: Weight | null,
): void {
  if (reading.kind !== 'number' && reading.kind !== 'ratio') return;
  const values: (readonly ['target' | 'actual', number])[] = [];
  if (reading.kind === 'number') {
    values.push(['target', cells.scaled(row, 'target', reading.target, factor, 'General')]);
    values.push(['actual', cells.scaled(row, 'actual', reading.actual, factor, 'General')]);
  } else {
    cells.number(row, 'actual', reading.ratio, '0.00%');
    values.push(['actual', reading.ratio]);
  }
  if (way === null || way === 'sum' || weight === null) return;
  cells.formula(row, 'weight', { formula: weight.cell, value: weight.value });
  for (const [column, value] of values) {
    const formula = `${cells.cell(row, column)}*${cells.cell(row, 'weight')}`;
    cells.formula(row, `${column}-product`, { formula, value: value * weight.value });
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
