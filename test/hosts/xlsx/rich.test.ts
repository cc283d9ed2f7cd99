import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../src/model/address';
import type { CellValue } from '../../../src/model/cell';
import type { CellContent, Change } from '../../../src/model/change';
import { invertAll } from '../../../src/model/change';
import { skipWithoutLibreOffice, recalculate } from '../../support/libreoffice';
import { bookBytes, withExtra } from '../../support/books';
import { cellsOf, changedEntries, ok, open, textsOf } from './support';
import { WORKBOOK_ORDER, WORKSHEET_ORDER } from '../../../src/hosts/xlsx/write/order';
import { parseXml } from '../../../src/ooxml/xml/tree';
import { richWorkbook } from './richWorkbook';

const held = (value: CellValue, formula: string | null = null): CellContent => ({ value, formula });

function write(sheet: string, name: string, before: CellContent, after: CellContent): Change {
  const address = parseAddress(name);
  if (!address) throw new Error(name);
  return { kind: 'cell', sheet, address, before, after };
}

const changes: Change[] = [
  write('表', 'D4', held(10), held(5)),
  write('表', 'F5', held(2, '=ROUND(MIN(1,D5/C5)*E5,2)'), held(2, '=ROUND(完成率*$E5,2)')),
  write('表', 'B11', held(null), held('=备注')),
  write('明细', 'A5', held(null), held('可填')),
  {
    kind: 'name',
    sheet: '表',
    name: '完成率',
    before: null,
    after: "INDEX('表'!$D$1:$D$500,ROW())/INDEX('表'!$C$1:$C$500,ROW())",
  },
  {
    kind: 'highlight',
    sheet: '表',
    before: null,
    after: { range: { top: 3, left: 5, bottom: 8, right: 5 }, formula: '=$F4<$E4', fill: '#FFC7CE', font: '#9C0006' },
  },
  {
    kind: 'sheet',
    sheet: '自评底稿',
    before: null,
    after: {
      name: '自评底稿',
      columnWidths: [20, 10],
      frozenRows: 1,
      cells: [
        { address: { row: 0, column: 0 }, value: '自评底稿', formula: null, style: 'title' },
        { address: { row: 1, column: 1 }, value: 21, formula: "='表'!F10", style: 'number' },
      ],
    },
  },
  { kind: 'setting', key: 'rules', before: null, after: '"national-2020"' },
];

describe('a rich workbook', () => {
  const bytes = richWorkbook();
  const file = open(bytes);
  const written = ok(file.apply(changes));

  it('keeps every part that need not change, byte by byte', () => {
    expect(changedEntries(bytes, written.bytes()).sort()).toEqual(
      [
        '[Content_Types].xml',
        'customXml/_rels/item2.xml.rels',
        'customXml/item2.xml',
        'customXml/itemProps2.xml',
        'xl/_rels/workbook.xml.rels',
        'xl/calcChain.xml',
        'xl/sharedStrings.xml',
        'xl/styles.xml',
        'xl/workbook.xml',
        'xl/worksheets/sheet1.xml',
        'xl/worksheets/sheet2.xml',
        'xl/worksheets/sheet3.xml',
        'xl/worksheets/sheet4.xml',
      ].sort(),
    );
  });

  it('keeps everything of a changed sheet but the cells it means', () => {
    const outside = (xml: string | undefined) =>
      xml
        ?.replace(/<sheetData>.*<\/sheetData>/s, '')
        .replace(/<conditionalFormatting sqref="F4:F9"><cfRule type="expression".*?<\/conditionalFormatting>/, '');
    const [before, after] = [textsOf(bytes), textsOf(written.bytes())];
    expect(outside(after['xl/worksheets/sheet1.xml'])).toBe(outside(before['xl/worksheets/sheet1.xml']));
    expect(after['xl/worksheets/sheet1.xml']).toContain('<!-- 说明 -->');
  });

  it('forgets the results that are no longer true, and no others', () => {
    const cells = cellsOf(ok(open(written.bytes()).book()));
    const value = (name: string) => cells.get(name)?.value;
    for (const stale of ['表!F4', '表!F10', '表!F11', '表!A12', '参数!A1'])
      expect([stale, value(stale)]).toEqual([stale, null]);
    expect(['表!F5', '表!F6', '表!E10', '表!F12', '参数!B1', '自评底稿!B2'].map(value)).toEqual([2, 3, 21, 3, 2, 21]);
  });

  it('can be restored', () => {
    const restored = ok(open(written.bytes()).apply(invertAll(changes)));
    const content = (from: Uint8Array) =>
      new Map([...cellsOf(ok(open(from).book()))].map(([key, cell]) => [key, cell.formula ?? cell.value]));
    expect(content(restored.bytes())).toEqual(content(bytes));
    expect(ok(restored.book()).names).toEqual(ok(file.book()).names);
  });

  it('gives the same bytes every time', () => {
    expect(ok(open(bytes).apply(changes)).bytes()).toEqual(written.bytes());
  });

  it('keeps the children of every part in the order of the schema', () => {
    const texts = textsOf(written.bytes());
    const styles = [
      'numFmts',
      'fonts',
      'fills',
      'borders',
      'cellStyleXfs',
      'cellXfs',
      'cellStyles',
      'dxfs',
      'tableStyles',
    ];
    for (const [name, order] of [
      ['xl/workbook.xml', WORKBOOK_ORDER],
      ['xl/styles.xml', styles],
      ...[1, 2, 3, 4].map((number) => [`xl/worksheets/sheet${number}.xml`, WORKSHEET_ORDER] as const),
    ] as const) {
      const children = parseXml(texts[name] ?? '').children.map(({ local }) => order.indexOf(local));
      expect([name, children]).toEqual([name, [...children].sort((a, b) => a - b)]);
      expect([name, children.includes(-1)]).toEqual([name, false]);
    }
  });

  it('leaves no relationship or declaration without its part, and no part without a declaration', () => {
    for (const texts of [textsOf(written.bytes()), textsOf(ok(written.apply(invertAll(changes))).bytes())]) {
      const names = new Set(Object.keys(texts));
      const declared = [...(texts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]*)"/g)].map(
        (match) => match[1] ?? '',
      );
      expect(declared.filter((name) => !names.has(name))).toEqual([]);
      for (const [name, text] of Object.entries(texts).filter(([one]) => one.endsWith('.rels'))) {
        const base = `file:///${name.replace(/_rels\/([^/]*)\.rels$/, '$1')}`;
        const targets = [...text.matchAll(/Target="([^"]*)"/g)].map((match) =>
          decodeURIComponent(new URL(match[1] ?? '', base).pathname).slice(1),
        );
        expect([name, targets.filter((target) => !names.has(target))]).toEqual([name, []]);
      }
    }
  });
});

/** A workbook with another score in H8, and a setting. */
function withOneScore(name: string): Uint8Array {
  const file = open(bookBytes(name));
  const sheet = ok(file.book()).sheets[0];
  const before = held(sheet?.cellAt(7, 7).value ?? null);
  const score = write(sheet?.name ?? '', 'H8', before, held(0.25));
  return ok(file.apply([score, { kind: 'setting', key: 'a', before: null, after: '1' }])).bytes();
}

describe.skipIf(skipWithoutLibreOffice())('LibreOffice', () => {
  it('opens the written workbooks and calculates what was dropped', async () => {
    const own = ok(open(richWorkbook()).apply(changes)).bytes();
    const books = [own, ...withExtra(['rich', 'rich-libreoffice']).map(withOneScore)];
    const [first, ...real] = await recalculate(books);
    expect([3, 4, 9].map((row) => first?.get('表')?.[row]?.[5])).toEqual(['0.5', '2', '20.5']);
    expect(first?.get('表')?.[10]?.slice(1, 6)).toEqual(['=备注', '', '', '', '差级']);
    expect(first?.get('参数')?.[0]).toEqual(['0.205', '2']);
    expect(first?.get('自评底稿')?.[1]?.[1]).toBe('20.5');
    for (const book of real) expect(book.get('整体支出绩效自评表')?.[67]?.[7]).toBe('93.2');
  });
});
