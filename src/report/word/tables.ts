import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { textOf } from '../../narrative';
import { columnWidths } from '../typesetting';
import type { Bar, DocumentCell, DocumentTable } from '../document';
import { BAR_PIXELS, barPicture } from './barPicture';
import { FONTS } from './fonts';
import { SIZE } from './measures';
import { encodePng } from './png';
import { runsOf } from './runs';

/** A table over the whole width of the text (in twips). Its header is repeated on each page; rows stay whole, short tables too. */
export function wordTable(table: DocumentTable, width: number): Table {
  const columns = columnWidths(table.widths, width);
  const { length } = table.rows;
  // A last row does not stand alone on a page.
  const isKept = (index: number): boolean =>
    index < length - 1 && (length <= SHORT_TABLE || index >= length - LAST_ROWS);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    columnWidths: columns,
    rows: table.rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: index < table.headerRows,
          cantSplit: true,
          children: cells.map((cell) => wordCell(cell, isKept(index))),
        }),
    ),
  });
}

function wordCell({ content, rowSpan, columnSpan, align, isHeader }: DocumentCell, keepNext: boolean): TableCell {
  const style = { font: isHeader ? FONTS.chapter : FONTS.table, size: SIZE.table };
  return new TableCell({
    rowSpan,
    columnSpan,
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 30, bottom: 30, left: 60, right: 60 },
    children: [
      new Paragraph({
        // A heading inside of a table does not stay alone at the foot of a page, nor does a short table fall apart.
        keepNext: keepNext || isHeader,
        alignment: align === 'left' ? AlignmentType.LEFT : AlignmentType.CENTER,
        children: runsOf(content, style),
      }),
    ],
  });
}

/** The chart: each bar a row with its name and rate, so that they stay words that can be read, searched and edited. */
export function barTable(bars: readonly Bar[], scale: number, width: number): Table {
  const [name = 0, bar = 0, rate = 0] = columnWidths(BAR_COLUMNS, width);
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
  const style = { font: FONTS.table, size: SIZE.small };
  const pixels = Math.floor(((bar - 2 * BAR_MARGIN) / TWIPS_PER_INCH) * PIXELS_PER_INCH);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [name, bar, rate],
    borders,
    rows: bars.map((each) => {
      // A chart stays on one page, and its legend with it: there are never more bars than a page holds.
      const keepNext = true;
      const picture = new ImageRun({
        type: 'png',
        data: encodePng(barPicture(each, scale)),
        transformation: { width: pixels, height: Math.round((pixels / BAR_PIXELS.width) * BAR_PIXELS.height) },
        altText: { name: 'bar', title: textOf(each.name), description: `${textOf(each.name)} ${textOf([each.label])}` },
      });
      return new TableRow({
        cantSplit: true,
        children: [
          barCell(
            new Paragraph({ keepNext, alignment: AlignmentType.RIGHT, children: runsOf(each.name, style) }),
            borders,
          ),
          barCell(new Paragraph({ keepNext, alignment: AlignmentType.LEFT, children: [picture] }), borders),
          barCell(
            new Paragraph({ keepNext, alignment: AlignmentType.LEFT, children: runsOf([each.label], style) }),
            borders,
          ),
        ],
      });
    }),
  });
}

function barCell(
  paragraph: Paragraph,
  borders: NonNullable<ConstructorParameters<typeof TableCell>[0]['borders']>,
): TableCell {
  return new TableCell({
    borders,
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 15, bottom: 15, left: BAR_MARGIN, right: BAR_MARGIN },
    children: [paragraph],
  });
}

const LAST_ROWS = 3;
/** Up to so many rows a table or chart stays on one page. */
const SHORT_TABLE = 10;
const BAR_COLUMNS = [48, 41, 11];
const BAR_MARGIN = 60;
const TWIPS_PER_INCH = 1440;
const PIXELS_PER_INCH = 96;
