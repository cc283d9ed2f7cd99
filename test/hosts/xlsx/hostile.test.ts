import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/model/change';
import { openXlsx } from '../../../src/hosts/xlsx/open';
import { bookBytes } from '../../support/books';
import { runs } from '../../support/runs';
import { pack } from './support';
import { RICH_TEXTS, richWorkbook } from './richWorkbook';

const changes: Change[] = [
  {
    kind: 'cell',
    sheet: '表',
    address: { row: 3, column: 3 },
    before: { value: 10, formula: null },
    after: { value: 5, formula: null, numberFormat: '0.0' },
  },
  {
    kind: 'cell',
    sheet: '表',
    address: { row: 40, column: 8 },
    before: { value: null, formula: null },
    after: { value: 'x', formula: null },
  },
  { kind: 'name', sheet: '表', name: 'n', before: null, after: '1' },
  {
    kind: 'highlight',
    sheet: '表',
    before: null,
    after: { range: { top: 0, left: 0, bottom: 1, right: 1 }, formula: '=1', fill: '#FF0000', font: null },
  },
  { kind: 'sheet', sheet: '新', before: null, after: { name: '新', cells: [], columnWidths: [], frozenRows: 0 } },
  { kind: 'setting', key: 'k', before: null, after: '1' },
];

/** Does all there is to do with a file. It may refuse anything; it must not throw. What it writes it must be able to read. */
function exercise(bytes: Uint8Array): 'refused' | 'written' {
  const file = openXlsx(bytes);
  if (!file.ok) return 'refused';
  const book = file.value.book();
  file.value.setting('k');
  const applied = file.value.apply(changes);
  if (!applied.ok) return 'refused';
  const again = openXlsx(applied.value.bytes());
  expect(again.ok).toBe(true);
  if (again.ok && book.ok) expect(again.value.book().ok).toBe(true);
  return 'written';
}

describe('hostile files', () => {
  it('the whole file is written', () => {
    expect(exercise(richWorkbook())).toBe('written');
  });

  it('cut off at every 97th byte', () => {
    const files = [richWorkbook(), bookBytes('rich-libreoffice')];
    for (const bytes of files) {
      for (let length = 0; length < bytes.length; length += 97)
        expect(exercise(bytes.slice(0, length))).toBe('refused');
    }
  });

  it('random bytes, with and without the beginning of a zip', () => {
    const start = fc.constantFrom('', 'PK\u0003\u0004', 'PK\u0005\u0006', '<', '%PDF');
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 300 }), (head, bytes) => {
        expect(exercise(new Uint8Array([...strToU8(head), ...bytes]))).toBe('refused');
      }),
      { seed: 7, numRuns: runs(300, 3000) },
    );
  });

  // In parts, so that each ends in time on a busy machine.
  it.each([81, 82, 83, 84])('single bytes changed anywhere in the file (seed %i)', (seed) => {
    const bytes = richWorkbook();
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
        const changed = bytes.slice();
        changed[at] = value;
        exercise(changed);
      }),
      { seed, numRuns: runs(100, 750) },
    );
  });

  it.each([91, 92, 93, 94, 95, 96])(
    'parts cut, repeated or with characters changed, in a sound package (seed %i)',
    (seed) => {
      const names = Object.keys(RICH_TEXTS).filter((name) =>
        /sheet|workbook|styles|sharedStrings|Types|rels|table|calcChain/.test(name),
      );
      const damage = fc.record({
        name: fc.constantFrom(...names),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat(40),
        put: fc.constantFrom(
          '',
          '<',
          '>',
          '"',
          '/',
          '&',
          '&#0;',
          '&#xFFFFFFF;',
          '<!--',
          '<![CDATA[',
          ']]>',
          '<!DOCTYPE a>',
          '-1',
          '1e999',
          '\u0000',
          'r="A0"',
          ' s="99999999"',
          '<c r="A1"/>',
          '</row>',
        ),
      });
      fc.assert(
        fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
          const texts = { ...RICH_TEXTS };
          for (const { name, at, length, put } of damages) {
            const text = texts[name] ?? '';
            const start = Math.floor(at * text.length);
            texts[name] = text.slice(0, start) + put + text.slice(start + length);
          }
          exercise(pack(texts));
        }),
        { seed, numRuns: runs(100, 500) },
      );
    },
  );

  it('deep nesting, long attributes and entities by the thousand end in time', () => {
    const sheet = (inner: string) => pack({ ...RICH_TEXTS, 'xl/worksheets/sheet1.xml': inner });
    const start = Date.now();
    for (const inner of [
      '<a>'.repeat(200_000),
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${'<a>'.repeat(5_000)}${'</a>'.repeat(5_000)}</worksheet>`,
      `<worksheet ${'a="1" '.repeat(100_000)}`,
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${'&amp;'.repeat(200_000)}</t></is></c></row></sheetData></worksheet>`,
      `<!--${'-'.repeat(500_000)}`,
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><f>${'('.repeat(8_000)}${'A1:'.repeat(2_000)}</f></c></row></sheetData></worksheet>`,
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">1</f></c></row></sheetData></worksheet>`,
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(20)}</mergeCells></worksheet>`,
    ]) {
      exercise(sheet(inner));
    }
    expect(Date.now() - start).toBeLessThan(20_000);
  });
});
