import type { Range, NewCell, NewSheet } from '../../model';
import { columnName, formatRange } from '../../model';
import { enteredOf } from './cells';
import { runsOf, columnPoints, formatOf, sameStyle, STYLE_FORMATS } from '../live';

/** Queues the whole content of a sheet that we added: formats first, then what stands in the cells. */
export function fillSheet(sheet: Excel.Worksheet, content: NewSheet): void {
  for (const run of runsOf(content.cells)) {
    const target = sheet.getRange(formatRange(rangeOfRun(run)));
    target.numberFormat = run.map((cell) => [formatOf(cell)]);
    target.formulas = run.map((cell) => [enteredOf(cell, formatOf(cell))]);
    // Again, since Excel may give a cell the format of what its formula refers to.
    target.numberFormat = run.map((cell) => [formatOf(cell)]);
  }
  for (const run of runsOf(content.cells)) for (const part of sameStyle(run)) dress(sheet, part);
  content.columnWidths.forEach((characters, column) => {
    sheet.getRange(`${columnName(column)}1`).format.columnWidth = columnPoints(characters);
  });
}

function rangeOfRun(run: readonly NewCell[]): Range {
  const first = run[0]?.address ?? { row: 0, column: 0 };
  const last = run.at(-1)?.address ?? first;
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

function dress(sheet: Excel.Worksheet, cells: readonly NewCell[]): void {
  const look = STYLE_FORMATS[cells[0]?.style ?? 'text'];
  const { format } = sheet.getRange(formatRange(rangeOfRun(cells)));
  if (look.bold) format.font.bold = true;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.wrap) format.wrapText = true;
  if (look.horizontal) format.horizontalAlignment = look.horizontal;
  format.verticalAlignment = 'Center';
}
