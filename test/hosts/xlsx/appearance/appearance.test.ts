import { describe, expect, it } from 'vitest';
import { readAppearance } from '../../../../src/hosts/xlsx/appearance';
import { columnPixels, digitWidth, rowPixels } from '../../../../src/hosts/xlsx/appearance/units';
import { openXlsx } from '../../../../src/hosts/xlsx/open';
import { parseAddress } from '../../../../src/model/address';
import { valueOf } from '../../contract';
import { bookBytes, casesWithExtra } from '../../../support/books';

const appearanceOf = (name: string) => valueOf(valueOf(openXlsx(bookBytes(name))).inspect(readAppearance));

describe('pixels', () => {
  it.each([
    ['Calibri', 11, 7],
    ['宋体', 11, 8],
    ['宋体', 12, 8],
    ['SimSun', 10, 7],
    ['Arial', 10, 7],
    [null, null, 7],
  ])('a digit of %s %s is %i wide', (name, size, width) => {
    expect(digitWidth({ name, size })).toBe(width);
  });

  it.each([
    [9.140625, 7, 64],
    [34, 7, 238],
    [0, 7, 0],
  ])('a column of %d digits of %i is %i wide', (width, digit, pixels) => {
    expect(columnPixels(width, digit)).toBe(pixels);
  });

  it('a row of 15 points is 20 high', () => {
    expect(rowPixels(15)).toBe(20);
  });
});

describe('what a workbook looks like', () => {
  it.each(
    casesWithExtra([
      ['rich', { rows: 7, columns: 4 }, 85],
      ['rich-libreoffice', { rows: 0, columns: 0 }, 100], // LibreOffice left the frozen panes and the zoom out
    ]),
  )('%s', (name, frozen, zoom) => {
    const { cells, sheets } = appearanceOf(name);
    const [sheet] = sheets;
    const at = (address: string) => {
      const { row, column } = parseAddress(address) ?? { row: -1, column: -1 };
      return cells[sheet?.cells.get(row)?.get(column) ?? -1];
    };
    expect(sheet?.frozen).toEqual(frozen);
    expect(sheet?.zoom).toBe(zoom);
    expect(sheet?.conditions.map(({ effect }) => effect)).toContainEqual(
      expect.objectContaining({ test: { kind: 'formula', formula: '=$H8<$G8' } }),
    );
    expect(sheet?.arrays.map((one) => one.kind)).toContain('array');
    expect(at('A4')?.rotation).toBe('stacked');
    expect(at('A7')).toMatchObject({ horizontal: 'center', vertical: 'center', wrap: true });
    expect(at('A7')?.font.bold).toBe(true);
    expect(at('A7')?.borders.left?.line).toBe('thin');
    expect(at('A7')?.fill).toMatch(/^#[0-9A-F]{6}$/);
    expect(at('E5')?.numberFormat).toContain('#,##0.00');
    expect([...(sheet?.columns.values() ?? [])].some((column) => column.hidden)).toBe(true);
  });

  it('has an appearance for each sheet of the book', () => {
    expect(appearanceOf('sichuan-nine-tables').sheets).toHaveLength(9);
  });
});
