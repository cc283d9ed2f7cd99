import { strToU8, zipSync } from 'fflate';
import { checkReportText } from '../../../src/checks';
import { readReportFile } from '../../../src/hosts/docx';
import { openXlsx } from '../../../src/hosts/xlsx';
import { evaluateFile } from '../../../src/decisions';
import { NOBODY } from '../../../src/owner';
import { encodeText } from '../../../src/ooxml';
import { mustBe, refusalHolds, sentenceHolds } from '../laws';
import type { Parts } from '../mutate';
import { spoilBytes, spoilParts, spoilXmlParts } from '../mutate';
import type { Random } from '../random';
import type { Kind } from './kind';
import { oddText } from './texts';
import { fixture, SAMPLE_BYTES as sample } from '../fixture';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const KIND = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const relations = (...targets: readonly (readonly [kind: string, target: string])[]): Uint8Array =>
  strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
      .map(([kind, target], index) => `<Relationship Id="r${index}" Type="${KIND}${kind}" Target="${target}"/>`)
      .join('')}</Relationships>`,
  );

const lines = ['right', 'wrong', 'sources/department-overall'].map((name) =>
  new TextDecoder().decode(fixture(`reports/${name}.txt`)).split(/\r?\n/),
);

const paragraph = (text: string, level: number): string =>
  `<w:p><w:pPr><w:pStyle w:val="H1"/><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="2"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">${encodeText(text)}</w:t></w:r></w:p>`;
const level = (index: number, format: string, pattern: string): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;

/** A document with numbered paragraphs, a table and notes. */
function documentOf(texts: readonly string[]): Parts {
  const rows = texts.slice(-4).map((text) => `<w:tr><w:tc>${paragraph(text, 0)}</w:tc><w:tc><w:p/></w:tc></w:tr>`);
  const body = `${texts.map((text, index) => paragraph(text, index % 3)).join('')}<w:tbl>${rows.join('')}</w:tbl>`;
  return {
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': relations(['officeDocument', 'word/document.xml']),
    'word/_rels/document.xml.rels': relations(
      ['numbering', 'numbering.xml'],
      ['styles', 'styles.xml'],
      ['footnotes', 'footnotes.xml'],
    ),
    'word/document.xml': strToU8(`<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`),
    'word/numbering.xml': strToU8(
      `<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="7">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num></w:numbering>`,
    ),
    'word/styles.xml': strToU8(
      `<w:styles xmlns:w="${W}"><w:style w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style></w:styles>`,
    ),
    'word/footnotes.xml': strToU8(
      `<w:footnotes xmlns:w="${W}"><w:footnote w:id="1">${paragraph('全年执行数 120 万元。', 0)}</w:footnote></w:footnotes>`,
    ),
  };
}

const evaluations = (() => {
  const file = mustBe(openXlsx(sample), 'the sample');
  return mustBe(evaluateFile(file, null, NOBODY), 'the sample').evaluations;
})();

/** Paragraphs with figures and words put anywhere, cut, exchanged or endless. */
function spoilLines(texts: readonly string[], random: Random): string[] {
  const changed = [...texts];
  random.some(6, () => {
    const at = random.below(changed.length);
    const text = changed[at] ?? '';
    const from = random.below(text.length + 1);
    const put = random.once(3) ? random.of(changed) : oddText(random);
    changed[at] = text.slice(0, from) + put + text.slice(from + random.below(12));
  });
  return changed;
}

function bytesOf(random: Random): readonly [name: string, bytes: Uint8Array] {
  const texts = random.of(lines);
  switch (random.below(5)) {
    case 0: {
      const text = spoilLines(texts, random).join(random.of(['\n', '\r\n', '\r']));
      if (random.once(3)) return ['报告.txt', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))];
      return ['报告.md', random.once(3) ? spoilBytes(strToU8(text), random) : strToU8(text)];
    }
    case 1:
      return ['报告.docx', spoilBytes(zipSync(documentOf(texts), { level: 1 }), random)];
    case 2:
      return ['报告.docx', zipSync(spoilParts(documentOf(texts), random), { level: 1 })];
    case 3:
      return ['报告.docx', zipSync(documentOf(spoilLines(texts, random)), { level: 1 })];
    default:
      return ['报告.docx', zipSync(spoilXmlParts(documentOf(texts), random), { level: 1 })];
  }
}

export const report: Kind = {
  name: 'reports',
  share: 12,
  run(random) {
    const [name, bytes] = bytesOf(random);
    const read = readReportFile(name, bytes);
    if (!read.ok) {
      refusalHolds(read.error);
      return Promise.resolve('refused');
    }
    for (const { message } of checkReportText(read.value.paragraphs, evaluations)) sentenceHolds(message);
    return Promise.resolve('done');
  },
};
