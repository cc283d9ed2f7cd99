import { FONTS } from '../word/fonts';
import { SIZE } from '../word/measures';
import type { Bar, DocumentCell, DocumentTable } from '../document';
import { barBlocks, columnWidths } from '../typesetting';
import { runsHtml } from './passage';
import { CELL_BORDER, css, fontStyle } from './style';

const CELL_PARAGRAPH = { margin: '0', 'text-indent': '0' };

/** A table with borders over the whole width; its header rows are repeated on each page where the program can. */
export function tableHtml({ rows, widths, headerRows }: DocumentTable): string {
  const columns = columnWidths(widths, 1000).map((width) => `<col style="width:${width / 10}%">`);
  const rowHtml = (cells: readonly DocumentCell[]): string =>
    `<tr style="page-break-inside:avoid">${cells.map(cellHtml).join('')}</tr>`;
  const head = rows.slice(0, headerRows).map(rowHtml).join('');
  const body = rows.slice(headerRows).map(rowHtml).join('');
  return (
    `<table border="1" cellspacing="0" cellpadding="0" width="100%" style="${TABLE}">` +
    `<colgroup>${columns.join('')}</colgroup>` +
    (head === '' ? '' : `<thead>${head}</thead>`) +
    `<tbody>${body}</tbody></table>`
  );
}

const TABLE = css({ 'border-collapse': 'collapse', border: 'none', width: '100%', 'mso-table-layout-alt': 'fixed' });

function cellHtml({ content, rowSpan, columnSpan, align, isHeader }: DocumentCell): string {
  const spans = `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}`;
  const font = fontStyle(isHeader ? FONTS.chapter : FONTS.table, SIZE.table);
  const paragraph = css({ ...CELL_PARAGRAPH, 'text-align': align });
  return `<td${spans} style="${CELL_BORDER}"><p style="${paragraph}">${runsHtml(content, font)}</p></td>`;
}

/** The chart as words: a clipboard carries no pictures that every program takes. */
export function barsHtml(bars: readonly Bar[], scale: number): string {
  const font = fontStyle(FONTS.table, SIZE.small);
  const cell = (align: string, inner: string): string =>
    `<td style="border:none;padding:1pt 3pt"><p style="${css({ ...CELL_PARAGRAPH, 'text-align': align })}">${inner}</p></td>`;
  const rows = bars.map((bar) => {
    const blocks = `<span style="${fontStyle(FONTS.table, SIZE.small)};color:${COLOURS[bar.state]}">${barBlocks(bar, scale)}</span>`;
    return `<tr>${cell('right', runsHtml(bar.name, font))}${cell('left', blocks)}${cell('left', runsHtml([bar.label], font))}</tr>`;
  });
  return `<table border="0" cellspacing="0" cellpadding="0" style="border-collapse:collapse;border:none"><tbody>${rows.join('')}</tbody></table>`;
}

/** As in the picture of the Word file (barPicture.ts). */
const COLOURS: Readonly<Record<Bar['state'], string>> = { met: '#9DC3E6', over: '#2F5597', missed: '#C55A11' };
