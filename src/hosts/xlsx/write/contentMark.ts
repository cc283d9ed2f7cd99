import type { Package } from '../../../ooxml';
import { childOf, crc32, parseXml } from '../../../ooxml';
import { contains } from '../../../model';
import { walkCells } from '../read/cells';
import { readContext } from '../read/context';
import { SheetFormulas, shownFormula } from '../read/formulas';
import type { ReadContext } from '../read/sheet';
import { readValue } from '../read/value';
import { readWorkbook } from '../workbook';

/**
 * A mark of all that the results of some sheets' formulas rest on: what is typed there, the formulas themselves, and the workbook's names.
 * How the file writes it, and what formulas show, is not part of it.
 */
export function contentMark(parts: Package, sheets: readonly string[]): string {
  const workbook = readWorkbook(parts);
  const context = readContext(parts, workbook);
  const names = workbook.names.map(({ name, sheet, formula }) => JSON.stringify([name, sheet, formula])).sort();
  const contents = sheets.map((name) => {
    const part = workbook.sheets.find((sheet) => sheet.name === name)?.part ?? null;
    return [JSON.stringify(name), part === null ? '' : sheetContents(parts.text(part), context)].join('\n');
  });
  return crc32(new TextEncoder().encode([...names, ...contents].join('\n'))).toString(36);
}

function sheetContents(xml: string, context: ReadContext): string {
  const data = childOf(parseXml(xml, 'sheetData'), 'sheetData');
  if (!data) return '';
  const formulas = new SheetFormulas();
  const typed: { readonly row: number; readonly column: number; readonly value: unknown }[] = [];
  walkCells(xml, data, {
    takesRepeated: true,
    cell: (tag) => {
      if (tag.formula) return void formulas.add(xml, tag, tag.formula);
      const strings = tag.type === 's' ? context.strings() : [];
      const value = readValue(xml, tag, strings, context.date1904);
      if (value !== null) typed.push({ row: tag.row, column: tag.column, value });
    },
  });
  const inArray = (at: { readonly row: number; readonly column: number }): boolean =>
    formulas.arrays.some(({ range }) => contains(range, at));
  return [
    ...typed
      .filter((cell) => !inArray(cell))
      .map(({ row, column, value }) => `${row} ${column} ${JSON.stringify(value)}`),
    ...formulas.all().map(({ row, column, tag, text }) => `${row} ${column} ${shownFormula(text, tag.kind) ?? ''}`),
  ].join('\n');
}
