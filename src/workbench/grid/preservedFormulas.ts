import type { ArrayArea, BookAppearance, Address, CellRef, Book, Cell } from '../../model';
import { contains, isCellError } from '../../model';

const keyOf = ({ sheet, address }: CellRef): string => `${sheet}!${address.row},${address.column}`;

/** Formulas that the grid does not calculate cell by cell: parts of array formulas, data tables, and what it cannot do. */
export class PreservedFormulas {
  private readonly arrays: ReadonlyMap<string, readonly ArrayArea[]>;
  private readonly formulas = new Map<string, string>();

  constructor(book: Book, look: BookAppearance) {
    this.arrays = new Map(book.sheets.map(({ name }, index) => [name, look.sheets[index]?.arrays ?? []]));
  }

  /** What of a cell goes into the grid: of an array the first cell has the formula, which fills the others; a table only its figures. */
  forGrid(place: CellRef, cell: Pick<Cell, 'value' | 'formula'>): Pick<Cell, 'value' | 'formula'> {
    const array = this.arrayAt(place);
    if (!array) return this.formulas.has(keyOf(place)) ? { value: cell.value, formula: null } : cell;
    if (array.kind === 'dataTable') return { value: cell.value, formula: null };
    return isFirst(array, place.address) ? cell : { value: null, formula: null };
  }

  /** The formula that the file has where the grid has none of its own; null elsewhere. */
  at(place: CellRef, book: Book): string | null {
    const array = this.arrayAt(place);
    if (!array || (array.kind === 'array' && isFirst(array, place.address)))
      return this.formulas.get(keyOf(place)) ?? null;
    const sheet = book.sheets.find(({ name }) => name === place.sheet);
    return sheet?.cellAt(place.address.row, place.address.column).formula ?? null;
  }

  /** Takes in a cell whose formula the grid cannot calculate. */
  add(place: CellRef, formula: string): void {
    this.formulas.set(keyOf(place), formula);
  }

  forget(place: CellRef): void {
    this.formulas.delete(keyOf(place));
  }

  private arrayAt({ sheet, address }: CellRef): ArrayArea | undefined {
    return this.arrays.get(sheet)?.find(({ range }) => contains(range, address));
  }
}

function isFirst({ range }: ArrayArea, { row, column }: Address): boolean {
  return row === range.top && column === range.left;
}

/** Every cell with a formula. */
export function formulaCells(book: Book): { readonly place: CellRef; readonly cell: Cell }[] {
  return book.sheets.flatMap((sheet) => {
    const found: { place: CellRef; cell: Cell }[] = [];
    for (let row = 0; row < sheet.rowCount; row++) {
      for (let column = 0; column < sheet.rowEnd(row); column++) {
        const cell = sheet.cellAt(row, column);
        if (cell.formula !== null) found.push({ place: { sheet: sheet.name, address: { row, column } }, cell });
      }
    }
    return found;
  });
}

/** Functions that the grid knows, but gives nothing for. */
const EMPTY_IN_GRID = /\bHYPERLINK\(/i;

/** Whether the file knows better than the grid: the grid gives an error, or nothing, where the file has a figure or a text. */
export function isBetterInFile({ value, formula }: Pick<Cell, 'value' | 'formula'>, inGrid: Cell['value']): boolean {
  if (value === null || value === '' || isCellError(value)) return false;
  return isCellError(inGrid) || ((inGrid ?? '') === '' && EMPTY_IN_GRID.test(formula ?? ''));
}
