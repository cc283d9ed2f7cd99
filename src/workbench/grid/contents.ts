import type { ICellData } from '@univerjs/core';
import type { BookAppearance } from '../../model/appearance';
import type { Book } from '../../model/book';
import type { Cell } from '../../model/cell';
import { KeptFormulas } from './kept';
import { GridNames } from './names';
import { univerValue } from './values';
import type { CellRef } from '../../model/address';

/** How the contents of a workbook's cells are said in the grid: names in its words, formulas only where it calculates them. */
export class Contents {
  readonly names: GridNames;
  readonly kept: KeptFormulas;

  constructor(book: Book, look: BookAppearance) {
    this.names = new GridNames(
      book.names,
      book.sheets.map((sheet) => sheet.name),
    );
    this.kept = new KeptFormulas(book, look);
  }

  /** A cell's content as Univer writes it; empty is all null, which takes away what stood there. */
  forGrid(place: CellRef, cell: Pick<Cell, 'value' | 'formula'>): ICellData {
    const { value, formula } = this.kept.forGrid(place, cell);
    return {
      ...univerValue(value),
      f: formula === null ? null : this.names.toGrid(formula, place.sheet),
      si: null,
      p: null,
    };
  }
}
