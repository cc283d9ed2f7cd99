import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../src/model/address';
import type { Cell } from '../../../src/model/cell';
import type { CellChange, CellContent } from '../../../src/model/change';
import { invertAll } from '../../../src/model/change';
import { say } from '../../../src/texts/note';
import { ok, open } from './support';
import { styleSheet, tiny, XF } from './tiny';

/* How programs write files: each case is a make that readers of others take, with what it means. */

const PERCENT = '<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0"/>';
const STYLES = styleSheet(XF + PERCENT);
const STRINGS = '<si><t>100%</t></si>';

const at = (address: string) => parseAddress(address) ?? expect.fail(address);
const sheetOf = (sheet: string, address: string): Cell => {
  const { row, column } = at(address);
  const book = ok(open(tiny({ sheets: { 表: sheet }, strings: STRINGS, styles: STYLES })).book());
  return book.sheets[0]?.cellAt(row, column) ?? expect.fail('no sheet');
};
const rate = (address: string, before: CellContent): CellChange => ({
  ...{ kind: 'cell', sheet: '表', address: at(address), before },
  after: { value: 0.94, formula: null, numberFormat: '0.00%' },
});

describe('a cell that names a kind and holds nothing', () => {
  it.each(['s', 'b', 'e', 'd', 'n'])('of kind %s has no value', (type) => {
    for (const value of ['<v></v>', '<v/>', '<v> </v>', '']) {
      expect(sheetOf(`<row r="1"><c r="A1" t="${type}">${value}</c></row>`, 'A1')).toMatchObject({
        value: null,
        text: '',
      });
    }
  });

  it('has the format that it names', () => {
    expect(sheetOf('<row r="1"><c r="A1" s="1" t="s"><v/></c><c r="B1"><v>1</v></c></row>', 'A1').numberFormat).toBe(
      '0.00%',
    );
  });

  it('keeps the empty text that a formula gives', () => {
    expect(sheetOf('<row r="1"><c r="A1" t="str"><f>""</f><v></v></c></row>', 'A1').value).toBe('');
  });
});

describe('rows and cells that are named otherwise', () => {
  it('are read where each cell is named by the number of its place', () => {
    const row = '<row r="1"><c r="0"><v>5</v></c><c r="1"><v>6</v></c></row>';
    expect([sheetOf(row, 'A1').value, sheetOf(row, 'B1').value]).toEqual([5, 6]);
  });

  it.each([
    ['another number than that of its place', '<row r="1"><c r="1"><v>5</v></c></row>'],
    ['a row named 0', '<row r="0"><c><v>5</v></c></row>'],
    [
      'one cell in two pieces of its row',
      '<row r="1"><c r="A1"><v>5</v></c></row><row r="1"><c r="A1"><v>6</v></c></row>',
    ],
  ])('are damage with %s', (_, sheet) => {
    expect(open(tiny({ sheets: { 表: sheet } })).book()).toMatchObject({ ok: false, error: { code: 'damaged' } });
  });

  it('are read where a row comes in two pieces, and not written to; other sheets are', () => {
    const sheet = '<row r="1"><c r="A1"><v>5</v></c></row><row r="1"><c r="B1"><f>A1+1</f><v>6</v></c></row>';
    expect([sheetOf(sheet, 'A1').value, sheetOf(sheet, 'B1').value]).toEqual([5, 6]);
    const file = open(tiny({ sheets: { 表: sheet, 另: '<row r="1"><c r="A1"><v>1</v></c></row>' }, styles: STYLES }));
    const change = rate('C1', { value: null, formula: null });
    expect(file.apply([change])).toMatchObject({
      ok: false,
      error: { note: { id: 'file.repeated-row', args: { row: 1 } } },
    });
    expect(file.apply([{ ...change, sheet: '另' }]).ok).toBe(true);
  });
});

describe('indexes that are none', () => {
  it.each(['-1', '1', '0.5', 'x', '1e0'])('a text with index %s is damage, told with its cell', (index) => {
    const book = open(
      tiny({ sheets: { 表: `<row r="1"><c r="B1" t="s"><v>${index}</v></c></row>` }, strings: STRINGS }),
    ).book();
    expect(book.ok ? '' : say(book.error.note)).toContain('B1');
  });

  it('a format said with nothing is none', () => {
    expect(sheetOf('<row r="1"><c r="A1" s=""><v>2</v></c></row>', 'A1')).toMatchObject({
      value: 2,
      numberFormat: 'General',
    });
  });

  it.each(['NaN', 'INF', '-INF'])('a number that is none (%s) reads as an error, not as damage', (value) => {
    expect(sheetOf(`<row r="1"><c r="A1"><f>B1</f><v>${value}</v></c></row>`, 'A1').value).toEqual({ error: '#NUM!' });
  });

  it('a name of no sheet does not become one of the first', () => {
    const names = '<definedNames><definedName name="甲" localSheetId="">1</definedName></definedNames>';
    expect(ok(open(tiny({ sheets: { 表: '' }, afterSheets: names })).book()).names).toEqual([
      { name: '甲', sheet: null, formula: '1' },
    ]);
  });
});

describe('the format of a cell that the file does not hold', () => {
  const CONTENT = '<c r="A1"><v>1</v></c>';
  const COLS = '<cols><col min="2" max="3" width="9" style="1"/></cols>';
  it.each<[string, string, string]>([
    ['its column’s', `<worksheet>${COLS}<sheetData><row r="1">${CONTENT}</row></sheetData></worksheet>`, 'B1'],
    [
      'its column’s, in no row',
      `<worksheet>${COLS}<sheetData><row r="1">${CONTENT}</row></sheetData></worksheet>`,
      'C9',
    ],
    ['its row’s', `<row r="1" s="1" customFormat="1">${CONTENT}</row>`, 'B1'],
    ['its row’s, below the content', `<row r="1">${CONTENT}</row><row r="7" s="1" customFormat="true"/>`, 'D7'],
    ['its own, without content, below', `<row r="1">${CONTENT}</row><row r="3"><c r="A3" s="1"/></row>`, 'A3'],
    ['its own, without content, beside', `<row r="1">${CONTENT}<c r="D1" s="1"/></row>`, 'D1'],
    [
      'its own, where a merge makes the grid reach over it',
      `<worksheet><sheetData><row r="1">${CONTENT}</row><row r="2"><c r="C2" s="1"/></row></sheetData><mergeCells><mergeCell ref="A1:B4"/></mergeCells></worksheet>`,
      'C2',
    ],
  ])('is %s, and a format can be written over it', (_, sheet, address) => {
    const cell = sheetOf(sheet, address);
    expect(cell).toMatchObject({ value: null, numberFormat: '0.00%' });
    const file = open(tiny({ sheets: { 表: sheet }, strings: STRINGS, styles: STYLES }));
    const before = { value: null, formula: null, numberFormat: cell.numberFormat };
    const { row, column } = at(address);
    const written = ok(ok(file.apply([rate(address, before)])).book());
    expect(written.sheets[0]?.cellAt(row, column)).toMatchObject({ value: 0.94, numberFormat: '0.00%' });
  });

  it('is the first of all where neither row nor column has one', () => {
    const book = ok(open(tiny({ sheets: { 表: `<row r="1">${CONTENT}</row>` }, styles: styleSheet(PERCENT) })).book());
    expect(book.sheets[0]?.cellAt(5, 5).numberFormat).toBe('0.00%');
  });

  it('is not its column’s where a cell stands there without one', () => {
    const sheet = `<worksheet>${COLS}<sheetData><row r="1">${CONTENT}<c r="B1"/></row></sheetData></worksheet>`;
    expect(sheetOf(sheet, 'B1').numberFormat).toBe('General');
  });

  it('does not make the sheet larger', () => {
    const sheet = `<row r="1" s="1" customFormat="1">${CONTENT}</row><row r="9"><c r="Z9" s="1"/></row>`;
    const book = ok(open(tiny({ sheets: { 表: sheet }, styles: STYLES })).book());
    expect(book.sheets[0]?.usedRange()).toBe('A1');
  });
});

it('a cell inside an array formula is refused for that, whatever it was read as', () => {
  const sheet =
    '<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
  const file = open(tiny({ sheets: { 表: sheet } }));
  for (const address of ['A1', 'A2', 'A3']) {
    const { row, column } = at(address);
    const { value, formula } = ok(file.book()).sheets[0]?.cellAt(row, column) ?? expect.fail();
    const applied = file.apply([{ ...rate(address, { value, formula }), after: { value: 1, formula: null } }]);
    expect(applied.ok ? null : applied.error.note.id).toBe('file.array-formula');
  }
});

describe('a text that is empty', () => {
  it.each([
    ['shared', '<c r="A1" t="s"><v>1</v></c>', '<si><t>甲</t></si><si><t></t></si>'],
    ['in the cell', '<c r="A1" t="inlineStr"><is><t></t></is></c>', undefined],
  ])('%s is a text again after restoring', (_, cell, strings) => {
    const bytes = tiny({ sheets: { 表: `<row r="1">${cell}</row>` }, ...(strings === undefined ? {} : { strings }) });
    const change: CellChange = {
      ...{ kind: 'cell', sheet: '表', address: at('A1') },
      before: { value: '', formula: null },
      after: { value: 1, formula: null },
    };
    const back = ok(ok(open(bytes).apply([change])).apply(invertAll([change])));
    expect(ok(back.book()).sheets[0]?.cellAt(0, 0).value).toBe('');
  });
});
