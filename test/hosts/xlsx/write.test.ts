import { describe, expect, it } from 'vitest';
import { parseAddress, parseRange } from '../../../src/model/address';
import type { CellContent, Change, Highlight, NewSheet } from '../../../src/model/change';
import type { XlsxFile } from '../../../src/hosts/xlsx/file';
import { invertAll } from '../../../src/model/change';
import { note } from '../../../src/texts/note';
import { bookBytes } from '../../support/books';
import { cellsOf, changedEntries, ok, open, pack, rewrite, textsOf } from './support';
import { XF, styleSheet, tiny } from './tiny';

const EMPTY: CellContent = { value: null, formula: null };
const value = (one: CellContent['value']): CellContent => ({ value: one, formula: null });

function change(sheet: string, name: string, before: CellContent, after: CellContent): Change {
  const address = parseAddress(name);
  if (!address) throw new Error(name);
  return { kind: 'cell', sheet, address, before, after };
}

/** The sheet's XML after the changes, of a workbook with one sheet 表. */
function sheetAfter(
  sheet: string,
  changes: readonly Change[],
  more: { strings?: string; styles?: string } = {},
): string {
  const bytes = ok(open(tiny({ sheets: { 表: sheet }, ...more })).apply(changes)).bytes();
  return textsOf(bytes)['xl/worksheets/sheet1.xml']?.replace(/^.*?<sheetData>|<\/sheetData>.*$/gs, '') ?? '';
}

describe('cells as they are written', () => {
  it.each<[string, string, CellContent, string]>([
    ['a number', '<row r="1"/>', value(1.5), '<row r="1"><c r="B1"><v>1.5</v></c></row>'],
    ['into no row', '', value(2), '<row r="1"><c r="B1"><v>2</v></c></row>'],
    ['true', '', value(true), '<row r="1"><c r="B1" t="b"><v>1</v></c></row>'],
    ['an error', '', value({ error: '#N/A' }), '<row r="1"><c r="B1" t="e"><v>#N/A</v></c></row>'],
    [
      'a text that begins like a formula',
      '',
      value('=1+1'),
      '<row r="1"><c r="B1" s="2" t="inlineStr"><is><t>=1+1</t></is></c></row>',
    ],
    [
      'a text with escapes',
      '',
      value('_x0041_<\r'),
      '<row r="1"><c r="B1" t="inlineStr"><is><t xml:space="preserve">_x005F_x0041_&lt;_x000D_</t></is></c></row>',
    ],
    [
      'white space',
      '',
      value(' a\nb'),
      '<row r="1"><c r="B1" t="inlineStr"><is><t xml:space="preserve"> a\nb</t></is></c></row>',
    ],
    [
      'a formula with a number',
      '',
      { value: 3, formula: '=A1<>2' },
      '<row r="1"><c r="B1"><f>A1&lt;&gt;2</f><v>3</v></c></row>',
    ],
    [
      'a formula with a text',
      '',
      { value: '优', formula: '=X' },
      '<row r="1"><c r="B1" t="str"><f>X</f><v>优</v></c></row>',
    ],
    ['a formula without a result', '', { value: null, formula: '=X' }, '<row r="1"><c r="B1"><f>X</f></c></row>'],
    [
      'a newer function',
      '',
      { value: 1, formula: '=IFS(A1,"IFS(",LETX(1))+sort(A2)' },
      '<row r="1"><c r="B1"><f>_xlfn.IFS(A1,"IFS(",LETX(1))+_xlfn._xlws.SORT(A2)</f><v>1</v></c></row>',
    ],
    [
      'between others',
      '<row r="1" spans="1:3"><c r="A1"/><c r="C1"/></row>',
      value(1),
      '<row r="1" spans="1:3"><c r="A1"/><c r="B1"><v>1</v></c><c r="C1"/></row>',
    ],
    [
      'before others without addresses behind',
      '<row r="1"><c r="A1"/><c r="C1"/><c/></row>',
      value(1),
      '<row r="1"><c r="A1"/><c r="B1"><v>1</v></c><c r="C1"/><c/></row>',
    ],
    [
      'in a row with a format',
      '<row r="1" s="1" customFormat="1"/>',
      value(1),
      '<row r="1" s="1" customFormat="1"><c r="B1" s="1"><v>1</v></c></row>',
    ],
    [
      'in a row whose format does not count',
      '<row r="1" s="1" customFormat="false"/>',
      value(1),
      '<row r="1" s="1" customFormat="false"><c r="B1"><v>1</v></c></row>',
    ],
    [
      'over an empty cell with a format',
      '<row r="1"><c r="B1" s="1"/></row>',
      value(1),
      '<row r="1"><c r="B1" s="1"><v>1</v></c></row>',
    ],
  ])('%s', (_, sheet, after, expected) => {
    expect(sheetAfter(sheet, [change('表', 'B1', EMPTY, after)], { styles: styleSheet(XF + XF) })).toBe(expected);
  });

  it('clears a cell and keeps its format, its own attributes and extensions', () => {
    const sheet = '<row r="1"><c r="B1" s="1" t="b" vm="1" ph="1"><v>1</v><extLst><ext/></extLst></c></row>';
    const cleared = sheetAfter(sheet, [change('表', 'B1', value(true), EMPTY)], { styles: styleSheet(XF + XF) });
    expect(cleared).toBe('<row r="1"><c ph="1" r="B1" s="1"><extLst><ext/></extLst></c></row>');
  });

  it('uses the shared table, an equal text once, and keeps its counts true', () => {
    const strings = '<si><t>甲</t></si><si><r><t>乙</t></r></si>';
    const sheet = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>';
    const bytes = rewrite(tiny({ sheets: { 表: sheet }, strings }), (_, text) =>
      text.replace('<sst ', '<sst count="2" uniqueCount="2" '),
    );
    const changes = [
      change('表', 'B1', value('乙'), value('甲')),
      change('表', 'C1', EMPTY, value('乙')),
      change('表', 'D1', EMPTY, value('乙')),
      change('表', 'A1', value('甲'), value(1)),
    ];
    const texts = textsOf(ok(open(bytes).apply(changes)).bytes());
    expect(texts['xl/sharedStrings.xml']).toMatch(/<sst count="3" uniqueCount="3" /);
    expect(texts['xl/sharedStrings.xml']).toContain(`${strings}<si><t>乙</t></si></sst>`);
    expect(texts['xl/worksheets/sheet1.xml']).toContain(
      '<c r="A1"><v>1</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>2</v></c>',
    );
  });

  it('puts texts into the cells where the shared table is very large', () => {
    const strings = `<si><t>${'长'.repeat(5_000_000)}</t></si>`;
    const bytes = tiny({ sheets: { 表: '' }, strings });
    const written = ok(open(bytes).apply([change('表', 'A1', EMPTY, value('甲'))])).bytes();
    expect(changedEntries(bytes, written)).toEqual(['xl/worksheets/sheet1.xml']);
    expect(textsOf(written)['xl/worksheets/sheet1.xml']).toContain('<c r="A1" t="inlineStr"><is><t>甲</t></is></c>');
  });

  it('sets a number format on a copy of the format, and finds the old one again', () => {
    const styles = styleSheet(
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment wrapText="1"/></xf>',
    );
    const file = open(tiny({ sheets: { 表: '<row r="1"><c r="A1" s="0"><v>1</v></c></row>' }, styles }));
    const changes = [
      change('表', 'A1', { ...value(1), numberFormat: 'General' }, { ...value(0.5), numberFormat: '0.0"分"' }),
    ];
    const written = ok(file.apply(changes));
    expect(textsOf(written.bytes())['xl/styles.xml']).toContain(
      '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment wrapText="1"/></xf></cellXfs>',
    );
    expect(cellsOf(ok(written.book())).get('表!A1')).toMatchObject({ text: '0.5分', numberFormat: '0.0"分"' });
    const restored = ok(written.apply(invertAll(changes)));
    expect(cellsOf(ok(restored.book())).get('表!A1')).toMatchObject({ text: '1', numberFormat: 'General' });
  });

  it('marks a text that looks like a formula as text, and takes the mark away with it', () => {
    const file = open(tiny({ sheets: { 表: '<row r="1"><c r="A1"/></row>' }, styles: styleSheet(XF) }));
    const changes = [change('表', 'A1', EMPTY, value('-3'))];
    const written = ok(file.apply(changes));
    const texts = textsOf(written.bytes());
    expect(texts['xl/styles.xml']).toContain('xfId="0" quotePrefix="1"/></cellXfs>');
    expect(texts['xl/worksheets/sheet1.xml']).toContain('<c r="A1" s="1" t="inlineStr"><is><t>-3</t></is></c>');
    const restored = textsOf(ok(written.apply(invertAll(changes))).bytes());
    expect(restored['xl/worksheets/sheet1.xml']).toContain('<c r="A1" s="0"/>');
  });

  it('takes several changes of one cell as one', () => {
    const steps = [change('表', 'A1', EMPTY, value(1)), change('表', 'A1', value(1), value(2))];
    expect(sheetAfter('', steps)).toBe('<row r="1"><c r="A1"><v>2</v></c></row>');
  });

  it('gives the cells of a shared formula their own text when its master is written over', () => {
    const sheet =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row>';
    expect(
      sheetAfter(sheet, [
        change('表', 'A1', { value: 2, formula: '=B1*2' }, value(9)),
        change('表', 'A3', { value: 6, formula: '=B3*2' }, EMPTY),
      ]),
    ).toBe(
      '<row r="1"><c r="A1"><v>9</v></c></row><row r="2"><c r="A2"><f>B2*2</f><v>4</v></c></row><row r="3"><c r="A3"/></row>',
    );
  });

  it('takes the calculation chain out when a formula comes or goes, with all that names it', () => {
    const bytes = tiny({
      sheets: { 表: '<row r="1"><c r="A1"><f>1</f><v>1</v></c></row>' },
      related: { calcChain: 'calcChain.xml' },
      types: { '/xl/calcChain.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml' },
      parts: {
        'xl/calcChain.xml':
          '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/></calcChain>',
      },
    });
    const gone = textsOf(ok(open(bytes).apply([change('表', 'A1', { value: 1, formula: '=1' }, value(2))])).bytes());
    expect(
      Object.entries(gone).filter(([name, text]) => name.includes('calcChain') || text.includes('calcChain')),
    ).toEqual([]);
    expect(changedEntries(bytes, ok(open(bytes).apply([change('表', 'B1', EMPTY, value(2))])).bytes())).toEqual([
      'xl/worksheets/sheet1.xml',
    ]);
  });
});

describe('defined names', () => {
  const book = (afterSheets: string) => tiny({ sheets: { 一: '', 二: '' }, afterSheets });
  const workbook = (bytes: Uint8Array, changes: readonly Change[]) =>
    textsOf(ok(open(bytes).apply(changes)).bytes())['xl/workbook.xml']?.replace(/^.*<\/sheets>|<\/workbook>$/gs, '');
  const set = (name: string, sheet: string | null, before: string | null, after: string | null): Change => ({
    kind: 'name',
    name,
    sheet,
    before,
    after,
  });

  it('are put where the schema wants them, in the order Excel keeps', () => {
    expect(
      workbook(book('<calcPr calcId="1"/>'), [
        set('乙', null, null, "'一'!$A$1"),
        set('甲', '二', null, 'IFS(1,2)&"<"'),
      ]),
    ).toBe(
      '<definedNames><definedName name="乙">\'一\'!$A$1</definedName><definedName name="甲" localSheetId="1">_xlfn.IFS(1,2)&amp;"&lt;"</definedName></definedNames><calcPr calcId="1"/>',
    );
    const two =
      '<definedNames><definedName name="a">1</definedName><definedName name="c" localSheetId="1">2</definedName></definedNames>';
    expect(workbook(book(two), [set('b', null, null, '3'), set('c', '一', null, '4'), set('d', null, null, '5')])).toBe(
      '<definedNames><definedName name="a">1</definedName><definedName name="b">3</definedName><definedName name="c" localSheetId="0">4</definedName><definedName name="c" localSheetId="1">2</definedName><definedName name="d">5</definedName></definedNames>',
    );
  });

  it('are changed and removed in place; the inverse restores the part byte by byte', () => {
    const bytes = book(
      '<definedNames><definedName name="率" hidden="1">1</definedName></definedNames><calcPr fullCalcOnLoad="1"/>',
    );
    const changes = [set('率', null, '1', '2'), set('新', '一', null, '一!$A$1')];
    const written = ok(open(bytes).apply(changes));
    expect(textsOf(written.bytes())['xl/workbook.xml']).toContain('<definedName name="率" hidden="1">2</definedName>');
    expect(textsOf(ok(written.apply(invertAll(changes))).bytes())).toEqual(textsOf(bytes));
    expect(workbook(book(''), [set('a', null, null, '1'), set('a', null, '1', null)])).toBe('');
  });

  it('an empty one written as one tag takes a formula', () => {
    const bytes = book('<definedNames><definedName name="空" hidden="1"/></definedNames>');
    expect(workbook(bytes, [set('空', null, '', '1')])).toBe(
      '<definedNames><definedName name="空" hidden="1">1</definedName></definedNames>',
    );
  });

  it('refuses when the name is no longer what it was', () => {
    expect(open(book('')).apply([set('率', null, '1', '2')])).toMatchObject({ ok: false, error: { code: 'changed' } });
    expect(open(book('')).apply([set('率', '无', null, '2')])).toMatchObject({ ok: false, error: { code: 'changed' } });
  });
});

describe('highlights', () => {
  const range = parseRange('H8:H67');
  if (!range) throw new Error();
  const highlight: Highlight = { range, formula: '=AND($H8<$G8,"<")', fill: '#FFEB9C', font: '#9C5700' };
  const add: Change = { kind: 'highlight', sheet: '表', before: null, after: highlight };
  const sheet =
    '<worksheet><sheetData/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="4"><formula>1</formula></cfRule></conditionalFormatting><pageMargins left="1"/><extLst><ext><x14:cfRule xmlns:x14="x" priority="9"/></ext></extLst></worksheet>';
  const bytes = tiny({
    sheets: { 表: sheet },
    styles: styleSheet(XF, { after: '<cellStyles/><dxfs count="1"><dxf/></dxfs><tableStyles/>' }),
  });

  it("stand behind the template's own, with their format", () => {
    const texts = textsOf(ok(open(bytes).apply([add])).bytes());
    expect(texts['xl/worksheets/sheet1.xml']).toContain(
      '</conditionalFormatting><conditionalFormatting sqref="H8:H67"><cfRule type="expression" dxfId="1" priority="10"><formula>AND($H8&lt;$G8,"&lt;")</formula></cfRule></conditionalFormatting><pageMargins',
    );
    expect(texts['xl/styles.xml']).toContain(
      '<dxfs count="2"><dxf/><dxf><font><color rgb="FF9C5700"/></font><fill><patternFill><bgColor rgb="FFFFEB9C"/></patternFill></fill></dxf></dxfs><tableStyles/>',
    );
  });

  it('can be taken back, which leaves the sheet as it was; one that is there or gone already is left so', () => {
    const written = ok(open(bytes).apply([add]));
    const restored = textsOf(ok(written.apply(invertAll([add]))).bytes());
    expect(restored['xl/worksheets/sheet1.xml']).toBe(textsOf(bytes)['xl/worksheets/sheet1.xml']);
    const sheetOf = (file: XlsxFile) => textsOf(file.bytes())['xl/worksheets/sheet1.xml'];
    expect(sheetOf(ok(written.apply([add])))).toBe(sheetOf(written));
    expect(sheetOf(ok(open(bytes).apply(invertAll([add]))))).toBe(textsOf(bytes)['xl/worksheets/sheet1.xml']);
  });

  it('makes the list of formats where there is none, at its place', () => {
    const plain = tiny({
      sheets: { 表: '<worksheet><sheetData/></worksheet>' },
      styles: styleSheet(XF, { after: '<cellStyles/><colors/>' }),
    });
    const texts = textsOf(ok(open(plain).apply([add])).bytes());
    expect(texts['xl/styles.xml']).toMatch(/<cellStyles\/><dxfs count="1"><dxf>.*<\/dxf><\/dxfs><colors\/>/);
    expect(texts['xl/worksheets/sheet1.xml']).toMatch(
      /<sheetData\/><conditionalFormatting .*<\/conditionalFormatting><\/worksheet>/,
    );
  });
});

describe('a sheet of ours', () => {
  const paper: NewSheet = {
    name: '自评底稿',
    columnWidths: [8, 30.5],
    frozenRows: 2,
    cells: [
      { address: { row: 0, column: 0 }, value: '自评底稿', formula: null, style: 'title' },
      { address: { row: 1, column: 1 }, value: '指标', formula: null, style: 'header' },
      { address: { row: 2, column: 1 }, value: '甲', formula: "='表'!A1", style: 'text' },
      { address: { row: 2, column: 0 }, value: 0.5, formula: null, style: 'percent' },
      { address: { row: 3, column: 0 }, value: 3.14159, formula: null, style: 'number', numberFormat: '0.000' },
    ],
  };
  const add: Change = { kind: 'sheet', sheet: paper.name, before: null, after: paper };
  const bytes = tiny({
    sheets: { 表: '<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row>' },
    styles: styleSheet(XF),
    beforeSheets: '<bookViews><workbookView/></bookViews>',
    afterSheets: '<definedNames><definedName name="x" localSheetId="0">1</definedName></definedNames>',
  });

  it('is there with its cells, looks, widths and frozen rows', () => {
    const written = ok(open(bytes).apply([add]));
    const texts = textsOf(written.bytes());
    expect(changedEntries(bytes, written.bytes()).sort()).toEqual(
      [
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/styles.xml',
        'xl/workbook.xml',
        'xl/worksheets/sheet2.xml',
      ].sort(),
    );
    expect(texts['xl/workbook.xml']).toContain('<sheet name="自评底稿" sheetId="2" r:id="rId3"/></sheets>');
    expect(texts['xl/worksheets/sheet2.xml']).toContain(
      '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>',
    );
    expect(texts['xl/worksheets/sheet2.xml']).toContain('<col min="2" max="2" width="30.5" customWidth="1"/>');
    expect(texts['xl/worksheets/sheet2.xml']).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension');
    expect(texts['xl/worksheets/sheet2.xml']).toMatch(
      /<pageSetup paperSize="9" orientation="landscape" [^>]*\/><\/worksheet>$/,
    );
    const cells = cellsOf(ok(open(written.bytes()).book()));
    expect(cells.get('自评底稿!B3')).toMatchObject({ value: '甲', formula: "='表'!A1" });
    expect(cells.get('自评底稿!A3')).toMatchObject({ text: '50.00%' });
    expect(cells.get('自评底稿!A4')).toMatchObject({ text: '3.142' });
  });

  it('takes names, highlights and changes of its cells in the same call, and all of it can be taken back', () => {
    const changes: Change[] = [
      add,
      { kind: 'name', sheet: '自评底稿', name: '底稿', before: null, after: '自评底稿!$A$1' },
      { kind: 'name', sheet: null, name: '底稿总', before: null, after: '自评底稿!$A$1' },
      {
        kind: 'highlight',
        sheet: '自评底稿',
        before: null,
        after: { range: { top: 2, left: 0, bottom: 9, right: 1 }, formula: '=A3>1', fill: '#FF0000', font: null },
      },
      change('表', 'B1', EMPTY, { value: 0.5, formula: '=自评底稿!A3' }),
    ];
    const written = ok(open(bytes).apply(changes));
    expect(cellsOf(ok(written.book())).get('表!B1')).toMatchObject({ value: 0.5, formula: '=自评底稿!A3' });
    const restored = textsOf(ok(open(written.bytes()).apply(invertAll(changes))).bytes());
    const before = textsOf(bytes);
    for (const part of ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels']) expect(restored[part]).toBe(before[part]);
    expect(restored['xl/workbook.xml']).toBe(
      before['xl/workbook.xml']?.replace('</workbook>', '<calcPr fullCalcOnLoad="1"/></workbook>'),
    );
    expect(Object.keys(restored)).toEqual(Object.keys(before));
  });

  it('is not removed when it was changed or is in use, nor added over another', () => {
    const written = ok(open(bytes).apply([add]));
    const back = invertAll([add]);
    const edited = ok(written.apply([change('自评底稿', 'D9', EMPTY, value('备注'))]));
    expect(edited.apply(back)).toMatchObject({ error: { note: { id: 'file.sheet-changed' } } });
    const used = ok(written.apply([change('表', 'B1', EMPTY, { value: 1, formula: "=SUM('自评底稿'!A1:A3)" })]));
    expect(used.apply(back)).toMatchObject({ error: { note: { id: 'file.sheet-in-use' } } });
    expect(written.apply([add])).toMatchObject({ error: { code: 'changed', note: { id: 'file.sheet-exists' } } });
    for (const name of ['', 'a'.repeat(32), 'a/b', "'a"]) {
      expect(open(bytes).apply([{ ...add, sheet: name, after: { ...paper, name } }])).toMatchObject({
        error: { note: { id: 'file.bad-sheet-name' } },
      });
    }
  });

  it('is made anew in one step', () => {
    const written = ok(open(bytes).apply([add]));
    const other = { ...paper, cells: [], frozenRows: 0, columnWidths: [] };
    const replaced = ok(written.apply([{ kind: 'sheet', sheet: paper.name, before: paper, after: other }]));
    expect(ok(replaced.book()).sheets.map((sheet) => [sheet.name, sheet.usedRange()])).toEqual([
      ['表', 'A1'],
      ['自评底稿', null],
    ]);
  });

  it('moves the scoped names and the open tab behind it when it goes', () => {
    const written = textsOf(ok(open(bytes).apply([add])).bytes());
    const moved = written['xl/workbook.xml']
      ?.replace(/(<sheets>)(.*?)(<sheet name="自评底稿".*?\/>)/, '$1$3$2')
      .replace('<workbookView/>', '<workbookView activeTab="1"/>')
      .replace('localSheetId="0"', 'localSheetId="1"');
    const reordered = open(pack({ ...written, 'xl/workbook.xml': moved ?? '' }));
    const restored = textsOf(ok(reordered.apply(invertAll([add]))).bytes())['xl/workbook.xml'];
    expect(restored).toContain('activeTab="0"');
    expect(restored).toContain('localSheetId="0"');
  });
});

describe('settings', () => {
  const set = (key: string, before: string | null, after: string | null): Change => ({
    kind: 'setting',
    key,
    before,
    after,
  });
  const bytes = tiny({ sheets: { 表: '' } });

  it('are kept in a custom XML part of ours, and gone without a trace when the last is removed', () => {
    const json = JSON.stringify({ 规则: 'hubei', 说明: '"<&>\n' });
    const changes = [set('rules', null, json), set('a', null, '1')];
    const written = ok(open(bytes).apply(changes));
    const reread = open(written.bytes());
    expect(ok(reread.setting('rules'))).toBe(json);
    expect(ok(reread.setting('b'))).toBeNull();
    const texts = textsOf(written.bytes());
    expect(texts['xl/_rels/workbook.xml.rels']).toContain('/customXml" Target="../customXml/item1.xml"/>');
    expect(texts['[Content_Types].xml']).toContain('PartName="/customXml/itemProps1.xml"');
    expect(textsOf(ok(reread.apply(invertAll(changes))).bytes())).toEqual(textsOf(bytes));
  });

  it('refuses when a setting is not what it was', () => {
    expect(open(bytes).apply([set('a', '1', '2')])).toMatchObject({ ok: false, error: { code: 'changed' } });
  });

  it.each([
    ['cut', (xml: string) => xml.slice(0, -20)],
    ['given a DTD', (xml: string) => xml.replace('<settings', '<!DOCTYPE a [<!ENTITY b "c">]><settings')],
    ['closed the wrong way', (xml: string) => xml.replace('</setting>', '</wrong>')],
  ])('cost nothing else where their part is %s; the next that is written takes its place', (_, damage) => {
    const item = 'customXml/item1.xml';
    const whole = textsOf(ok(open(bytes).apply([set('a', null, '1')])).bytes());
    const file = open(pack({ ...whole, [item]: damage(whole[item] ?? '') }));
    expect(ok(file.book()).sheets.map(({ name }) => name)).toEqual(['表']);
    expect(ok(file.setting('a'))).toBeNull();
    expect(file.problems()).toEqual([note('kept.part-damaged')]);
    const mended = open(ok(file.apply([set('a', null, '2')])).bytes());
    expect(ok(mended.setting('a'))).toBe('2');
    expect(mended.problems()).toEqual([]);
    expect(textsOf(mended.bytes())).toEqual({ ...whole, [item]: whole[item]?.replace('1</', '2</') });
  });

  it("leave the template's own custom XML parts alone", () => {
    const rich = bookBytes('rich');
    const written = ok(open(rich).apply([set('a', null, '1')])).bytes();
    expect(changedEntries(rich, written).sort()).toEqual([
      '[Content_Types].xml',
      'customXml/_rels/item2.xml.rels',
      'customXml/item2.xml',
      'customXml/itemProps2.xml',
      'xl/_rels/workbook.xml.rels',
    ]);
  });
});
