import type { StoredBook } from '../../stored-workbook/book';

/** Everything that a person could notice in a workbook of our Excel; to see that a failure left it as it was. */
export function snapshot(book: StoredBook): unknown {
  return {
    names: book.names.map(({ name, sheet, formula }) => `${sheet?.name ?? ''}!${name}${formula}`).sort(),
    settings: [...book.settings].sort(),
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      isProtected: sheet.isProtected,
      merges: sheet.merges,
      highlights: sheet.highlights.map(({ formula, fill, font, ranges }) => ({ formula, fill, font, ranges })),
      rowHeights: [...sheet.rowHeights].sort(([a], [b]) => a - b),
      cells: [...sheet.cells]
        .filter(([, cell]) => cell.value !== null || cell.formula !== null || cell.numberFormat !== 'General')
        .map(([key, { value, formula, numberFormat }]) => [key, formula ?? value, numberFormat])
        .sort(([a], [b]) => Number(a) - Number(b)),
    })),
  };
}
