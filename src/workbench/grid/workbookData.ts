import type { IStyleData, IWorkbookData } from '@univerjs/core';
import { LocaleType } from '@univerjs/core';
import type { BookAppearance, Book } from '../../model';
import { Contents } from './contents';
import type { GridNames } from './names';
import { sheetData } from './sheetData';
import { univerStyle } from './styles';

/** How long the page may be held up without a pause, in milliseconds. */
const LONGEST = 30;

/** A sheet's id in the grid; ids follow the order in which the sheets came. */
export function sheetId(index: number): string {
  return `sheet-${index + 1}`;
}

/** A workbook as Univer takes it, with the words that its contents have there. */
export interface GridData {
  readonly contents: Contents;
  readonly data: IWorkbookData;
}

/**
 * A workbook with its looks as Univer takes it, for `width` pixels of width. Formulas stand with the results that the file has.
 * Between two sheets the page can do other things.
 */
export async function gridData(id: string, book: Book, look: BookAppearance, width: number): Promise<GridData> {
  const contents = new Contents(book, look);
  const sheets: ReturnType<typeof sheetData>[] = [];
  let last = performance.now();
  for (const [index, sheet] of book.sheets.entries()) {
    sheets.push(
      sheetData(sheet, sheetId(index), {
        look: look.sheets[index] ?? null,
        cells: look.cells,
        contentOf: (address, cell) => contents.forGrid({ sheet: sheet.name, address }, cell),
        styleOf: styleId,
        width,
      }),
    );
    if (performance.now() - last < LONGEST) continue;
    await new Promise((resolve) => setTimeout(resolve));
    last = performance.now();
  }
  return { contents, data: workbookData(id, book, look, contents, sheets) };
}

function workbookData(
  id: string,
  book: Book,
  look: BookAppearance,
  contents: Contents,
  sheets: readonly ReturnType<typeof sheetData>[],
): IWorkbookData {
  return {
    id,
    name: id,
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    styles: Object.fromEntries(
      look.cells.map((cell, index): [string, IStyleData] => [styleId(index), univerStyle(cell)]),
    ),
    defaultStyle: look.cells[0] ? styleId(0) : null,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(nameResource(book, contents.names)) }],
  };
}

const styleId = (index: number): string => `f${index}`;

/** The id of a defined name in the grid. */
export function nameId(sheet: string | null, name: string): string {
  return `${sheet ?? ''}!${name.toLowerCase()}`;
}

/** Where a name holds, as Univer names it. */
export function nameScope(book: Book, sheet: string | null): string {
  const index = book.sheets.findIndex(({ name }) => name === sheet);
  return index < 0 ? 'AllDefaultWorkbook' : sheetId(index);
}

function nameResource(book: Book, names: GridNames) {
  return Object.fromEntries(
    names.list().map(({ sheet, name, word, formula }) => {
      const id = nameId(sheet, name);
      return [
        id,
        { id, name: word, formulaOrRefString: gridNameFormula(formula), localSheetId: nameScope(book, sheet) },
      ];
    }),
  );
}

/** Univer reads a name's text without "=" as an area; a formula needs it. */
export function gridNameFormula(formula: string): string {
  return /[()+*/^&<>=,]/.test(formula.replaceAll(/'[^']*'/g, '')) || /^[\d."{-]/.test(formula)
    ? `=${formula}`
    : formula;
}
