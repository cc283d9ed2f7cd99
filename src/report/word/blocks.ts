import type { FileChild } from 'docx';
import { AlignmentType, HeadingLevel, LineRuleType, Paragraph } from 'docx';
import type { Passage } from '../../narrative';
import { compose, textOf } from '../../narrative';
import type { Appendix, Block } from '../document';
import { FONTS } from './fonts';
import { printedWidth } from '../typesetting';
import { FIRST_LINE, LINE, SIZE, TEXT_WIDTH } from './measures';
import { runsOf } from './runs';
import { barTable, wordTable } from './tables';
import { titleLines } from './titleLines';

const exactly = (line: number) => ({ line, lineRule: LineRuleType.EXACT });

/** The title, and an empty line below it. */
export function titleParagraphs(title: Passage): Paragraph[] {
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: exactly(LINE.title),
      children: runsOf(titleLines(title), { font: FONTS.title, size: SIZE.title }),
    }),
    new Paragraph({ spacing: exactly(LINE.body) }),
  ];
}

/** One piece of the body; `index` counts from the first. The last lines of the text and who signs them stay on one page. */
export function blockParagraphs(block: Block, index: number, all: readonly Block[]): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [block.level === 'part' ? partTitle(block.content, index > 0) : heading(block.content, block.level)];
    case 'paragraph':
      return [
        block.isClosing
          ? closing(block.content, index < all.length - 1)
          : body(block, index >= all.length - LAST_BLOCKS),
      ];
    case 'table':
      return [caption(block.caption), wordTable(block.table, TEXT_WIDTH.portrait), space()];
    case 'bars':
      return [
        caption(block.caption),
        barTable(block.bars, block.scale, TEXT_WIDTH.portrait),
        small(compose('report.bars-legend', { limit: block.limit })),
      ];
  }
}

/** So many blocks at the end hang together: the last paragraph, an empty line, the list of annexes, unit and date. */
const LAST_BLOCKS = 5;

function body({ content, isAddressee }: Extract<Block, { kind: 'paragraph' }>, keepNext: boolean): Paragraph {
  return new Paragraph({
    keepNext,
    alignment: AlignmentType.BOTH,
    spacing: exactly(LINE.body),
    indent: { firstLine: isAddressee ? 0 : FIRST_LINE },
    children: runsOf(content, { font: FONTS.body, size: SIZE.body }),
  });
}

/** The width of a date in characters: 2024年12月31日. */
const DATE_WIDTH = 7;
/** Unit and date end so many characters from the edge of the text (GB/T 9704). */
const CLOSING_INDENT = 4;

/** Unit and date at the right: the date four characters from the edge, the unit in the middle above it, as far as the text is wide. */
function closing(content: Passage, keepNext: boolean): Paragraph {
  const over = (printedWidth(textOf(content)) - DATE_WIDTH) / 2;
  return new Paragraph({
    keepNext,
    alignment: AlignmentType.RIGHT,
    keepLines: true,
    spacing: exactly(LINE.body),
    indent: { right: Math.max(0, Math.round((CLOSING_INDENT - over) * (FIRST_LINE / 2))) },
    children: runsOf(content, { font: FONTS.body, size: SIZE.body }),
  });
}

const HEADINGS = {
  1: { heading: HeadingLevel.HEADING_1, font: FONTS.chapter, bold: false },
  2: { heading: HeadingLevel.HEADING_2, font: FONTS.section, bold: false },
  3: { heading: HeadingLevel.HEADING_3, font: FONTS.body, bold: true },
  4: { heading: HeadingLevel.HEADING_4, font: FONTS.body, bold: false },
} as const;

function heading(content: Passage, level: keyof typeof HEADINGS): Paragraph {
  const { heading: style, font, bold } = HEADINGS[level];
  return new Paragraph({
    heading: style,
    keepNext: true,
    spacing: { ...exactly(LINE.body), before: 0, after: 0 },
    indent: { firstLine: FIRST_LINE },
    children: runsOf(content, { font, size: SIZE.body, bold }),
  });
}

/** The head of one of several reports: on a new page but for the first. */
function partTitle(content: Passage, pageBreakBefore: boolean): Paragraph {
  return new Paragraph({
    pageBreakBefore,
    keepNext: true,
    alignment: AlignmentType.CENTER,
    spacing: { ...exactly(LINE.title), after: LINE.body / 2 },
    children: runsOf(content, { font: FONTS.title, size: SIZE.part }),
  });
}

function caption(content: Passage): Paragraph {
  return new Paragraph({
    keepNext: true,
    alignment: AlignmentType.CENTER,
    spacing: exactly(LINE.body),
    children: runsOf(content, { font: FONTS.chapter, size: SIZE.pageNumber }),
  });
}

function small(content: Passage): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: LINE.body / 2 },
    children: runsOf(content, { font: FONTS.table, size: SIZE.small }),
  });
}

const space = (): Paragraph => new Paragraph({ spacing: { line: LINE.body / 2, lineRule: LineRuleType.EXACT } });

/** 附件, the table's own titles, the table, its notes. */
export function appendixChildren({ label, titles, tables, notes, orientation }: Appendix): FileChild[] {
  const [first, ...others] = titles;
  const width = TEXT_WIDTH[orientation];
  return [
    new Paragraph({
      spacing: exactly(LINE.body),
      children: runsOf([{ kind: 'text', text: label }], { font: FONTS.chapter, size: SIZE.body }),
    }),
    ...(first ? [appendixTitle(first)] : []),
    ...others.map((title) => small(title)),
    // Tables that touch would become one, and the header of the second would no longer be repeated.
    ...tables.flatMap((table, index) =>
      index === 0 ? [wordTable(table, width)] : [hairline(), wordTable(table, width)],
    ),
    ...notes.map(
      (note) =>
        new Paragraph({
          alignment: AlignmentType.LEFT,
          children: runsOf(note, { font: FONTS.table, size: SIZE.small }),
        }),
    ),
  ];
}

const hairline = (): Paragraph => new Paragraph({ spacing: { ...exactly(LINE.hair), before: 0, after: 0 } });

function appendixTitle(content: Passage): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: exactly(LINE.title),
    children: runsOf(content, { font: FONTS.title, size: SIZE.part }),
  });
}
