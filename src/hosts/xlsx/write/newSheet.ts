import type { NewCell, NewSheet } from '../../../model';
import { formatAddress, formatRange, greatest } from '../../../model';
import { elementText } from '../../../ooxml';
import type { Element } from '../../../ooxml';
import { cellText, looksTyped } from './cellText';
import { HIGHEST_ROW, textHeight } from '../..';
import { isWrapped, formatOf } from './generatedStyles';
import { XML_HEADER } from './parts';
import type { SheetRelation } from './relations';
import { linkId, linkLocation, relationsOf } from './relations';
import type { SharedStrings } from './strings';
import type { StyleSheet } from './styles';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** The number of the paper size A4 in a page setup (ECMA-376 part 1, 18.3.1.63). */
const A4 = 9;

/** The XML of a worksheet of ours. `like` is the workbook's root: the sheet has its namespace and no prefix. */
export function newSheetXml(
  sheet: NewSheet,
  namespace: string,
  styles: StyleSheet,
  strings: SharedStrings | null,
): string {
  const like = { name: 'worksheet', local: 'worksheet' } as Pick<Element, 'name' | 'local'> as Element;
  const text = (local: string, attributes: Parameters<typeof elementText>[2], inner: string | null = null) =>
    elementText(like, local, attributes, inner);
  const rows = new Map<number, NewCell[]>();
  for (const cell of sheet.cells) rows.set(cell.address.row, [...(rows.get(cell.address.row) ?? []), cell]);
  const data = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) =>
      text('row', { r: row + 1, ht: rowHeight(cells, sheet.columnWidths) }, cellsText(like, cells, styles, strings)),
    )
    .join('');
  const widths = sheet.columnWidths.map((width, index) =>
    text('col', { min: index + 1, max: index + 1, width, customWidth: 1 }),
  );
  const relations = relationsOf(sheet);
  const drawing = relations.findIndex(({ kind }) => kind === 'drawing') + 1;
  const inner = [
    // Printed on landscape pages one page wide, so that no column of a row lands on another page.
    text('sheetPr', {}, text('pageSetUpPr', { fitToPage: 1 })),
    text('dimension', { ref: used(sheet.cells) }),
    text('sheetViews', {}, text('sheetView', { workbookViewId: 0 }, frozen(like, sheet.frozenRows))),
    text('sheetFormatPr', { defaultRowHeight: USUAL_HEIGHT }),
    widths.length > 0 ? text('cols', {}, widths.join('')) : '',
    text('sheetData', {}, data),
    sheet.filter ? text('autoFilter', { ref: formatRange(sheet.filter) }) : '',
    linksText(like, sheet.cells, relations),
    text('pageMargins', { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
    text('pageSetup', { paperSize: A4, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 }),
    sheet.repeatedRows ? text('headerFooter', {}, text('oddFooter', {}, '&amp;C&amp;P / &amp;N')) : '',
    drawing > 0 ? text('drawing', { 'r:id': `rId${drawing}` }) : '',
  ].join('');
  const related = relations.length > 0 ? ` xmlns:r="${RELATIONSHIPS}"` : '';
  return `${XML_HEADER}<worksheet xmlns="${namespace}"${related}>${inner}</worksheet>`;
}

/**
 * The height in points of a row whose wrapped texts need more than a line; null for the usual one. Not every program fits the rows of
 * a file that it opens. Without customHeight, so that the row grows when a person writes into it.
 */
function rowHeight(cells: readonly NewCell[], columnWidths: readonly number[]): number | null {
  const heights = cells.map(({ address, style, value }) => {
    const width = columnWidths[address.column];
    if (typeof value !== 'string' || width === undefined || !isWrapped(style)) return 0;
    return textHeight(value, columnPoints(width), TEXT_SIZE);
  });
  const needed = Math.min(HIGHEST_ROW, greatest(heights, 0));
  return needed > USUAL_HEIGHT + TEXT_SIZE / 2 ? needed : null;
}

/** One character of the usual font is 7 pixels wide, a column has 5 more; a pixel is 0.75 points. */
const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

const USUAL_HEIGHT = 15;
const TEXT_SIZE = 11;

function linksText(like: Element, cells: readonly NewCell[], relations: readonly SheetRelation[]): string {
  const links = cells.flatMap((cell) => {
    if (!cell.link) return [];
    const ref = formatAddress(cell.address);
    return elementText(like, 'hyperlink', {
      ref,
      'r:id': linkId(relations, cell),
      location: linkLocation(cell),
    });
  });
  return links.length > 0 ? elementText(like, 'hyperlinks', {}, links.join('')) : '';
}

function cellsText(
  like: Element,
  cells: readonly NewCell[],
  styles: StyleSheet,
  strings: SharedStrings | null,
): string {
  return [...cells]
    .sort((a, b) => a.address.column - b.address.column)
    .map((cell) => {
      const base = formatOf(styles, cell.style);
      const formatted = cell.numberFormat === undefined ? base : styles.withNumberFormat(base, cell.numberFormat);
      const style = styles.withQuotePrefix(formatted, looksTyped(cell));
      return cellText(like, { address: cell.address, style, content: cell }, strings, null);
    })
    .join('');
}

function frozen(like: Element, rows: number): string | null {
  if (rows === 0) return null;
  const topLeftCell = formatAddress({ row: rows, column: 0 });
  return (
    elementText(like, 'pane', { ySplit: rows, topLeftCell, activePane: 'bottomLeft', state: 'frozen' }) +
    elementText(like, 'selection', { pane: 'bottomLeft', activeCell: topLeftCell, sqref: topLeftCell })
  );
}

function used(cells: readonly NewCell[]): string {
  if (cells.length === 0) return 'A1';
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  // Cell by cell: as arguments of one call a hundred thousand of them are too many.
  for (const { row, column } of cells.map(({ address }) => address)) {
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  }
  return formatRange({ top, left, bottom, right });
}
