import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NameSet } from '../../src/formulas/nameSet';
import { textNumber } from '../../src/formulas/textNumber';
import { recalculate, skipWithoutLibreOffice } from '../support/libreoffice';
import type { MinimalName, MinimalValue } from '../support/minimalXlsx';
import { minimalXlsx } from '../support/minimalXlsx';

/** As written, the number in it (null: an error in the cell), and where it was seen or why it matters. */
const CASES: readonly (readonly [string, number | null, string])[] = [
  ['≥3个', 3, 'bound with unit'],
  ['≤5115万元', 5115, 'upper bound'],
  ['110次以上', 110, 'word behind'],
  ['不少于12种', 12, 'word before'],
  ['100%', 1, 'percent'],
  ['=100%', 1, 'operator and percent'],
  ['≥95%', 0.95, 'percent with bound'],
  ['≥ 95 %', 0.95, 'blanks'],
  ['≥90％', 0.9, 'full-width percent'],
  ['5051.15万元', 5051.15, 'decimals'],
  ['1,234.5万元', 1234.5, 'thousands'],
  ['12,500', 12500, 'thousands'],
  ['1,234,567.89', 1234567.89, 'thousands twice'],
  ['≥ 500 万元', 500, 'blanks'],
  ['550元/人/天', 550, 'compound unit'],
  ['１２３．５％', 1.235, 'full-width digits'],
  ['≧735', 735, 'look-alike'],
  ['﹦72890', 72890, 'look-alike'],
  ['≤ 12 月', 12, 'a number of months'],
  ['达580家', 580, 'word before'],
  ['007', 7, 'leading zeros'],
  ['0次', 0, 'zero'],
  ['-5%', -0.05, 'negative growth'],
  ['≥-5%', -0.05, 'negative with bound'],
  ['－5', -5, 'full-width minus'],
  ['0.5‰', 0.5, 'per mille is left to the unit'],
  ['123456789012345', 123456789012345, 'fifteen digits'],
  ['19574.亿元', null, 'stray point'],
  ['54.', null, 'stray point at the end'],
  ['.32', null, 'digits lost before the point'],
  ['165,52', null, 'misplaced comma'],
  ['11,25791', null, 'misplaced comma'],
  ['7,00.0,77', null, 'misplaced commas'],
  ['591，230', null, 'two numbers'],
  ['１，２３４', null, 'full-width comma separates'],
  ['60%-80%', null, 'range'],
  ['2-3次', null, 'range, and a date in a Chinese locale'],
  ['10:30前', null, 'time'],
  ['1e5项', null, 'exponent'],
  ['12E3', null, 'exponent'],
  ['12月31日前', null, 'date in a Chinese locale'],
  ['2024年12月31日前', null, 'date'],
  ['3/4以上', null, 'fraction'],
  ['1 1/2', null, 'mixed fraction'],
  ['1.234.5', null, 'two points'],
  ['第2批3项', null, 'two numbers'],
  ['1234567890123456', null, 'sixteen digits'],
  ['稳步提升', null, 'words'],
  ['个', null, 'unit only'],
  ['-', null, 'nothing'],
  ['', null, 'empty'],
];

describe('textNumber', () => {
  it.each(CASES)('%j is %s (%s)', (text, value) => {
    expect(textNumber(text, 'hundredth')).toBe(value);
  });

  it('counts "9%" as 9 points where the sign is ignored', () => {
    expect(textNumber('9%', 'ignored')).toBe(9);
  });
});

/** The names by which a column of a sheet is read, between two rows (zero-based): from the first row on, as long as none was inserted. */
function namesFor(sheet: string, column: number, last: number, first = 0): MinimalName[] {
  const set = new NameSet(sheet, 'target', '');
  const formulas = set.formulas({ column, row: null, first, last });
  return [...formulas].map(([step, formula]) => ({ name: set.name(step), sheet, formula }));
}

/** A sheet with the texts in column A from `firstRow` (1-based) and their numbers by formula in column B. */
function sheetOf(texts: readonly MinimalValue[], firstRow: number): Uint8Array {
  const name = "自评 '表";
  const rows = [
    ...Array.from({ length: firstRow - 1 }, (): MinimalValue[] => []),
    ...texts.map((text): MinimalValue[] => [text, { formula: '指标值' }]),
  ];
  return minimalXlsx([{ name, rows }], namesFor(name, 0, firstRow + texts.length + 50, firstRow - 1));
}

function shown(value: number | null): string {
  return value === null ? '#N/A' : String(value);
}

describe.skipIf(skipWithoutLibreOffice())('the formula in LibreOffice', () => {
  it.each(['en-US', 'zh-CN'] as const)('reads every case as the code does (%s)', async (locale) => {
    const [top, below] = await recalculate(
      [
        sheetOf(
          CASES.map(([text]) => text),
          1,
        ),
        sheetOf(
          CASES.map(([text]) => text),
          4,
        ),
      ],
      { locale },
    );
    const expected = CASES.map(([text, value]) => [text, shown(value)]);
    expect([...(top?.values() ?? [])][0]).toEqual(expected);
    expect([...(below?.values() ?? [])][0]?.slice(3)).toEqual(expected);
  });

  it('reads random texts as the code does', async () => {
    const texts = fc.sample(
      fc
        .array(fc.constantFrom(...'0123456789012345.,，%-≥≤ ３％个万元月/:年E'), { minLength: 1, maxLength: 9 })
        .map((letters) => letters.join('')),
      { numRuns: 1000, seed: 20240601 },
    );
    const [sheets] = await recalculate([sheetOf(texts, 1)], { locale: 'zh-CN' });
    const rows = [...(sheets?.values() ?? [])][0] ?? [];
    const different = texts.flatMap((text, row) => {
      const expected = shown(textNumber(text, 'hundredth'));
      const found = rows[row]?.[1];
      return found === expected || Math.abs(Number(found) / Number(expected) - 1) < 1e-14
        ? []
        : [{ text, expected, found }];
    });
    expect(different).toEqual([]);
  });

  it('gives numbers as they are', async () => {
    const [sheets] = await recalculate([sheetOf([0.95, 3, 1234.5, -2, 0], 1)]);
    expect([...(sheets?.values() ?? [])][0]?.map((row) => row[1])).toEqual(['0.95', '3', '1234.5', '-2', '0']);
  });
});

describe('the names', () => {
  const names = namesFor('部门整体支出绩效自评表', 4, 100);

  it('are each short enough to be read', () => {
    expect(Object.fromEntries(names.map(({ name, formula }) => [name, formula.length]))).toEqual({
      指标值原文: 81,
      指标值文字: 562,
      指标值文本: 44,
      指标值无逗号: 42,
      指标值起点: 66,
      指标值位数: 108,
      指标值数字: 77,
      指标值疑点: 357,
      指标值: 235,
    });
  });

  it('stay short under the longest name of a sheet and the last column', () => {
    expect(Math.max(...namesFor('名'.repeat(31), 16_383, 99_999).map(({ formula }) => formula.length))).toBeLessThan(
      700,
    );
  });

  it.each(names)('$name is one call, or one cell: nothing beside it can tear it apart', ({ formula }) => {
    expect(depths(formula).every((depth) => depth > 0)).toBe(true);
  });
});

/** How many brackets are open after each letter, texts left out, from the first bracket to the last but one. */
function depths(formula: string): number[] {
  const letters = [...formula.replaceAll(/"[^"]*"/g, 'T')];
  let depth = 0;
  const all = letters.map((letter) => (depth += letter === '(' ? 1 : letter === ')' ? -1 : 0));
  return all.slice(letters.indexOf('('), -1);
}
