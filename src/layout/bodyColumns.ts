import { OF_ANOTHER_TIME } from '../lexicon/titles';
import type { What } from '../lexicon/titles';
import { readQuantity } from '../quantity';
import { compact } from '../text';
import { isTotalLabel } from './body';
import type { Header } from './header';
import { titledColumns } from './headerColumns';
import { readPoints } from './numbers';
import type { CellReading, SheetRows } from './rows';
import { meaningsOf } from './stackMeaning';

/** A column below a header that no role has, with what stands in it. */
export interface FreeColumn {
  readonly column: number;
  readonly lastColumn: number;
  readonly title: string;
  /** What its title says; null where no list knows it. */
  readonly what: What | null;
}

/** More rows than these tell nothing more about a column. */
const MOST_ROWS = 200;
/** More empty rows than these end the rows below a header. */
const MOST_BLANK = 6;
const FEWEST_CELLS = 3;
/** Notes stand in so many rows below the last one of the table. */
const MOST_NOTES = 30;

/** What stands below a header, as far as it tells which column holds what. */
export class BodyColumns {
  private readonly sheet: SheetRows;
  readonly rows: readonly number[];
  readonly totalRow: number | null;
  readonly free: readonly FreeColumn[];
  /** Columns for remarks (备注), which hold anything. */
  readonly remarks: readonly FreeColumn[];

  constructor(sheet: SheetRows, header: Header, limit: number) {
    this.sheet = sheet;
    const rows: number[] = [];
    let total: number | null = null;
    let gap = 0;
    for (let row = header.bottom + 1; row < limit && rows.length < MOST_ROWS && gap <= MOST_BLANK; row++) {
      const own = sheet.own(row);
      gap = own.length === 0 ? gap + 1 : 0;
      if (own.some((slot) => isTotalLabel(slot))) {
        total = row;
        break;
      }
      if (own.length >= FEWEST_CELLS) rows.push(row);
    }
    this.rows = rows;
    this.totalRow = total;
    const columns = untakenColumns(sheet, header);
    this.free = columns.filter(isFree);
    this.remarks = columns.filter(({ what }) => what === 'remark');
  }

  at(row: number, column: number): CellReading {
    return this.sheet.at(row, column);
  }

  /** How much the texts of a column differ from row to row: 1 where no two are the same, 0 where too few rows have one. */
  distinctness(column: number): number {
    const texts = this.rows.map((row) => this.at(row, column).text).filter((text) => /[^\d.,%≥≤=<>+-]/.test(text));
    return texts.length < Math.max(2, 0.6 * this.rows.length) ? 0 : new Set(texts).size / texts.length;
  }

  /** The share of all rows that hold a quantity, and of those that hold one with an operator. */
  quantities(column: number): { readonly read: number; readonly withOperator: number } {
    const found = this.rows.map((row) => {
      const { cell, text } = this.at(row, column);
      if (text === '' || text.length > LONGEST_VALUE) return null;
      const quantity = readQuantity(cell, { role: 'target' });
      return quantity.kind === 'number' || quantity.kind === 'date' || quantity.kind === 'range' ? quantity : null;
    });
    // A bare number could be anything: points, a serial number.
    const valued = found.filter(
      (one) => one !== null && !(one.kind === 'number' && one.unit === null && one.operator === null),
    );
    const operators = valued.filter((one) => one !== null && one.kind !== 'range' && one.operator !== null);
    const all = Math.max(1, this.rows.length);
    return { read: valued.length / all, withOperator: operators.length / all };
  }

  /** The plain numbers of a column by their rows; null where less than most rows have one. */
  numbers(column: number): ReadonlyMap<number, number> | null {
    const found = this.rows.flatMap((row) => {
      const read = this.at(row, column);
      const { value } = readPoints(read);
      return value === null || read.cover.top !== row ? [] : [[row, value] as const];
    });
    return found.length < Math.max(2, 0.6 * this.rows.length) ? null : new Map(found);
  }

  /** Whether some row of a column says such a thing. */
  tells(column: number, test: (text: string) => boolean): boolean {
    return this.rows.some((row) => test(this.at(row, column).text));
  }

  /** Whether a note below the rows says such a thing. */
  isNoted(test: (text: string) => boolean): boolean {
    const first = (this.rows.at(-1) ?? 0) + 1;
    for (let row = first; row < Math.min(first + MOST_NOTES, this.sheet.rowCount); row++) {
      if (this.sheet.own(row).some(({ text }) => test(text))) return true;
    }
    return false;
  }

  /** What the row of sums prints in that column. */
  printedTotal(column: number): number | null {
    return this.totalRow === null ? null : readPoints(this.at(this.totalRow, column)).value;
  }
}

/** Longer texts are sentences (每少1公里扣1分，扣完为止), no values. */
const LONGEST_VALUE = 16;

/** Titles whose column could hold what another title usually names. */
const OPEN: readonly (What | null)[] = [null, 'standard', 'criterion', 'score', 'other', 'judgement', 'problem'];

interface Untaken extends FreeColumn {
  /** The unit's own, of the year, as far as its title says. */
  readonly isOwn: boolean;
}

function untakenColumns(sheet: SheetRows, header: Header): Untaken[] {
  const taken = new Set(Object.values(header.columns).map(({ column }) => column));
  const titled = titledColumns(sheet, header.top, header.bottom);
  const meanings = new Map(meaningsOf(sheet, titled, header.top).map((one) => [one.titled, one.meaning]));
  return titled.flatMap((one) => {
    const { slots, column, lastColumn } = one;
    const title = slots.map(({ line }) => line).join(' / ');
    const meaning = meanings.get(one) ?? null;
    const isOwn = meaning === null || (meaning.whose !== 'reviewer' && meaning.when === 'year');
    return taken.has(column) ? [] : [{ column, lastColumn, title, what: meaning?.what ?? null, isOwn }];
  });
}

/** Whether a column could hold what another title usually names. */
function isFree({ title, what, isOwn }: Untaken): boolean {
  const isOpen = !OF_ANOTHER_TIME.test(compact(title)) && OPEN.includes(what);
  return isOwn && (isOpen || what === 'name');
}
