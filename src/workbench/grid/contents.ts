import type { ICellData } from '@univerjs/core';
import type { BookAppearance, Book, Cell, CellRef } from '../../model';
import { PreservedFormulas } from './preservedFormulas';
import { GridNames } from './names';
import { univerValue } from './values';

/** How the contents of a workbook's cells are said in the grid: names in its words, formulas only where it calculates them. */
export class Contents {
  readonly names: GridNames;
  readonly preserved: PreservedFormulas;

  constructor(book: Book, look: BookAppearance) {
    this.names = new GridNames(
      book.names,
      book.sheets.map((sheet) => sheet.name),
    );
    this.preserved = new PreservedFormulas(book, look);
  }

  /** A cell's content as Univer writes it; empty is all null, which takes away what stood there. */
  forGrid(place: CellRef, cell: Pick<Cell, 'value' | 'formula'>): ICellData {
    const { value, formula } = this.preserved.forGrid(place, cell);
    return {
      ...univerValue(value),
      f: formula === null ? null : this.names.toGrid(formula, place.sheet),
      si: null,
      p: null,
    };
  }
}
