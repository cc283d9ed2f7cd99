import { describe, expect, it } from 'vitest';
import type { NewCell, NewSheet } from '../../../src/model/change';
import { invertAll } from '../../../src/model/change';
import { recalculate, skipWithoutLibreOffice } from '../../support/libreoffice';
import { ok, open, pack, textsOf } from './support';
import { styleSheet, tiny, XF } from './tiny';

const at = (row: number, column: number) => ({ row, column });
const cell = (row: number, column: number, value: string | number, more: Partial<NewCell> = {}): NewCell => ({
  address: at(row, column),
  value,
  formula: null,
  style: 'text',
  ...more,
});
const link = (file: string | null, sheet: string | null): Partial<NewCell> => ({
  style: 'link',
  link: { file, place: sheet === null ? null : { sheet, address: at(75, 7) } },
});

const sheet: NewSheet = {
  name: '汇 总',
  columnWidths: [20, 10, 10],
  frozenRows: 1,
  repeatedRows: 1,
  filter: { top: 0, left: 0, bottom: 3, right: 2 },
  cells: [
    cell(0, 0, '表'),
    cell(1, 0, '甲', link('子 夹/a#1&.xlsx', null)),
    cell(2, 0, '乙', link('子 夹/a#1&.xlsx', "表'1")),
    cell(3, 0, '丙', link(null, '表')),
    cell(4, 0, '丁', link('D:/报表/a.xlsx', null)),
    cell(5, 0, '戊', link('../b.xlsx', null)),
    cell(6, 0, '己', link('/srv/b.xlsx', null)),
    cell(1, 1, 0.5),
    cell(3, 1, 1.25),
  ],
  charts: [
    {
      title: '得分率 & 执行率',
      place: { top: 8, left: 0, bottom: 20, right: 2 },
      categories: { top: 1, left: 0, bottom: 3, right: 0 },
      series: [{ name: '得分率', values: { top: 1, left: 1, bottom: 3, right: 1 }, colour: '#4472C4' }],
      numberFormat: '0%',
    },
  ],
};
const add = { kind: 'sheet', sheet: sheet.name, before: null, after: sheet } as const;
const before = tiny({ sheets: { 表: '<row r="1"><c r="A1"><v>1</v></c></row>' }, styles: styleSheet(XF) });

const written = (): Uint8Array => ok(open(before).apply([add])).bytes();

describe('what a sheet of ours refers to', () => {
  it('links to files and cells, each file once', () => {
    const texts = textsOf(written());
    const rels = texts['xl/worksheets/_rels/sheet2.xml.rels'] ?? '';
    const targets = [...rels.matchAll(/Target="([^"]*)"(?: TargetMode="(\w+)")?/g)].map(([, target, mode]) => [
      decodeURIComponent(target ?? ''),
      mode,
    ]);
    expect(targets).toEqual([
      ['子 夹/a#1&.xlsx', 'External'],
      ['file:///D:/报表/a.xlsx', 'External'],
      ['../b.xlsx', 'External'],
      ['file:///srv/b.xlsx', 'External'],
      ['../drawings/drawing1.xml', undefined],
    ]);
    expect(rels).not.toMatch(/[ #][^"]*" TargetMode/); // every sign that has a meaning in an address is encoded
    const xml = texts['xl/worksheets/sheet2.xml'] ?? '';
    expect([...xml.matchAll(/<hyperlink [^>]*>/g)].map(([tag]) => tag)).toEqual([
      '<hyperlink ref="A2" r:id="rId1"/>',
      '<hyperlink ref="A3" r:id="rId1" location="\'表\'\'1\'!H76"/>',
      '<hyperlink ref="A4" location="\'表\'!H76"/>',
      '<hyperlink ref="A5" r:id="rId2"/>',
      '<hyperlink ref="A6" r:id="rId3"/>',
      '<hyperlink ref="A7" r:id="rId4"/>',
    ]);
  });

  it('filters, repeats its header on every page and numbers the pages', () => {
    const texts = textsOf(written());
    expect(texts['xl/worksheets/sheet2.xml']).toMatch(/<\/sheetData><autoFilter ref="A1:C4"\/><hyperlinks>/);
    expect(texts['xl/worksheets/sheet2.xml']).toContain('<oddFooter>&amp;C&amp;P / &amp;N</oddFooter>');
    expect(texts['xl/workbook.xml']).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'汇 总\'!$1:$1</definedName>',
    );
  });

  it('draws a chart over its cells, with their figures; an empty one has none', () => {
    const texts = textsOf(written());
    const chart = texts['xl/charts/chart1.xml'] ?? '';
    expect(chart).toContain("<c:f>'汇 总'!$B$2:$B$4</c:f>");
    expect(chart).toContain(
      '<c:ptCount val="3"/><c:pt idx="0"><c:v>0.5</c:v></c:pt><c:pt idx="2"><c:v>1.25</c:v></c:pt>',
    );
    expect(chart).toContain('<a:t>得分率 &amp; 执行率</a:t>');
    expect(texts['xl/drawings/_rels/drawing1.xml.rels']).toContain('Target="../charts/chart1.xml"');
    for (const part of ['/xl/drawings/drawing1.xml', '/xl/charts/chart1.xml']) {
      expect(texts['[Content_Types].xml']).toContain(`PartName="${part}"`);
    }
  });

  it('goes with the sheet, and nothing of it stays', () => {
    const back = ok(open(written()).apply(invertAll([add])));
    const [now, first] = [textsOf(back.bytes()), textsOf(before)];
    expect(Object.keys(now).sort()).toEqual(Object.keys(first).sort());
    expect(now['[Content_Types].xml']).toBe(first['[Content_Types].xml']);
    expect(now['xl/workbook.xml']).toBe(first['xl/workbook.xml']);
  });

  it('keeps a sheet to which something was added in the meantime', () => {
    const texts = textsOf(written());
    const rels = 'xl/worksheets/_rels/sheet2.xml.rels';
    const more = '<Relationship Id="rId9" Type="x/comments" Target="../comments1.xml"/></Relationships>';
    const edited = open(pack({ ...texts, [rels]: (texts[rels] ?? '').replace('</Relationships>', more) }));
    expect(edited.apply(invertAll([add]))).toMatchObject({ ok: false, error: { note: { id: 'file.sheet-changed' } } });
  });

  it.skipIf(skipWithoutLibreOffice())('opens in LibreOffice', async () => {
    const [book] = await recalculate([written()]);
    expect(book?.get('汇 总')?.[3]?.slice(0, 2)).toEqual(['丙', '1.25']);
  });
});
