import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { newXlsx, openXlsx } from '../../../src/hosts/xlsx';
import { minimalXlsx } from '../../support/minimalXlsx';

const SHEET = 'xl/worksheets/sheet1.xml';

/** A small workbook with one of its parts changed as text. */
function changed(part: string, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(minimalXlsx([{ name: '一', rows: [[1, 2]] }]));
  files[part] = strToU8(change(strFromU8(files[part] ?? new Uint8Array())));
  return zipSync(files);
}

const many = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join('');
const merged = (refs: string) =>
  changed(SHEET, (xml) => xml.replace('</sheetData>', `</sheetData><mergeCells>${refs}</mergeCells>`));
const rows = (text: string) => changed(SHEET, (xml) => xml.replace('</sheetData>', `${text}</sheetData>`));

/** Files of some kilobytes that ask for work without end. */
const HOSTILE: [string, string, () => Uint8Array][] = [
  [
    'merges over whole columns, two thousand',
    'file.merges-too-large',
    () => merged(many(2000, () => '<mergeCell ref="AA1:AB1048576"/>')),
  ],
  [
    'merges over all rows and all columns',
    'file.merges-too-large',
    () => merged('<mergeCell ref="A1:H1048576"/><mergeCell ref="B1:XFD30"/>'),
  ],
  [
    'array formulas over each other',
    'file.arrays-too-large',
    () =>
      rows(
        many(
          2000,
          (index) => `<row r="${index + 5}"><c r="A${index + 5}"><f t="array" ref="J100:AM3400">1</f></c></row>`,
        ),
      ),
  ],
  [
    'two hundred sheets of one part',
    'file.shared-part',
    () =>
      changed('xl/workbook.xml', (xml) =>
        xml.replace(
          '</sheets>',
          `${many(200, (index) => `<sheet name="s${index}" sheetId="${index + 9}" r:id="rId1"/>`)}</sheets>`,
        ),
      ),
  ],
  [
    'one number for all shared formulas',
    'file.damaged-xml',
    () =>
      rows(
        many(
          5000,
          (index) =>
            `<row r="${index + 5}"><c r="A${index + 5}"><f t="shared" si="0" ref="Z1:Z2">B${index + 1}</f></c></row>`,
        ),
      ),
  ],
  [
    'twenty thousand namespaces',
    'file.damaged-xml',
    () =>
      changed(SHEET, (xml) =>
        xml.replace(
          '</worksheet>',
          `<x ${many(20_000, (index) => ` xmlns:n${index}="u"`)}>${many(20_000, () => '<y xmlns:z="u"/>')}</x></worksheet>`,
        ),
      ),
  ],
];

describe('small files that ask for endless work', () => {
  it.each(HOSTILE)('%s', (_, id, make) => {
    const bytes = make();
    expect(bytes.length).toBeLessThan(200_000);
    const before = process.cpuUsage();
    const opened = openXlsx(bytes);
    const book = opened.ok ? opened.value.book() : opened;
    const { user, system } = process.cpuUsage(before);
    expect(book).toMatchObject({ ok: false, error: { note: { id } } });
    expect((user + system) / 1000).toBeLessThan(4000);
  });

  it('leaves a merge over a whole column or a whole row alone', () => {
    for (const ref of ['A1:A1048576', 'A1:XFD1']) {
      const opened = openXlsx(merged(`<mergeCell ref="${ref}"/>`));
      expect(opened.ok && opened.value.book().ok).toBe(true);
    }
  });
});

it('makes a sheet of more cells than a call takes arguments', () => {
  const cells = Array.from({ length: 160_000 }, (_, index) => ({
    address: { row: Math.floor(index / 20), column: index % 20 },
    value: index,
    formula: null,
    style: 'number' as const,
  }));
  const made = newXlsx([{ name: '清单', cells, columnWidths: [10], frozenRows: 1 }]);
  expect(made.ok).toBe(true);
});
