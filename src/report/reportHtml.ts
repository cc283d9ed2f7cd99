import type { Passage } from '../narrative';
import { compose, textOf } from '../narrative';
import type { Appendix, Block, HeadingLevel, WordDocument } from './document';
import { escaped, runsHtml } from './html/passage';
import { css, fontStyle, paragraphStyle } from './html/style';
import { barsHtml, tableHtml } from './html/tables';
import { FONTS } from './word/fonts';
import { LINE, SIZE } from './word/measures';

/**
 * The report as HTML for the clipboard or a file: headings, paragraphs, tables with borders, gaps highlighted, in the fonts and sizes of the
 * Word file (docx.ts). All styles stand inline, so that Word and WPS keep them when it is pasted as rich text. A whole page of HTML with
 * nothing in it that loads or runs. What a clipboard cannot carry: page numbers, the landscape page of a wide table, the chart
 * as a picture (it is drawn in characters).
 */
export function reportHtml(report: WordDocument): string {
  return (
    '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8">' +
    `<title>${escaped(textOf(report.title))}</title></head><body>` +
    `${titleHtml(report)}${report.body.map(blockHtml).join('')}${report.appendices.map(appendixHtml).join('')}` +
    '</body></html>'
  );
}

function titleHtml({ title }: WordDocument): string {
  const style = paragraphStyle('center', LINE.title);
  const font = fontStyle(FONTS.title, SIZE.title);
  return `<p style="${style}">${runsHtml(title, font)}</p><p style="${paragraphStyle('left', LINE.body)}">&nbsp;</p>`;
}

function blockHtml(block: Block, index: number): string {
  switch (block.kind) {
    case 'heading':
      return headingHtml(block.level, block.content, index > 0);
    case 'paragraph':
      return `<p style="${styleOf(block)}">${block.content.length === 0 ? '&nbsp;' : runsHtml(block.content, BODY)}</p>`;
    case 'table':
      return `${captionHtml(block.caption)}${tableHtml(block.table)}`;
    case 'bars':
      return (
        captionHtml(block.caption) +
        barsHtml(block.bars, block.scale) +
        smallHtml(compose('report.bars-legend-text', { limit: block.limit }), 'center')
      );
  }
}

const TEXT = paragraphStyle('justify', LINE.body, true);
const ADDRESSEE = paragraphStyle('left', LINE.body);
const CLOSING = `${paragraphStyle('right', LINE.body)};margin-right:64pt`;

const styleOf = ({ isClosing, isAddressee }: Extract<Block, { kind: 'paragraph' }>): string =>
  isClosing ? CLOSING : isAddressee ? ADDRESSEE : TEXT;
const BODY = fontStyle(FONTS.body, SIZE.body);

const HEADING_FONTS: Readonly<Record<Exclude<HeadingLevel, 'part'>, string>> = {
  1: fontStyle(FONTS.chapter, SIZE.body),
  2: fontStyle(FONTS.section, SIZE.body),
  3: fontStyle(FONTS.body, SIZE.body, true),
  4: fontStyle(FONTS.body, SIZE.body),
};

function headingHtml(level: HeadingLevel, content: Passage, isLater: boolean): string {
  if (level === 'part') {
    const style = css({ margin: '0', 'page-break-before': isLater ? 'always' : 'auto' });
    return `<p style="${paragraphStyle('center', LINE.title)};${style}">${runsHtml(content, PART)}</p>`;
  }
  const style = `${paragraphStyle('left', LINE.body, true)};page-break-after:avoid`;
  return `<h${level} style="${style}">${runsHtml(content, HEADING_FONTS[level])}</h${level}>`;
}

const PART = fontStyle(FONTS.title, SIZE.part);

function captionHtml(content: Passage): string {
  const style = `${paragraphStyle('center', LINE.body)};page-break-after:avoid`;
  return `<p style="${style}">${runsHtml(content, fontStyle(FONTS.chapter, SIZE.pageNumber))}</p>`;
}

function smallHtml(content: Passage, align: 'left' | 'center'): string {
  const style = css({ margin: '0', 'text-indent': '0', 'text-align': align });
  return `<p style="${style}">${runsHtml(content, fontStyle(FONTS.table, SIZE.small))}</p>`;
}

/** On a page of its own: the label, the table's titles, the table, its notes. */
function appendixHtml({ label, titles, tables, notes }: Appendix): string {
  const [first, ...others] = titles;
  const style = `${paragraphStyle('left', LINE.body)};page-break-before:always`;
  return [
    `<p style="${style}">${runsHtml([{ kind: 'text', text: label }], fontStyle(FONTS.chapter, SIZE.body))}</p>`,
    first ? `<p style="${paragraphStyle('center', LINE.title)}">${runsHtml(first, PART)}</p>` : '',
    ...others.map((title) => smallHtml(title, 'center')),
    // Tables that touch would become one.
    tables.map(tableHtml).join(`<p style="${paragraphStyle('left', LINE.hair)}">&nbsp;</p>`),
    ...notes.map((note) => smallHtml(note, 'left')),
  ].join('');
}
