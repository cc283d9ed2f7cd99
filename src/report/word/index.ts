import type { ISectionOptions } from 'docx';
import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import { textOf } from '../../narrative';
import { encodeText } from '../../ooxml';
import type { Appendix, WordDocument } from '../document';
import { appendixChildren, blockParagraphs, titleParagraphs } from './blocks';
import { FONTS, fontTable, runFont } from './fonts';
import { A4, FIRST_LINE, LINE, MARGIN, SIZE, WIDE_MARGIN } from './measures';
import { soundDocx } from './sound';
import { withFixedTimes } from './zipTimes';

/**
 * A report or a letter as a Word file (.docx), set as official documents are: A4, title 二号, body 三号 on lines of 28 points, page numbers.
 * Gaps are highlighted. The same content gives the same bytes.
 */
export async function toDocx(report: WordDocument): Promise<Uint8Array> {
  const document = new Document({
    title: textOf(report.title),
    creator: CREATOR,
    lastModifiedBy: CREATOR,
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: {
          run: { font: runFont(FONTS.body), size: SIZE.body, language: { eastAsia: 'zh-CN', value: 'en-US' } },
        },
        heading1: HEADING,
        heading2: HEADING,
        heading3: HEADING,
        heading4: HEADING,
      },
    },
    sections: [
      {
        properties: { page: { size: { width: A4.width, height: A4.height }, margin: MARGIN } },
        footers: pageNumbers(),
        children: [...titleParagraphs(report.title), ...report.body.flatMap(blockParagraphs)],
      },
      ...report.appendices.map(appendixSection),
    ],
  });
  const parts = [
    { path: 'word/fontTable.xml', data: fontTable() },
    { path: 'docProps/core.xml', data: coreProperties(textOf(report.title)) },
  ];
  const packed = await Packer.pack(document, 'uint8array', undefined, parts);
  return soundDocx(withFixedTimes(packed));
}

const CREATOR = '绩效自评助手';

/** Headings keep the look that their runs have; the style gives them their place in the outline. */
const HEADING = {
  run: { color: '000000', size: SIZE.body },
  paragraph: { spacing: { before: 0, after: 0, line: LINE.body }, indent: { firstLine: FIRST_LINE } },
};

function appendixSection(appendix: Appendix): ISectionOptions {
  const isWide = appendix.orientation === 'landscape';
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: {
          width: A4.width,
          height: A4.height,
          orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: isWide ? WIDE_MARGIN : MARGIN,
      },
    },
    footers: pageNumbers(),
    children: appendixChildren(appendix),
  };
}

/** — 1 —, outside: right on odd pages, left on even ones. */
function pageNumbers(): NonNullable<ISectionOptions['footers']> {
  const footer = (alignment: (typeof AlignmentType)[keyof typeof AlignmentType]): Footer =>
    new Footer({
      children: [
        new Paragraph({
          alignment,
          indent: { left: FIRST_LINE / 2, right: FIRST_LINE / 2 },
          children: [
            new TextRun({
              children: ['— ', PageNumber.CURRENT, ' —'],
              font: runFont(FONTS.table),
              size: SIZE.pageNumber,
            }),
          ],
        }),
      ],
    });
  return { default: footer(AlignmentType.RIGHT), even: footer(AlignmentType.LEFT) };
}

/** Without dates: a report has none until somebody signs it, and the same input must give the same file. */
function coreProperties(title: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${encodeText(title)}</dc:title><dc:creator>${CREATOR}</dc:creator><cp:lastModifiedBy>${CREATOR}</cp:lastModifiedBy>` +
    '</cp:coreProperties>'
  );
}
