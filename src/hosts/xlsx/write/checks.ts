import type { Address, CellChange, CellContent, CellValue, Range } from '../../../model';
import { contains, formatAddress, isCellError } from '../../../model';
import type { SentenceId } from '../../../texts/catalogue';
import { note } from '../../../texts/note';
import type { HostErrorCode } from '../..';
import { Fault } from '../../../ooxml';
import { isOursWithNames, plainFormula, sameFormula } from '../../../formulaSyntax';
import type { SheetIndex } from '../read/index';

/** A cell as it stands in the file now. */
export interface CurrentCell extends CellContent {
  readonly numberFormat: string;
  readonly locked: boolean;
}

/**
 * Looks at every cell that is to be written, before anything is: refuses cells that changed since they were read, locked
 * cells of a protected sheet, and cells where writing would break the file. The refusal names the cells.
 */
export function checkCells(
  sheet: string,
  index: SheetIndex,
  changes: readonly CellChange[],
  current: (address: Address) => CurrentCell,
): void {
  const refuse = (code: HostErrorCode, id: SentenceId, isBad: (change: CellChange) => boolean) => {
    const cells = changes.filter(isBad).map(({ address }) => ({ sheet, address }));
    if (cells.length > 0)
      throw new Fault(code, note(id, { sheet, cells: listCells(cells.map((one) => one.address)) }), cells);
  };
  const within = (ranges: readonly Range[]) => (change: CellChange) =>
    ranges.some((range) => contains(range, change.address));
  // First: of a cell inside an array formula, which stands in another one, nobody could say whether it changed.
  refuse('refused', 'file.array-formula', ({ address }) => !mayGo(index.formulas.arrayAt(address)));
  refuse('changed', 'file.cells-changed', ({ address, before }) => !isSameContent(current(address), before));
  if (index.isProtected) {
    refuse('protected', 'file.cells-protected', ({ address }) => current(address).locked);
    const formats = ({ address, after }: CellChange) =>
      after.numberFormat !== undefined && after.numberFormat !== current(address).numberFormat;
    if (!index.formatsAllowed) refuse('protected', 'file.sheet-protected', formats);
  }
  refuse('refused', 'file.inside-merge', ({ address }) =>
    index.merges.some(
      (merge) => contains(merge, address) && (address.row !== merge.top || address.column !== merge.left),
    ),
  );
  refuse('refused', 'file.table-frame', within(index.tables.flatMap(frameOf)));
  refuse('refused', 'file.pivot-table', within(index.pivots));
}

/**
 * Excel saves a formula of ours that was entered through its API as an array formula of that one cell; such a one may be written over.
 * One that reaches further is somebody's work as a whole, and so is one that reads no name of ours.
 */
function mayGo(array: ReturnType<SheetIndex['formulas']['arrayAt']>): boolean {
  if (array === null) return true;
  const { range, text, kind } = array;
  return (
    kind === 'array' && range.top === range.bottom && range.left === range.right && isOursWithNames(plainFormula(text))
  );
}

function frameOf({ range, headerRows, totalsRows }: SheetIndex['tables'][number]): Range[] {
  return [
    ...(headerRows > 0 ? [{ ...range, bottom: range.top + headerRows - 1 }] : []),
    ...(totalsRows > 0 ? [{ ...range, top: range.bottom - totalsRows + 1 }] : []),
  ];
}

/** The first cells by name, and how many there are. */
function listCells(addresses: readonly Address[]): string {
  const names = addresses.slice(0, 10).map(formatAddress).join(', ');
  return addresses.length > 10 ? `${names} … (${addresses.length})` : names;
}

/** Whether a cell holds what a change says: a formula is compared by its text, since its result follows from other cells. */
export function isSameContent(current: CellContent & { readonly numberFormat?: string }, before: CellContent): boolean {
  if (before.numberFormat !== undefined && before.numberFormat !== current.numberFormat) return false;
  if (current.formula !== null || before.formula !== null) return isSameFormula(current.formula, before.formula);
  return isSameValue(current.value, before.value);
}

function isSameFormula(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : sameFormula(plainOf(a), plainOf(b));
}

/** Without the prefixes of the file. */
const plainOf = (formula: string): string => plainFormula(formula.trim().replace(/^=/, ''));

function isSameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 1e-14 * Math.max(Math.abs(a), Math.abs(b));
  if (isCellError(a) && isCellError(b)) return a.error === b.error;
  return (a ?? '') === (b ?? '');
}
