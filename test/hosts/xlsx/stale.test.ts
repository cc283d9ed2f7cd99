import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../src/model/address';
import type { CellChange } from '../../../src/model/change';
import { cellsOf, changedEntries, ok, open, textsOf } from './support';
import { tiny } from './tiny';

const cell = (sheet: string, name: string, before: number | null, value: number): CellChange => {
  const address = parseAddress(name);
  if (!address) throw new Error(name);
  return { kind: 'cell', sheet, address, before: { value: before, formula: null }, after: { value, formula: null } };
};

/** One workbook: 表!A1 = 1, A2 = 2; the formula in 另!Z9 with the cached result 7, and one that reads it, in 表!Z10. */
function afterChange(
  formula: string,
  names = '',
  f = '<f>',
  where: 'A1' | 'A2' = 'A1',
): { direct: unknown; indirect: unknown } {
  const escaped = formula.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const bytes = tiny({
    sheets: {
      表: `<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="10"><c r="Z10"><f>另!Z9+1</f><v>8</v></c></row>`,
      '表 (二)': '<row r="1"><c r="A1"><v>5</v></c></row>',
      另: `<row r="9"><c r="Z9" t="str">${f}${escaped}</f><v>7</v></c></row>`,
    },
    afterSheets: names === '' ? '' : `<definedNames>${names}</definedNames>`,
  });
  const cells = cellsOf(
    ok(open(ok(open(bytes).apply([cell('表', where, where === 'A1' ? 1 : 2, 99)])).bytes()).book()),
  );
  return { direct: cells.get('另!Z9')?.value, indirect: cells.get('表!Z10')?.value };
}

const STALE = { direct: null, indirect: null };
const KEPT = { direct: '7', indirect: 8 };

describe('a changed cell 表!A1 and a formula on another sheet', () => {
  const name = (text: string, name = '名', scope = '') => `<definedName name="${name}"${scope}>${text}</definedName>`;
  it.each<[string, string?, string?]>(
    [
      ['表!A1'],
      ["'表'!$A$1*2"],
      ['SUM(表!A1:B3)'],
      ['SUM(表!A:A)'],
      ['SUM(表!1:1)'],
      ['表!1:1 表!A:A'],
      ["SUM('表:另'!A1)"],
      ['SUM(表:另!A1)'],
      ['IF(TRUE,"表!B1",表!A1)'],
      ['名+1', name('表!$A$1')],
      ['名+1', name('INDEX(表!$A$1:$A$500,ROW())')],
      ['名*2', name('内', '名') + name("'表'!$A$1", '内')],
      ['名', name('表!A1:A3')],
      ['名', name('表!XFD1048570', '名')],
      ['另!名', name('表!$A$1', '名', ' localSheetId="2"') + name('表!$B$1')],
      ['INDIRECT("表!A1")'],
      ['SUM(OFFSET(表!B7,1,1))'],
      ['SUM(表!B1:INDEX(表!C:C,3))'],
      ['SUM(表!A1:INDEX(表!C:C,3))'],
      ['SUM(未知表[金额])'],
      ['_xlfn.ANCHORARRAY(B1)'],
      ['表!B1', undefined, '<f t="array" ref="Z9:Z9">'],
    ].filter(([formula]) => formula !== '表!B1') as [string, string?, string?][],
  )('%s loses its result', (formula, names, f) => {
    expect(afterChange(formula, names, f)).toEqual(STALE);
  });

  it.each<[string, string?]>([
    ['表!B1'],
    ["'表 (二)'!A1"],
    ['A1'],
    ['"表!A1"&1'],
    ['SUM(表!A2:A10)'],
    ['[1]表!A1'],
    ["'[另一本.xlsx]表'!A1"],
    ['LOG10(5)+A1'],
    ['名+1', name('表!$B$1')],
    ['另!名', name('表!$A$1') + name('表!$B$1', '名', ' localSheetId="2"')],
    ['NOW()'],
    ['#REF!+1'],
    ['没有这个名称+1'],
  ])('%s keeps its result', (formula, names) => {
    expect(afterChange(formula, names)).toEqual(KEPT);
  });
});

describe('formulas that name a table', () => {
  const rels =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>';
  const bytes = tiny({
    sheets: {
      表: '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f>[@数]*2</f><v>4</v></c></row><row r="9"><c r="D9"><f>[@数]</f><v>4</v></c></row>',
      另: '<row r="1"><c r="A1"><f>SUM(明细[数])</f><v>2</v></c><c r="B1"><f>ROWS(明细)</f><v>2</v></c></row>',
    },
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': rels,
      'xl/tables/table1.xml':
        '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" name="明细" displayName="明细" ref="A1:B3"/>',
    },
  });
  const kept = (name: string) => {
    const file = ok(open(bytes).apply([cell('表', name, name === 'A2' ? 2 : null, 9)]));
    return [...cellsOf(ok(open(file.bytes()).book()))]
      .filter(([, one]) => one.formula && one.value !== null)
      .map(([key]) => key);
  };

  it('lose their results with a cell of the table, and one outside any table with every change', () => {
    expect(kept('A2')).toEqual([]);
    expect(kept('F7')).toEqual(['表!B2', '另!A1', '另!B1']);
  });
});

describe('results after a write', () => {
  const bytes = tiny({
    sheets: {
      表: [
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>',
        '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c><c r="C2"><f t="array" ref="C2:C3">A2:A3+1</f><v>3</v></c></row>',
        '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>6</v></c><c r="C3"><v>4</v></c><c r="D3"><f>SUM(B1:B3)</f><v>12</v></c></row>',
      ].join(''),
      远: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>',
    },
  });
  const book = (changes: readonly CellChange[]) => cellsOf(ok(open(ok(open(bytes).apply(changes)).bytes()).book()));

  it('drops only what depends, through shared and array formulas', () => {
    const cells = book([cell('表', 'A2', 2, 20)]);
    const values = ['B1', 'B2', 'B3', 'C2', 'C3', 'D3'].map((name) => cells.get(`表!${name}`)?.value ?? null);
    expect(values).toEqual([2, null, 6, null, null, null]);
    expect(cells.get('远!A1')?.value).toBe(2);
  });

  it('keeps the results that are written in the same call, and drops those of their readers', () => {
    const own: CellChange = {
      ...cell('表', 'D3', null, 0),
      before: { value: null, formula: '=SUM(B1:B3)' },
      after: { value: 46, formula: '=SUM(B1:B3)' },
    };
    expect(book([cell('表', 'A2', 2, 20), own]).get('表!D3')?.value).toBe(46);
  });

  it('leaves sheets without such cells as they are, byte by byte', () => {
    const file = open(bytes);
    expect(changedEntries(bytes, ok(file.apply([cell('远', 'B7', null, 1)])).bytes())).toEqual([
      'xl/worksheets/sheet2.xml',
    ]);
    expect(changedEntries(bytes, ok(file.apply([cell('表', 'A2', 2, 3)])).bytes())).toEqual([
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  it('asks for a full calculation when results were dropped, and only then', () => {
    const file = open(bytes);
    const workbook = (changes: readonly CellChange[]) => textsOf(ok(file.apply(changes)).bytes())['xl/workbook.xml'];
    expect(workbook([cell('表', 'A2', 2, 3)])).toContain('<calcPr fullCalcOnLoad="1"/></workbook>');
    expect(workbook([cell('远', 'B7', null, 1)])).not.toContain('calcPr');
  });

  it('drops the results of formulas whose name changes', () => {
    const named = tiny({
      sheets: {
        表: '<row r="1"><c r="A1"><f>率*2</f><v>4</v></c><c r="B1"><f>间接+1</f><v>3</v></c><c r="C1"><f>A1</f><v>4</v></c><c r="D1"><f>5</f><v>5</v></c></row>',
      },
      afterSheets:
        '<definedNames><definedName name="率">2</definedName><definedName name="间接">率</definedName></definedNames>',
    });
    const changed = ok(open(named).apply([{ kind: 'name', sheet: null, name: '率', before: '2', after: '3' }]));
    const cells = cellsOf(ok(changed.book()));
    expect(['A1', 'B1', 'C1', 'D1'].map((one) => cells.get(`表!${one}`)?.value)).toEqual([null, null, null, 5]);
  });
});
