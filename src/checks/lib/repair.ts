import type { Term } from '../../formulas';
import { SheetNames } from '../../formulas';
import type { Address, Book, CellContent, Change, Sheet } from '../../model';
import { GENERAL } from '../../model';

/** Names for the formulas of one repair. */
export function namesFor(book: Book, sheet: Sheet): SheetNames {
  return new SheetNames(sheet.name, book.names);
}

/** The changes that put a formula into a cell, with the names it rests on. null where the sheet's protection forbids it. */
export function putFormula(
  sheet: Sheet,
  at: Address,
  term: Term,
  names: SheetNames,
  numberFormat: string = GENERAL,
): Change[] | null {
  const formula = `=${term.text}`;
  const change = putContent(sheet, at, { value: term.value, formula }, numberFormat);
  if (change === null) return null;
  const definitions = names.definitions([formula]).filter((one) => one.formula !== one.before);
  return [
    ...definitions.map(({ sheet: owner, name, before, formula: after }): Change => {
      return { kind: 'name', sheet: owner, name, before, after };
    }),
    ...change,
  ];
}

/**
 * The change that puts a content into a cell; `numberFormat` is set where the cell has none of its own.
 * null where the sheet's protection forbids it.
 */
export function putContent(
  sheet: Sheet,
  at: Address,
  content: CellContent,
  numberFormat: string = GENERAL,
): Change[] | null {
  const address = sheet.anchorAt(at.row, at.column);
  const cell = sheet.cellAt(address.row, address.column);
  if (sheet.isProtected && cell.locked) return null;
  const before = { value: cell.value, formula: cell.formula };
  const setsFormat = numberFormat !== GENERAL && (cell.numberFormat === GENERAL || cell.numberFormat === '@');
  const formats = setsFormat
    ? { from: { numberFormat: cell.numberFormat }, to: { numberFormat } }
    : { from: {}, to: {} };
  return [
    {
      kind: 'cell',
      sheet: sheet.name,
      address,
      before: { ...before, ...formats.from },
      after: { ...content, ...formats.to },
    },
  ];
}

export const PERCENT_FORMAT = '0.00%';
