import type { Range } from '../../model/address';
import { columnName, formatRange } from '../../model/address';
import { GENERAL } from '../../model/cell';
import type { CellStyle, NewCell, NewSheet } from '../../model/change';
import { runsOf } from '../live/blocks';
import { entryOf } from '../live/entry';

/** How the cells of a sheet of ours look in Excel. */
interface Look {
  readonly bold?: boolean;
  readonly size?: number;
  readonly fill?: string;
  readonly color?: string;
  readonly wrap?: boolean;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly numberFormat?: string;
}

const LOOKS: Readonly<Record<CellStyle, Look>> = {
  title: { bold: true, size: 14 },
  header: { bold: true, fill: '#D9E1F2', wrap: true, horizontal: 'Center' },
  text: { wrap: true, horizontal: 'Left' },
  link: { color: '#0563C1', wrap: true, horizontal: 'Left' },
  number: { horizontal: 'Right', numberFormat: '0.00' },
  percent: { horizontal: 'Right', numberFormat: '0.00%' },
  note: { color: '#595959', horizontal: 'Left' },
};

/** One character of the standard font is 7 pixels wide, a column has 5 more; a pixel is 0.75 points. */
function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Queues the whole content of a sheet that we added: formats first, then what stands in the cells. */
export function fillSheet(sheet: Excel.Worksheet, content: NewSheet): void {
  for (const run of runsOf(content.cells)) {
    const target = sheet.getRange(formatRange(rangeOfRun(run)));
    target.numberFormat = run.map((cell) => [formatOf(cell)]);
    target.formulas = run.map((cell) => [entryOf(cell, formatOf(cell))]);
    // Again, since Excel may give a cell the format of what its formula refers to.
    target.numberFormat = run.map((cell) => [formatOf(cell)]);
  }
  for (const run of runsOf(content.cells)) for (const part of sameStyle(run)) dress(sheet, part);
  content.columnWidths.forEach((characters, column) => {
    sheet.getRange(`${columnName(column)}1`).format.columnWidth = columnPoints(characters);
  });
  if (content.frozenRows > 0) sheet.freezePanes.freezeRows(content.frozenRows);
}

function formatOf(cell: NewCell): string {
  return cell.numberFormat ?? LOOKS[cell.style].numberFormat ?? GENERAL;
}

function rangeOfRun(run: readonly NewCell[]): Range {
  const first = run[0]?.address ?? { row: 0, column: 0 };
  const last = run.at(-1)?.address ?? first;
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

function sameStyle(run: readonly NewCell[]): NewCell[][] {
  const parts: NewCell[][] = [];
  for (const cell of run) {
    const part = parts.at(-1);
    if (part?.[0]?.style === cell.style) part.push(cell);
    else parts.push([cell]);
  }
  return parts;
}

function dress(sheet: Excel.Worksheet, cells: readonly NewCell[]): void {
  const look = LOOKS[cells[0]?.style ?? 'text'];
  const { format } = sheet.getRange(formatRange(rangeOfRun(cells)));
  if (look.bold) format.font.bold = true;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.wrap) format.wrapText = true;
  if (look.horizontal) format.horizontalAlignment = look.horizontal;
  format.verticalAlignment = 'Center';
}
