import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Change, NewSheet } from '../../../src/model/change';
import { invertAll } from '../../../src/model/change';
import { openXlsx } from '../../../src/hosts/xlsx/open';
import { newXlsx } from '../../../src/hosts/xlsx/blank';
import { say } from '../../../src/texts/note';
import { richWorkbook } from './richWorkbook';
import { readOpened } from '../../../src/workbench/file/workFile';
import { faultsOf } from './soundPackage';
import { ok, open, rewrite, textsOf } from './support';
import { styleSheet, tiny, XF } from './tiny';

const BELL = '普陀\u0007项\u001b目';
const SHEET: NewSheet = {
  name: '汇总',
  cells: [
    { address: { row: 0, column: 0 }, style: 'title', value: BELL, formula: null },
    {
      address: { row: 1, column: 0 },
      style: 'link',
      value: '表',
      formula: null,
      link: { file: '表\ud800.xlsx', place: null },
    },
    { address: { row: 1, column: 1 }, style: 'percent', value: 0.5, formula: null },
  ],
  columnWidths: [20, 10],
  frozenRows: 1,
  repeatedRows: 1,
  filter: { top: 0, left: 0, bottom: 1, right: 1 },
  charts: [
    {
      title: BELL,
      categories: { top: 1, left: 0, bottom: 1, right: 0 },
      series: [{ name: BELL, values: { top: 1, left: 1, bottom: 1, right: 1 }, colour: '#2F5597' }],
      numberFormat: '0%',
      place: { top: 3, left: 0, bottom: 9, right: 3 },
    },
  ],
};
/** All there is to add to a workbook whose cell A1 of 表 is 1 and whose cells right of it are empty. */
const CHANGES: readonly Change[] = [
  {
    kind: 'cell',
    sheet: '表',
    address: { row: 0, column: 1 },
    before: { value: null, formula: null },
    after: { value: 0.5, formula: null, numberFormat: '0.0%' },
  },
  {
    kind: 'cell',
    sheet: '表',
    address: { row: 0, column: 2 },
    before: { value: null, formula: null },
    after: { value: '=一', formula: null },
  },
  {
    kind: 'highlight',
    sheet: '表',
    before: null,
    after: { range: { top: 0, left: 0, bottom: 0, right: 0 }, formula: '=A1>0', fill: '#FFEB9C', font: null },
  },
  { kind: 'setting', key: 'k', before: null, after: '{}' },
  { kind: 'sheet', sheet: '汇总', before: null, after: SHEET },
];
const BOOK = { sheets: { 表: '<row r="1"><c r="A1"><v>1</v></c></row>' } };
const types = (change: (text: string) => string) => (name: string, text: string) =>
  name === '[Content_Types].xml' ? change(text) : text;
const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const COMPATIBLE = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const either = (entry: string) =>
  `<mc:AlternateContent ${COMPATIBLE}><mc:Choice Requires="hs" xmlns:hs="urn:hs">${entry}</mc:Choice><mc:Fallback>${entry}</mc:Fallback></mc:AlternateContent>`;

const MAKES: readonly [string, Uint8Array][] = [
  ['as programs mostly write', tiny({ ...BOOK, strings: '', styles: styleSheet(XF) })],
  ['without styles and texts', tiny(BOOK)],
  [
    'without any Default',
    rewrite(
      tiny(BOOK),
      types((text) =>
        text
          .replace(/<Default[^>]*>/g, '')
          .replace(
            '</Types>',
            ['/_rels/.rels', '/xl/_rels/workbook.xml.rels']
              .map(
                (part) =>
                  `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
              )
              .join('') + '</Types>',
          ),
      ),
    ),
  ],
  [
    'with the workbook’s type as the Default of xml',
    rewrite(
      tiny(BOOK),
      types((text) =>
        text
          .replace('Extension="xml" ContentType="application/xml"', `Extension="xml" ContentType="${MAIN_TYPE}"`)
          .replace(/<Override PartName="\/xl\/workbook.xml"[^>]*>/, ''),
      ),
    ),
  ],
  [
    'with declarations of parts that are gone',
    rewrite(
      tiny(BOOK),
      types((text) =>
        text.replace(
          '</Types>',
          [
            '/xl/worksheets/sheet2.xml',
            '/customXml/itemProps1.xml',
            '/customXml/item1.xml',
            '/xl/styles.xml',
            '/xl/charts/chart1.xml',
            '/xl/drawings/drawing1.xml',
            '/xl/worksheets/_rels/sheet2.xml.rels',
          ]
            .map((part) => `<Override PartName="${part}" ContentType="application/x"/>`)
            .join('') + '</Types>',
        ),
      ),
    ),
  ],
  ['with an empty styles part', tiny({ ...BOOK, styles: '' })],
  [
    'with a self-closed styles part',
    rewrite(tiny({ ...BOOK, styles: '' }), (name, text) =>
      name === 'xl/styles.xml' ? text.replace(/><\/styleSheet>/, '/>') : text,
    ),
  ],
  ['with cell formats and nothing else', tiny({ ...BOOK, styles: '<cellXfs count="1"><xf numFmtId="0"/></cellXfs>' })],
  [
    'with number formats and nothing else',
    tiny({ ...BOOK, styles: '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0"/></numFmts>' }),
  ],
  [
    'with lists that are empty',
    tiny({ ...BOOK, styles: '<fonts count="0"/><fills count="0"/><borders count="0"/><cellXfs count="0"/>' }),
  ],
  [
    'with alternatives among formats and fonts',
    tiny({
      ...BOOK,
      styles: styleSheet(XF + either(XF) + XF).replace(
        '<fonts count="1">',
        `<fonts count="2">${either('<font><sz val="9"/></font>')}`,
      ),
    }),
  ],
  [
    'with a self-closed worksheet',
    rewrite(
      tiny({ sheets: { 表: '<row r="1"><c r="A1"><v>1</v></c></row>', 空: '<worksheet></worksheet>' } }),
      (name, text) => (name.endsWith('sheet2.xml') ? text.replace('></worksheet>', '/>') : text),
    ),
  ],
  [
    'whose entries are named with "\\"',
    zipSync(
      Object.fromEntries(
        Object.entries(unzipSync(tiny({ sheets: { 表: '<row r="1"><c r="A1"><v>1</v></c></row>' } }))).map(
          ([name, part]) => [name.replaceAll('/', '\\'), part],
        ),
      ),
    ),
  ],
];

describe('a workbook that everything was added to is a sound package', () => {
  it.each(MAKES)('%s', (_, bytes) => {
    const added = ok(open(bytes).apply(CHANGES));
    expect(faultsOf(added.bytes(), bytes)).toEqual([]);
    const back = ok(open(added.bytes()).apply(invertAll(CHANGES)));
    expect(faultsOf(back.bytes(), bytes)).toEqual([]);
  });

  it.each(MAKES)('%s: cells that nobody touched look as before', (_, bytes) => {
    const after = textsOf(ok(open(bytes).apply(CHANGES)).bytes())['xl/styles.xml'] ?? '';
    const lists = (name: string) => new RegExp(`<${name}[ >].*?</${name}>`, 's').exec(after)?.[0] ?? '';
    // What stands first is what cells without a format have.
    expect(/<xf[^>]*>/.exec(lists('cellXfs'))?.[0]).not.toMatch(/apply|quotePrefix/);
    expect(/<font>.*?<\/font>/.exec(lists('fonts'))?.[0]).not.toContain('<b/>');
    expect([...lists('fills').matchAll(/patternType="(\w+)"/g)].slice(0, 2).map(([, type]) => type)).toEqual([
      'none',
      'gray125',
    ]);
  });

  it('an entry behind an alternative keeps its number', () => {
    const styles = styleSheet(XF + either(XF) + '<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0"/>');
    const bytes = tiny({ sheets: { 表: '<row r="1"><c r="A1" s="2"><v>1</v></c></row>' }, styles });
    expect(ok(open(bytes).book()).sheets[0]?.cellAt(0, 0).text).toBe('100.00%');
    const after = ok(ok(open(bytes).apply(CHANGES)).book());
    expect(after.sheets[0]?.cellAt(0, 1).text).toBe('50.0%');
  });

  it('a new workbook too, whatever characters its texts hold', () => {
    const bytes = ok(newXlsx([SHEET])).bytes();
    expect(faultsOf(bytes)).toEqual([]);
    expect(ok(open(bytes).book()).sheets[0]?.cellAt(0, 0).value).toBe(BELL);
  });
});

describe('the verifier finds', () => {
  const sound = ok(open(tiny({ ...BOOK, styles: styleSheet(XF) })).apply(CHANGES)).bytes();
  const spoiled = (part: string, from: string | RegExp, to: string) =>
    faultsOf(rewrite(sound, (name, text) => (name === part ? text.replace(from, to) : text))).map(
      (one) => one.split(' ')[0],
    );
  it.each<[string, string, string | RegExp, string]>([
    ['malformed', 'xl/charts/chart1.xml', '<c:title>', '<c:title>\u0007'],
    ['malformed', 'xl/worksheets/sheet1.xml', '<v>1</v>', '<v>&nbsp;</v>'],
    ['malformed', 'xl/worksheets/sheet1.xml', '<c r="A1">', '<c r="A1" r="A1">'],
    ['malformed', 'xl/worksheets/sheet1.xml', '<c r="A1">', '<c r="A1" q:a="1">'],
    ['two-types', '[Content_Types].xml', /(<Override[^>]*sheet1.xml"[^>]*>)/, '$1$1'],
    ['no-type', '[Content_Types].xml', /<Default Extension="rels"[^>]*>/, ''],
    ['wrong-type', '[Content_Types].xml', 'spreadsheetml.worksheet+xml', 'spreadsheetml.sheet.main+xml'],
    ['dangling', 'xl/_rels/workbook.xml.rels', 'worksheets/sheet1.xml', 'worksheets/sheet9.xml'],
    ['dangling', 'xl/workbook.xml', 'r:id="rId1"', 'r:id="rId99"'],
    ['index', 'xl/worksheets/sheet1.xml', /s="\d+"/, 's="99"'],
    ['index', 'xl/worksheets/sheet1.xml', /dxfId="\d+"/, 'dxfId="99"'],
    ['index', 'xl/styles.xml', /(<cellXfs.*)fontId="\d+"/s, '$1fontId="99"'],
    ['order', 'xl/styles.xml', /(<fonts.*<\/fonts>)(<fills.*<\/fills>)/s, '$2$1'],
    ['twice', 'xl/workbook.xml', 'name="汇总"', 'name="表"'],
  ])('%s in %s', (kind, part, from, to) => {
    expect(spoiled(part, from, to)).toContain(kind);
  });

  it('nothing in a rich workbook', () => {
    expect(faultsOf(richWorkbook())).toEqual([]);
  });
});

describe('damage that the file came with', () => {
  it('a wrong checksum of a part that nobody reads is said before anything is written', () => {
    const bytes = tiny({
      ...BOOK,
      parts: { 'docProps/core.xml': '<a/>' },
      types: { '/docProps/core.xml': 'application/x' },
    });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 46 < bytes.length; at++) {
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + 17));
      if (view.getUint32(at, true) === 0x02014b50 && name === 'docProps/core.xml') view.setUint32(at + 16, 1, true);
    }
    const applied = open(bytes).apply(CHANGES);
    expect(applied.ok ? '' : say(applied.error.note)).toContain('docProps/core.xml');
  });

  it.each<[string, (text: string) => string]>([
    [
      'external',
      (text) => text.replace('Target="worksheets/sheet2.xml"', 'Target="worksheets/sheet2.xml" TargetMode="External"'),
    ],
    ['gone', (text) => text.replace('worksheets/sheet2.xml', 'worksheets/sheet7.xml')],
    ['none', (text) => text.replace(/<Relationship [^>]*sheet2.xml"[^>]*>/, '')],
  ])('a sheet whose relationship is %s is told, the others are read', (_, change) => {
    const bytes = rewrite(tiny({ sheets: { 表: BOOK.sheets.表, 明细: '' } }), (name, text) =>
      name === 'xl/_rels/workbook.xml.rels' ? change(text) : text,
    );
    const file = open(bytes);
    expect(ok(file.book()).sheets.map(({ name }) => name)).toEqual(['表']);
    expect(
      file
        .problems()
        .map((one) => say(one))
        .join(),
    ).toContain('明细');
    expect(faultsOf(ok(file.apply(CHANGES)).bytes(), bytes)).toEqual([]);
  });

  it('a reference that leads nowhere is not taken for ours, whatever else cannot be read', () => {
    const lost = `<worksheet><sheetData>${BOOK.sheets.表}</sheetData><drawing r:id="rId3"/></worksheet>`;
    const bytes = tiny({ sheets: { 表: lost }, parts: { 'xl/drawings/_rels/drawing9.xml.rels': '<Relationships' } });
    expect(open(bytes).apply(CHANGES)).toMatchObject({ ok: true });
  });

  it('content types that cannot be read cost no more than a sentence when the ending is asked for', () => {
    const bytes = tiny(BOOK);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 46 < bytes.length; at++) {
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + 19));
      if (view.getUint32(at, true) === 0x02014b50 && name === '[Content_Types].xml') view.setUint32(at + 16, 1, true);
    }
    const file = openXlsx(bytes);
    expect(file.ok ? readOpened(file.value) : file).toMatchObject({ ok: false, error: { code: 'damaged' } });
  });

  it('a part that is no XML although it can be read is not written into', () => {
    const bytes = rewrite(tiny(BOOK), (name, text) =>
      name === 'xl/workbook.xml' ? text.replace('<sheets>', '<bookViews a="<b/>"/><sheets>') : text,
    );
    expect(ok(open(bytes).book()).sheets).toHaveLength(1);
    const applied = open(bytes).apply(CHANGES);
    expect(applied.ok ? '' : say(applied.error.note)).toContain('xl/workbook.xml');
  });

  it('two sheets of one name are told, and neither is written', () => {
    const bytes = rewrite(tiny({ sheets: { 表: BOOK.sheets.表, 表2: BOOK.sheets.表 } }), (name, text) =>
      name === 'xl/workbook.xml' ? text.replace('name="表2"', 'name="表"') : text,
    );
    const file = ok(openXlsx(bytes));
    expect(file.problems().map(({ id }) => id)).toContain('file.sheet-twice');
    const applied = file.apply(CHANGES.slice(0, 1));
    expect(applied.ok ? '' : applied.error.note.id).toBe('file.sheet-twice');
  });
});

it('a drawing of old form that is no XML is told, and hides nothing else', () => {
  const broken = rewrite(richWorkbook(), (name, text) =>
    name.endsWith('.vml')
      ? `${text}<br>`
      : name === 'xl/workbook.xml'
        ? text.replace(/(<sheet [^>]*)r:id="[^"]*"/, '$1r:id="no"')
        : text,
  );
  const kinds = faultsOf(broken);
  expect(kinds.some((fault) => /^malformed .*\.vml/.test(fault))).toBe(true);
  expect(kinds.some((fault) => fault.startsWith('dangling'))).toBe(true);
  const sound = rewrite(richWorkbook(), (name, text) => (name.endsWith('.vml') ? `${text}<br>` : text));
  expect(open(sound).apply([{ kind: 'setting', key: 'k', before: null, after: '{}' }]).ok).toBe(true);
});
