import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readReportAt } from '../../../src/hosts/docx/node';
import { readReportBytes, readReportFile } from '../../../src/hosts/docx/open';
import type { Outcome } from '../../../src/hosts/host';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** A document whose body is this. */
function docx(body: string, relations = RELATIONS): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': strToU8(relations),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

const p = (...runs: string[]): string =>
  `<w:p><w:pPr><w:rPr/></w:pPr>${runs.map((run) => `<w:r><w:t>${run}</w:t></w:r>`).join('')}</w:p>`;
const sentenceOf = (outcome: Outcome<unknown>): string => (outcome.ok ? expect.fail('read') : outcome.error.note.id);
const paragraphs = (bytes: Uint8Array): string[] => {
  const read = readReportBytes(bytes);
  return read.ok ? read.value : expect.fail(read.error.note.id);
};

describe('a report as a document', () => {
  it.each<[string, string, string[]]>([
    ['runs that cut a word', p('预算', '30', '万元'), ['预算30万元']],
    ['empty paragraphs', `${p('一')}<w:p/><w:p></w:p>${p('二')}`, ['一', '二']],
    [
      'entities and kept spaces',
      '<w:p><w:r><w:t xml:space="preserve"> A &amp; B &#8805; 3 </w:t></w:r></w:p>',
      ['A & B ≥ 3'],
    ],
    ['tabs and breaks', '<w:p><w:r><w:tab/><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r></w:p>', ['甲 乙']],
    [
      'a row of a table is one paragraph, cells with tabs',
      `<w:tbl><w:tblPr/><w:tr><w:tc>${p('满意度')}</w:tc><w:tc>${p('≥90%')}${p('（含）')}</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>${p('后文')}`,
      ['满意度\t≥90% （含）\t', '后文'],
    ],
    ['a row of one cell is still a row', `<w:tbl><w:tr><w:tc>${p('标题')}</w:tc></w:tr></w:tbl>`, ['标题\t']],
    [
      'a table inside of a cell belongs to the cell',
      `<w:tbl><w:tr><w:tc>${p('外')}<w:tbl><w:tr><w:tc>${p('内')}</w:tc><w:tc>${p('里')}</w:tc></w:tr></w:tbl></w:tc><w:tc>${p('旁')}</w:tc></w:tr></w:tbl>`,
      ['外 内 里\t旁'],
    ],
    [
      'text that was taken out',
      `<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins></w:p>`,
      ['新'],
    ],
    ['codes of fields', '<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>第</w:t></w:r></w:p>', ['第']],
    [
      'a text box, told once',
      `<w:p><w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:txbxContent>${p('框')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p('框')}</w:txbxContent></mc:Fallback></mc:AlternateContent><w:t>文</w:t></w:r></w:p>`,
      ['框', '文'],
    ],
  ])('%s', (_, body, expected) => {
    expect(paragraphs(docx(body))).toEqual(expected);
  });
});

describe('a report as a text', () => {
  const bytes = (...codes: number[]): Uint8Array => new Uint8Array(codes);
  it.each<[string, Uint8Array, string[]]>([
    ['UTF-8, every line end, empty lines kept', strToU8('\uFEFF甲\r\n\n乙\r丙'), ['甲', '', '乙', '丙']],
    ['UTF-16 with its mark', bytes(0xff, 0xfe, 0x32, 0x75, 0x0a, 0x00, 0x59, 0x4e), ['甲', '乙']],
    ['GB 18030', bytes(0xbc, 0xd7, 0x0a, 0xd2, 0xd2), ['甲', '乙']],
    ['markdown', strToU8('# 报告\n\n| 指标 | 值 |'), ['# 报告', '', '| 指标 | 值 |']],
  ])('%s', (_, file, expected) => {
    expect(paragraphs(file)).toEqual(expected);
  });
});

describe('what is no report gives one sentence', () => {
  const whole = docx(p('报告'));
  const cfb = (name: string): Uint8Array => {
    const file = new Uint8Array(1024);
    file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    [...name].forEach((letter, index) => file.set([letter.charCodeAt(0), 0], 512 + index * 2));
    file[512 + 64] = (name.length + 1) * 2;
    return file;
  };
  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'report-file.empty'],
    ['blank lines', strToU8('\n \n'), 'report-file.empty'],
    ['a document without text', docx('<w:p/>'), 'report-file.empty'],
    ['half a document', whole.slice(0, whole.length / 2), 'report-file.damaged'],
    [
      'a document without its main part',
      docx('', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'),
      'report-file.other-kind',
    ],
    ['broken tags', docx('<w:p><w:r'), 'report-file.damaged'],
    ['an old Word document', cfb('WordDocument'), 'report-file.doc'],
    ['an encrypted one', cfb('EncryptedPackage'), 'report-file.encrypted'],
    ['a PDF', strToU8('%PDF-1.7'), 'report-file.pdf'],
    ['a web page', strToU8('<!doctype html><html></html>'), 'report-file.html'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'report-file.other-kind'],
  ])('%s', (_, file, sentence) => {
    expect(sentenceOf(readReportBytes(file))).toBe(sentence);
  });

  it('a bomb is refused before it is unpacked', () => {
    const bomb = docx(p('0'.repeat(200_000)));
    expect(sentenceOf(readReportBytes(bomb, { limits: { partBytes: 100_000 } }))).toBe('report-file.too-large');
  });

  it('dropped: the bytes decide, the name is kept', () => {
    expect(readReportFile('报告.txt', whole)).toEqual({ ok: true, value: { name: '报告.txt', paragraphs: ['报告'] } });
    expect(sentenceOf(readReportFile('报告.docx', strToU8('%PDF-1.7')))).toBe('report-file.pdf');
  });

  it('on disk: a file, a folder, and none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'report-'));
    await writeFile(join(folder, 'a.docx'), whole);
    const value = { name: 'a.docx', paragraphs: ['报告'] };
    expect(await readReportAt(join(folder, 'a.docx'))).toEqual({ ok: true, value });
    expect(sentenceOf(await readReportAt(folder))).toBe('report-file.other-kind');
    expect(sentenceOf(await readReportAt(join(folder, 'none.docx')))).toBe('file.not-found');
  });
});
