import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../src/model/address';
import type { Cell } from '../../../src/model/cell';
import type { Sheet } from '../../../src/model/sheet';
import { ok, open, rewrite } from './support';
import { XF, styleSheet, tiny } from './tiny';

function at(sheet: Sheet | undefined, name: string): Cell {
  const address = parseAddress(name);
  if (!sheet || !address) throw new Error(name);
  return sheet.cellAt(address.row, address.column);
}

const xf = (id: number) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"/>`;

/** The first cell of a workbook whose first row is `cell`. */
function read(cell: string, numFmtId = 0, numFmts = '', date1904 = false): Cell {
  const bytes = tiny({
    sheets: { 表: `<row r="1">${cell}</row>` },
    strings:
      '<si><t>甲</t></si><si><r><rPr><b/></rPr><t>粗</t></r><r><t xml:space="preserve"> 细</t></r><rPh sb="0" eb="1"><t>cu</t></rPh><phoneticPr fontId="1"/></si>' +
      '<si><t>第一行_x000D_\n第二行 _x005F_x0041_</t></si><si/>',
    styles: styleSheet(xf(numFmtId), { numFmts: numFmts === '' ? '' : `<numFmts>${numFmts}</numFmts>` }),
    beforeSheets: date1904 ? '<workbookPr date1904="1"/>' : '',
  });
  return at(ok(open(bytes).book()).sheets[0], 'A1');
}

describe('what a cell holds', () => {
  const fmt = (code: string) => `<numFmt numFmtId="170" formatCode="${code.replaceAll('"', '&quot;')}"/>`;
  it.each<[string, string, Partial<Cell>, number?, string?]>([
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', { value: '甲', text: '甲' }],
    ['rich text, phonetic runs left out', '<c r="A1" t="s"><v>1</v></c>', { value: '粗 细' }],
    ['escapes', '<c r="A1" t="s"><v>2</v></c>', { value: '第一行\r\n第二行 _x0041_' }],
    ['an empty shared string', '<c r="A1" t="s"><v>3</v></c>', { value: '' }],
    ['an inline string', '<c r="A1" t="inlineStr"><is><t>乙&amp;丙</t></is></c>', { value: '乙&丙' }],
    ['inline rich text', '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', { value: 'ab' }],
    ['CDATA', '<c r="A1" t="inlineStr"><is><t><![CDATA[<b>&amp;]]>!</t></is></c>', { value: '<b>&amp;!' }],
    ['a comment inside', '<c r="A1" t="inlineStr"><is><t>a<!-- <c> -->b</t></is></c>', { value: 'ab' }],
    [
      'a literal formula without a result',
      '<c r="A1"><f>100%</f><v></v></c>',
      { formula: '=100%', value: 1, text: '1' },
    ],
    ['a formula without a result', '<c r="A1"><f>1+1</f><v></v></c>', { formula: '=1+1', value: null, text: '' }],
    ['a number', '<c r="A1"><v>93.95</v></c>', { value: 93.95, text: '93.95' }],
    ['a number in scientific form', '<c r="A1" t="n"><v>1.2E-3</v></c>', { value: 0.0012, text: '0.0012' }],
    ['a long number as Excel shows it', '<c r="A1"><v>0.1234567890123</v></c>', { text: '0.123456789' }],
    ['a huge number', '<c r="A1"><v>123456789012345</v></c>', { text: '1.23457E+14' }],
    ['true', '<c r="A1" t="b"><v>1</v></c>', { value: true, text: 'TRUE' }],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { value: { error: '#DIV/0!' }, text: '#DIV/0!' }],
    [
      'a formula with its text',
      '<c r="A1" t="str"><f>IF(B1&gt;0,"优","差")</f><v>优</v></c>',
      { value: '优', formula: '=IF(B1>0,"优","差")' },
    ],
    ['a formula without a result', '<c r="A1"><f>B1*2</f></c>', { value: null, formula: '=B1*2', text: '' }],
    [
      'a newer function',
      '<c r="A1"><f>_xlfn.IFS(A2&gt;1,"_xlfn.")</f><v>1</v></c>',
      { formula: '=IFS(A2>1,"_xlfn.")' },
    ],
    ['a doubly prefixed one', '<c r="A1"><f>_xlfn._xlws.SORT(A2:A3)</f><v>1</v></c>', { formula: '=SORT(A2:A3)' }],
    ['a date by its format', '<c r="A1"><v>45657</v></c>', { value: 45657, text: '2024/12/31' }, 14],
    ['a Chinese date', '<c r="A1"><v>45657</v></c>', { text: '2024年12月31日' }, 31],
    ['an ISO date', '<c r="A1" t="d"><v>2024-12-31</v></c>', { value: 45657, text: '2024/12/31' }, 14],
    ['an ISO date with a time', '<c r="A1" t="d"><v>2024-12-31T12:00:00</v></c>', { value: 45657.5 }],
    ['percent', '<c r="A1"><v>0.96474</v></c>', { text: '96.47%', numberFormat: '0.00%' }, 10],
    ['a custom format', '<c r="A1"><v>1234.5</v></c>', { text: '1,234.50万元' }, 170, fmt('#,##0.00"万元"')],
    ['a format for texts', '<c r="A1" t="s"><v>0</v></c>', { value: '甲', text: '甲单位' }, 170, fmt('0;0;0;@"单位"')],
    ['a hidden value', '<c r="A1"><v>7</v></c>', { value: 7, text: '' }, 170, fmt(';;;')],
    ['a format that is none', '<c r="A1"><v>7</v></c>', { value: 7, text: '7' }, 170, fmt('[abc')],
  ])('%s', (_, cell, expected, format, numFmts) => {
    expect(read(cell, format, numFmts)).toMatchObject(expected);
  });

  it('counts dates from 1904 where the workbook says so', () => {
    expect(read('<c r="A1"><v>44195</v></c>', 14, '', true)).toMatchObject({ value: 44195, text: '2024/12/31' });
    expect(read('<c r="A1" t="d"><v>2024-12-31</v></c>', 14, '', true)).toMatchObject({ value: 44195 });
  });
});

describe('formulas that stand once for many cells', () => {
  const rows = (content: readonly string[]) =>
    content.map((cells, index) => `<row r="${index + 1}">${cells}</row>`).join('');
  it('gives each cell of a shared formula its own text', () => {
    const bytes = tiny({
      sheets: {
        表: rows([
          '<c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:C3" si="0">A1*$A$1+\'表\'!A$1&amp;"A1"+SUM(A:A)</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c>',
          '<c r="B2"><f t="shared" si="0"/><v>3</v></c>',
          '<c r="B3"><f>A3</f><v>4</v></c><c r="C3"><f t="shared" si="0"></f><v>5</v></c>',
        ]),
      },
    });
    const sheet = ok(open(bytes).book()).sheets[0];
    expect(['B1', 'C1', 'B2', 'B3', 'C3'].map((name) => at(sheet, name).formula)).toEqual([
      '=A1*$A$1+\'表\'!A$1&"A1"+SUM(A:A)',
      '=B1*$A$1+\'表\'!B$1&"A1"+SUM(B:B)',
      '=A2*$A$1+\'表\'!A$1&"A1"+SUM(A:A)',
      '=A3',
      '=B3*$A$1+\'表\'!B$1&"A1"+SUM(B:B)',
    ]);
  });

  it('keeps two groups apart that carry the same number', () => {
    const bytes = tiny({
      sheets: {
        表: rows([
          '<c r="A1"><f t="shared" ref="A1:A2" si="0">Z1</f></c><c r="B1"><f t="shared" ref="B1:B2" si="0">Y1*2</f></c>',
          '<c r="A2"><f t="shared" si="0"/></c><c r="B2"><f t="shared" si="0"/></c>',
        ]),
      },
    });
    const sheet = ok(open(bytes).book()).sheets[0];
    expect([at(sheet, 'A2').formula, at(sheet, 'B2').formula]).toEqual(['=Z2', '=Y2*2']);
  });

  it('gives every cell of an array formula its formula', () => {
    const bytes = tiny({
      sheets: {
        表: rows([
          '<c r="A1"><f t="array" ref="A1:B1">C1:D1*2</f><v>2</v></c><c r="B1"><v>4</v></c><c r="C1"><v>1</v></c>',
        ]),
      },
    });
    const sheet = ok(open(bytes).book()).sheets[0];
    expect(['A1', 'B1', 'C1'].map((name) => at(sheet, name).formula)).toEqual(['=C1:D1*2', '=C1:D1*2', null]);
  });
});

describe('what a sheet tells besides', () => {
  it('reads merges, hidden sheets, protection and unlocked cells, and cells that do not say where they are', () => {
    const bytes = tiny({
      sheets: {
        表: '<worksheet><sheetData><row><c><v>1</v></c><c s="1"/><c r="D1"><v>2</v></c></row><row r="4"><c s="1"><v>3</v></c></row></sheetData><sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>',
      },
      styles: styleSheet(`${XF}<xf numFmtId="2" applyProtection="1"><protection locked="0"/></xf>`),
    });
    const sheet = ok(open(bytes).book()).sheets[0];
    expect(sheet).toMatchObject({
      isProtected: true,
      visible: true,
      merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
    });
    expect(at(sheet, 'A1')).toMatchObject({ value: 1, locked: true });
    expect(at(sheet, 'B1')).toMatchObject({ value: null, locked: false, numberFormat: '0.00' });
    expect(at(sheet, 'D1')).toMatchObject({ value: 2 });
    expect(at(sheet, 'A4')).toMatchObject({ value: 3, locked: false, text: '3.00' });
  });

  it('leaves cells beyond 20,000 rows or 1,000 columns out, and says so', () => {
    const bytes = tiny({
      sheets: {
        大: '<row r="1"><c r="A1"><v>1</v></c><c r="ALM1"><v>2</v></c></row><row r="1048576"><c r="A1048576"><v>3</v></c></row>',
        空格式: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="0"/></row>',
      },
    });
    const file = open(bytes);
    expect(ok(file.book()).sheets.map((sheet) => sheet.usedRange())).toEqual(['A1', 'A1']);
    expect(file.problems()).toEqual([
      { id: 'file.cells-left-out', args: { sheet: '大', rows: 20_000, columns: 1_000 } },
    ]);
  });

  it('tells the ending that the file must have', () => {
    const workbook = (type: string) =>
      rewrite(tiny({ sheets: { 表: '' } }), (name, text) =>
        name.startsWith('[')
          ? text.replace('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', type)
          : text,
      );
    expect(ok(open(tiny({ sheets: { 表: '' } })).extension())).toBe('xlsx');
    expect(ok(open(workbook('application/vnd.ms-excel.sheet.macroEnabled.main+xml')).extension())).toBe('xlsm');
    expect(
      ok(open(workbook('application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml')).extension()),
    ).toBe('xltx');
    expect(ok(open(workbook('application/vnd.ms-excel.template.macroEnabled.main+xml')).extension())).toBe('xltm');
  });

  it('reads scoped and global names in their plain form', () => {
    const bytes = tiny({
      sheets: { 一: '', 二: '' },
      afterSheets:
        '<definedNames><definedName name="甲" localSheetId="1">二!$A$1</definedName><definedName name="乙">_xlfn.CONCAT("a&lt;b")</definedName></definedNames>',
    });
    expect(ok(open(bytes).book()).names).toEqual([
      { name: '甲', sheet: '二', formula: '二!$A$1' },
      { name: '乙', sheet: null, formula: 'CONCAT("a<b")' },
    ]);
  });
});
