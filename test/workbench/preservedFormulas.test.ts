import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/model/cell';
import { isBetterInFile } from '../../src/workbench/grid/preservedFormulas';

const CASES: readonly (readonly [string, string, CellValue, CellValue, boolean])[] = [
  ['a figure against an error', '=SUBTOTAL(109,[金额])', 20.5, { error: '#VALUE!' }, true],
  ['an error against an error', '=1/0', { error: '#DIV/0!' }, { error: '#DIV/0!' }, false],
  ['nothing against an error', '=新函数()', null, { error: '#NAME?' }, false],
  ['an old figure against a fresh one', '=A1', 93.95, 94.6, false],
  ['a text against nothing, of a function that gives nothing', '=HYPERLINK("a","看")', '看', '', true],
  ['a text against nothing, of any other', '=IF(A1="","",B1)', '看', '', false],
];

describe('what the file has for a formula holds', () => {
  it.each(CASES)('%s', (_, formula, value, inGrid, expected) => {
    expect(isBetterInFile({ value, formula }, inGrid)).toBe(expected);
  });
});
