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

describe('what stands in other parts of a document', () => {
  const kind = (one: string): string => `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${one}`;
  const level = (index: number, format: string, pattern: string): string =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
  const levels =
    level(0, 'chineseCountingThousand', '%1、') + level(1, 'chineseCounting', '（%2）') + level(2, 'decimal', '%3.');
  const NUMBERING = `<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="7">${levels}${level(3, 'bullet', '·')}</w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;
  const STYLES = `<w:styles xmlns:w="${W}"><w:style w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style></w:styles>`;
  const listed = (text: string, index: number): string =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="2"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const styled = (text: string, own = ''): string =>
    `<w:p><w:pPr><w:pStyle w:val="H1"/>${own}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

  function whole(body: string, parts: Readonly<Record<string, string>>): Uint8Array {
    const links = Object.keys(parts).map(
      (name) => `<Relationship Id="${name}" Type="${kind(name)}" Target="${name}.xml"/>`,
    );
    return zipSync({
      '_rels/.rels': strToU8(RELATIONS),
      'word/document.xml': strToU8(`<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`),
      'word/_rels/document.xml.rels': strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`,
      ),
      ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`word/${name}.xml`, strToU8(xml)])),
    });
  }

  it('the numbers of automatic lists, by the paragraph or its style', () => {
    const body = [
      styled('基本情况') +
        listed('概况', 1) +
        listed('资金', 1) +
        listed('到位', 2) +
        listed('支出', 2) +
        listed('要点', 3),
      styled('绩效分析') + listed('产出', 1) + listed('', 1) + listed('效益', 1),
      styled('不编号', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
    ].join('');
    expect(paragraphs(whole(body, { numbering: NUMBERING, styles: STYLES }))).toEqual([
      '一、基本情况',
      '（一）概况',
      '（二）资金',
      '1.到位',
      '2.支出',
      '要点',
      '二、绩效分析',
      '（一）产出',
      '（二）效益',
      '不编号',
    ]);
  });

  it('notes come behind the text, moved and taken out text is left aside', () => {
    const notes = `<w:footnotes xmlns:w="${W}"><w:footnote w:type="separator"><w:p/></w:footnote><w:footnote>${p('按决算口径。')}</w:footnote></w:footnotes>`;
    const body = `${p('支出21.62万元')}<w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom><w:p><w:r><w:footnoteReference w:id="1"/><w:t>执行率</w:t></w:r></w:p>`;
    expect(paragraphs(whole(body, { footnotes: notes }))).toEqual(['支出21.62万元', '执行率', '按决算口径。']);
  });

  it('a document type is refused, whatever its entities would fetch', () => {
    const hostile = `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><w:document xmlns:w="${W}"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>`;
    const file = zipSync({ '_rels/.rels': strToU8(RELATIONS), 'word/document.xml': strToU8(hostile) });
    expect(sentenceOf(readReportBytes(file))).toBe('report-file.damaged');
  });

  it('a document that points to a part it does not have', () => {
    expect(sentenceOf(readReportBytes(zipSync({ '_rels/.rels': strToU8(RELATIONS) })))).toBe('report-file.damaged');
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
