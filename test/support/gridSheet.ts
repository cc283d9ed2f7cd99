import type { Book } from '../../src/model/book';
import type { Cell } from '../../src/model/cell';
import { GENERAL } from '../../src/model/cell';
import type { Range } from '../../src/model/address';
import { parseRange } from '../../src/model/address';
import { Sheet } from '../../src/model/sheet';

/**
 * How the texts of a grid get into cells. A table typed from paper holds texts; one that a person filled in Excel holds
 * numbers that a format shows as such texts. Recognition must not care.
 */
export type CellKinds = 'texts' | 'numbers';

export interface GridOptions {
  readonly name?: string;
  /** Merged rectangles as A1 texts. */
  readonly merges?: readonly string[];
  readonly kinds?: CellKinds;
  /** Every cell is locked, as Excel has it until somebody unlocks one. */
  readonly isProtected?: boolean;
}

const PLAIN = /^-?\d+(\.\d+)?$/;
const PERCENT = /^-?\d+(\.\d+)?%$/;
const THOUSANDS = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;

function decimals(text: string): string {
  const digits = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  return digits === 0 ? '' : `.${'0'.repeat(digits)}`;
}

/** What Excel would hold for a text that somebody typed: a number with the format that shows it so, or the text. */
export function typed(text: string): Pick<Cell, 'value' | 'numberFormat'> {
  if (PLAIN.test(text)) {
    const value = Number(text);
    return { value, numberFormat: String(value) === text ? GENERAL : `0${decimals(text)}` };
  }
  if (PERCENT.test(text)) return { value: Number(text.slice(0, -1)) / 100, numberFormat: `0${decimals(text)}%` };
  if (THOUSANDS.test(text)) return { value: Number(text.replaceAll(',', '')), numberFormat: `#,##0${decimals(text)}` };
  return { value: text, numberFormat: GENERAL };
}

function cell(text: string, kinds: CellKinds): Cell | undefined {
  if (text === '') return undefined;
  const content = kinds === 'numbers' ? typed(text) : { value: text, numberFormat: GENERAL };
  return { ...content, formula: null, text, locked: true };
}

/** A merge as a range. Throws for a text that is none: the fixture is wrong. */
function mergeOf(text: string): Range {
  const range = parseRange(text);
  if (!range) throw new RangeError(`no range: ${text}`);
  return range;
}

/** A sheet whose cells show the texts of a grid ('' is an empty cell). */
export function gridSheet(grid: readonly (readonly string[])[], options: GridOptions = {}): Sheet {
  const kinds = options.kinds ?? 'texts';
  return new Sheet({
    name: options.name ?? 'Sheet1',
    rows: grid.map((row) => row.map((text) => cell(text, kinds))),
    merges: (options.merges ?? []).map(mergeOf),
    isProtected: options.isProtected ?? false,
  });
}

/** A book of these sheets. */
export function bookOf(...sheets: readonly Sheet[]): Book {
  return { sheets, names: [], date1904: false };
}
