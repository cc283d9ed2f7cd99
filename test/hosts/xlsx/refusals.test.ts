import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from '../../../src/model/address';
import type { CellContent, Change } from '../../../src/model/change';
import type { XlsxFile } from '../../../src/hosts/xlsx/file';
import { say } from '../../../src/texts/note';
import { ok, open, rewrite } from './support';
import { XF, styleSheet, tiny } from './tiny';

const EMPTY: CellContent = { value: null, formula: null };
const unlocked =
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf>';

function write(name: string, before: CellContent = EMPTY, after: CellContent = { value: 1, formula: null }): Change {
  const address = parseAddress(name);
  if (!address) throw new Error(name);
  return { kind: 'cell', sheet: '表', address, before, after };
}

/** Code, sentence and cells of the refusal; the file must be as it was. */
function refusal(file: XlsxFile, changes: readonly Change[]): string {
  const before = file.bytes();
  const result = file.apply(changes);
  expect(file.bytes()).toEqual(before);
  if (result.ok) return 'written';
  const { code, note, cells = [] } = result.error;
  for (const language of ['zh', 'en'] as const) expect(say(note, language)).not.toMatch(/\{\w+\}|undefined/);
  return [code, note.id, ...cells.map(({ sheet, address }) => `${sheet}!${formatAddress(address)}`)].join(' ');
}

const sheet = (data: string, after: string) =>
  open(
    tiny({
      sheets: { 表: `<worksheet><sheetData>${data}</sheetData>${after}</worksheet>` },
      styles: styleSheet(XF + unlocked),
    }),
  );

describe('what is not written', () => {
  it('cells that changed since they were read', () => {
    const file = sheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row>', '');
    expect(refusal(file, [write('A1'), write('C1'), write('B1', { value: 1, formula: null })])).toBe(
      'changed file.cells-changed 表!A1 表!B1',
    );
    expect(refusal(file, [write('B1', { value: 7, formula: '=A1' })])).toBe('written');
    expect(refusal(file, [write('A1', { value: 1, formula: null, numberFormat: '0.00' })])).toBe(
      'changed file.cells-changed 表!A1',
    );
    expect(refusal(file, [write('C1'), write('C1')])).toBe('changed file.cells-changed 表!C1');
  });

  it('locked cells of a protected sheet, and formats on it', () => {
    const protection = '<sheetProtection sheet="1" objects="1"/>';
    const file = sheet('<row r="1"><c r="A1" s="1"/><c r="B1"/></row>', protection);
    expect(refusal(file, [write('A1'), write('B1'), write('Z9')])).toBe('protected file.cells-protected 表!B1 表!Z9');
    expect(refusal(file, [write('A1')])).toBe('written');
    const highlight: Change = {
      kind: 'highlight',
      sheet: '表',
      before: null,
      after: { range: { top: 0, left: 0, bottom: 1, right: 1 }, formula: '=1', fill: '#FF0000', font: null },
    };
    expect(refusal(file, [highlight])).toBe('protected file.sheet-protected');
    expect(refusal(file, [write('A1', EMPTY, { value: 1, formula: null, numberFormat: '0.00' })])).toBe(
      'protected file.sheet-protected 表!A1',
    );
    const allowed = sheet('<row r="1"><c r="A1" s="1"/></row>', '<sheetProtection sheet="1" formatCells="0"/>');
    expect(refusal(allowed, [highlight, write('A1', EMPTY, { value: 1, formula: null, numberFormat: '0.00' })])).toBe(
      'written',
    );
    expect(refusal(sheet('', '<sheetProtection objects="1"/>'), [write('A1')])).toBe('written');
  });

  it('cells unlocked by their row or column count as such', () => {
    const file = open(
      tiny({
        sheets: {
          表: '<worksheet><cols><col min="2" max="3" style="1"/></cols><sheetData><row r="2" s="1" customFormat="1"/></sheetData><sheetProtection sheet="1"/></worksheet>',
        },
        styles: styleSheet(XF + unlocked),
      }),
    );
    expect(refusal(file, [write('B9'), write('D2')])).toBe('written');
    expect(refusal(file, [write('D9')])).toBe('protected file.cells-protected 表!D9');
  });

  it('more formats where cells, rows, columns or rules name some that the file has not: they would look like the new one', () => {
    const percent = { value: 1, formula: null, numberFormat: '0.00%' };
    const rule =
      '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="3" priority="1"><formula>1</formula></cfRule></conditionalFormatting>';
    const lit: Change = {
      ...{ kind: 'highlight', sheet: '表', before: null },
      after: { range: { top: 0, left: 0, bottom: 1, right: 1 }, formula: '=1', fill: '#FF0000', font: null },
    };
    const formats = 'damaged file.damaged-formats';
    for (const data of ['<row r="1"><c r="A1" s="2"/></row>', '<row r="1" s="7"><c r="A1"/></row>']) {
      expect(refusal(sheet(data, ''), [write('B9', EMPTY, percent)])).toBe(formats);
      expect(refusal(sheet(data, ''), [write('B9')])).toBe('written');
    }
    const plain = '<row r="1"><c r="A1" s="1"/></row>';
    expect(refusal(sheet(plain, rule), [lit])).toBe(formats);
    expect(refusal(sheet(plain, rule), [write('B9', EMPTY, percent)])).toBe('written');
    expect(refusal(sheet(plain, ''), [lit, write('B9', EMPTY, percent)])).toBe('written');
    const none = open(tiny({ sheets: { 表: '<row r="1"><c r="A1" s="1"/></row>' } }));
    expect(refusal(none, [write('B9', EMPTY, percent)])).toBe(formats);
  });

  it('the inside of merges, array formulas, data tables, table headers and totals, pivot tables', () => {
    const array = sheet(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c><c r="D1"><f t="dataTable" ref="D1:E2" dt2D="1" dtr="1" r1="B1" r2="B2"/><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>',
      '<mergeCells><mergeCell ref="G1:H2"/></mergeCells>',
    );
    expect(refusal(array, [write('A1', { value: 1, formula: '=B1:B2' })])).toBe('refused file.array-formula 表!A1');
    expect(refusal(array, [write('A2', { value: 1, formula: null })])).toBe('refused file.array-formula 表!A2');
    expect(refusal(array, [write('E2')])).toBe('refused file.array-formula 表!E2');
    expect(refusal(array, [write('G1')])).toBe('written');
    expect(refusal(array, [write('H1'), write('G2')])).toBe('refused file.inside-merge 表!H1 表!G2');
    const rels = (kind: string, target: string) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/></Relationships>`;
    const table = open(
      tiny({
        sheets: { 表: '' },
        parts: {
          'xl/worksheets/_rels/sheet1.xml.rels': rels('table', '../tables/table1.xml'),
          'xl/tables/table1.xml':
            '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" name="t" displayName="t" ref="B2:C5" totalsRowCount="1"/>',
        },
      }),
    );
    expect(refusal(table, [write('B2')])).toBe('refused file.table-frame 表!B2');
    expect(refusal(table, [write('C5')])).toBe('refused file.table-frame 表!C5');
    expect(refusal(table, [write('B3'), write('A2')])).toBe('written');
    const pivot = open(
      tiny({
        sheets: { 表: '' },
        parts: {
          'xl/worksheets/_rels/sheet1.xml.rels': rels('pivotTable', '/xl/pivotTables/p1.xml'),
          'xl/pivotTables/p1.xml':
            '<pivotTableDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><location ref="A3:B9"/></pivotTableDefinition>',
        },
      }),
    );
    expect(refusal(pivot, [write('B9')])).toBe('refused file.pivot-table 表!B9');
  });

  it('sheets that are not there, protected workbooks, texts and formulas beyond what a cell holds', () => {
    const file = sheet('', '');
    expect(refusal(file, [{ ...write('A1'), sheet: '无' } as Change])).toBe('changed file.no-sheet');
    expect(refusal(file, [write('A1', EMPTY, { value: 'x'.repeat(32_768), formula: null })])).toBe(
      'refused file.text-too-long',
    );
    expect(refusal(file, [write('A1', EMPTY, { value: 1, formula: `=${'1+'.repeat(4100)}1` })])).toBe(
      'refused file.formula-too-long',
    );
    const locked = open(tiny({ sheets: { 表: '' }, beforeSheets: '<workbookProtection lockStructure="1"/>' }));
    const paper: Change = {
      kind: 'sheet',
      sheet: '新',
      before: null,
      after: { name: '新', cells: [], columnWidths: [], frozenRows: 0 },
    };
    expect(refusal(locked, [paper])).toBe('protected file.workbook-protected');
  });

  it('the strict form of the format, which is read all the same', () => {
    const strict = open(
      rewrite(tiny({ sheets: { 表: '<row r="1"><c r="A1" t="d"><v>2024-12-31</v></c></row>' } }), (_, text) =>
        text
          .replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
            'http://purl.oclc.org/ooxml/spreadsheetml/main',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          ),
      ),
    );
    expect(ok(strict.book()).sheets[0]?.cellAt(0, 0).value).toBe(45657);
    expect(refusal(strict, [write('B1')])).toBe('unsupported file.strict');
  });
});
