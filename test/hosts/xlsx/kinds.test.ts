import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openXlsx } from '../../../src/hosts/xlsx/open';
import { say } from '../../../src/texts/note';
import { bookBytes } from '../../support/books';
import { pack } from './support';
import { tiny, tinyParts } from './tiny';

function compound(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * 8);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, index) => {
    const at = 512 + 128 * index;
    [...name].forEach((letter, i) => bytes.set([letter.charCodeAt(0), 0], at + 2 * i));
    bytes[at + 64] = (name.length + 1) * 2;
  });
  return bytes;
}

/** A text in UTF-16 or UTF-32 without any mark of its own. */
function coded(text: string, width: 2 | 4, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * width));
  [...text].forEach((sign, index) => {
    const code = sign.charCodeAt(0);
    if (width === 2) view.setUint16(index * 2, code, isLittle);
    else view.setUint32(index * 4, code, isLittle);
  });
  return new Uint8Array(view.buffer);
}

const workbook = tinyParts({ sheets: { 表: '' } });
const without = (name: string) => pack(Object.fromEntries(Object.entries(workbook).filter(([part]) => part !== name)));
const other = (parts: Readonly<Record<string, string>>) =>
  pack({ ...Object.fromEntries(Object.entries(workbook).filter(([name]) => !name.startsWith('xl/'))), ...parts });

describe('files that are no readable workbook', () => {
  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(0), 'not-a-workbook file.empty'],
    ['an encrypted workbook', compound('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), 'encrypted file.encrypted'],
    ['an .xls', compound('Root Entry', 'Workbook'), 'not-a-workbook file.xls'],
    ['an .xls of Excel 5', compound('Root Entry', 'Book'), 'not-a-workbook file.xls'],
    ['an .xls of Excel 4', new Uint8Array([9, 4, 6, 0, 0, 0, 0x10, 0]), 'not-a-workbook file.xls'],
    ['an .xls of an exporter that writes capitals', compound('Root Entry', 'WORKBOOK'), 'not-a-workbook file.xls'],
    ['an older one of that kind', compound('Root Entry', 'BOOK'), 'not-a-workbook file.xls'],
    ['an .xls without container', new Uint8Array([9, 8, 16, 0, 0, 6, 5, 0]), 'not-a-workbook file.xls'],
    ['an .xls of Excel 5 without container', new Uint8Array([9, 8, 8, 0, 0, 5, 5, 0]), 'not-a-workbook file.xls'],
    [
      'a .csv in UTF-16 without a mark',
      Uint8Array.from([...'no,points\r\n1,10\r\n'].flatMap((letter) => [letter.charCodeAt(0), 0])),
      'not-a-workbook file.text',
    ],
    ['a .doc', compound('Root Entry', 'WordDocument'), 'not-a-workbook file.word'],
    ['a .ppt', compound('Root Entry', 'PowerPoint Document'), 'not-a-workbook file.slides'],
    ['another compound file', compound('Root Entry', '__properties_version1.0'), 'not-a-workbook file.other-kind'],
    ['a PDF', strToU8('%PDF-1.7\n'), 'not-a-workbook file.pdf'],
    ['a .csv', strToU8('指标,分值\n数量,10\n'), 'not-a-workbook file.text'],
    ['a .csv in UTF-16 without mark', coded('指标,分值\n数量,10\n', 2, true), 'not-a-workbook file.text'],
    ['a .csv in UTF-16, high byte first', coded('指标,分值\n数量,10\n', 2, false), 'not-a-workbook file.text'],
    ['a .csv in UTF-32', coded('指标,分值\n数量,10\n', 4, true), 'not-a-workbook file.text'],
    ['a .csv in UTF-32 with its mark', coded('\ufeff指标,分值\n数量,10\n', 4, true), 'not-a-workbook file.text'],
    ['a .csv in UTF-32, high byte first', coded('A,B\n1,2\n', 4, false), 'not-a-workbook file.text'],
    ['a .csv in Latin-1', Uint8Array.from('Café;Zoé\n1;2\n', (sign) => sign.charCodeAt(0)), 'not-a-workbook file.text'],
    [
      'a .csv in GBK',
      new Uint8Array([0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0xb7, 0xd6, 0xd6, 0xb5, 0x0d, 0x0a]),
      'not-a-workbook file.text',
    ],
    ['a .txt in UTF-16', new Uint8Array([0xff, 0xfe, 0x07, 0x63, 0x07, 0x68]), 'not-a-workbook file.text'],
    ['a web page called .xls', strToU8('<html><table><tr><td>1</td></tr></table></html>'), 'not-a-workbook file.html'],
    [
      'a workbook in XML of 2003',
      strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      'not-a-workbook file.html',
    ],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      'not-a-workbook file.other-kind',
    ],
    ['an .xlsb', pack({ ...workbook, 'xl/workbook.bin': 'x' }), 'not-a-workbook file.xlsb'],
    [
      'a .docx',
      other({
        '_rels/.rels': (workbook['_rels/.rels'] ?? '').replace('xl/workbook', 'word/document'),
        'word/document.xml': '<w/>',
      }),
      'not-a-workbook file.word',
    ],
    [
      'a .pptx',
      other({
        '_rels/.rels': (workbook['_rels/.rels'] ?? '').replace('xl/workbook', 'ppt/presentation'),
        'ppt/presentation.xml': '<p/>',
      }),
      'not-a-workbook file.slides',
    ],
    [
      'an .ods',
      zipSync({
        mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
        'content.xml': strToU8('<o/>'),
      }),
      'not-a-workbook file.ods',
    ],
    [
      'an .odt',
      pack({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<o/>' }),
      'not-a-workbook file.word',
    ],
    ['another zip', pack({ 'a.txt': 'a' }), 'not-a-workbook file.other-kind'],
    ['a zip without anything', zipSync({}), 'not-a-workbook file.other-kind'],
    ['a workbook without its workbook part', without('xl/workbook.xml'), 'damaged file.damaged'],
    [
      'a workbook part with a DTD',
      pack({ ...workbook, 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' }),
      'damaged file.doctype',
    ],
    [
      'a workbook part in GBK',
      pack({ ...workbook, 'xl/workbook.xml': '<?xml version="1.0" encoding="GB2312"?><workbook/>' }),
      'unsupported file.encoding',
    ],
    [
      'a workbook part of another kind',
      pack({ ...workbook, 'xl/workbook.xml': '<workbook xmlns="urn:x"/>' }),
      'not-a-workbook file.other-kind',
    ],
  ])('%s', (_, bytes, expected) => {
    const result = openXlsx(bytes);
    const said = result.ok ? 'read' : `${result.error.code} ${result.error.note.id}`;
    expect(said).toBe(expected);
    if (!result.ok) expect(say(result.error.note)).toMatch(/^[^{}]+。$/);
  });

  it('a real .xls', () => {
    expect(openXlsx(bookBytes('rich-libreoffice', '.xls'))).toMatchObject({ error: { note: { id: 'file.xls' } } });
  });

  it('a workbook whose sheet is missing or broken tells so when it is read', () => {
    for (const bytes of [
      without('xl/worksheets/sheet1.xml'),
      tiny({ sheets: { 表: '<worksheet><sheetData></worksheet>' } }),
    ]) {
      const file = openXlsx(bytes);
      expect(file.ok && file.value.book()).toMatchObject({ ok: false, error: { code: 'damaged' } });
    }
  });
});
