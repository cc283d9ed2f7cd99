import { describe, expect, test } from 'vitest';
import { isWellFormed, readEntry } from './entry';

describe('what Excel makes of an entry', () => {
  test.each<[string | number | boolean, string, unknown, string | null]>([
    ['≥3个', 'General', '≥3个', null],
    ['12', 'General', 12, null],
    ['1,234.5', 'General', 1234.5, null],
    ['11,25791', 'General', '11,25791', null],
    ['95%', 'General', 0.95, null],
    ['1-2', 'General', 46024, null],
    ['2024-12-31', 'General', 45657, null],
    ['2024年12月31日', 'General', 45657, null],
    ['10:30', 'General', 0.4375, null],
    ['true', 'General', true, null],
    ['#N/A', 'General', { error: '#N/A' }, null],
    ['=A1+1', 'General', null, '=A1+1'],
    ['+A1', 'General', null, '=+A1'],
    ['-5', 'General', -5, null],
    ['@SUM(A1)', 'General', null, '=SUM(A1)'],
    ["'=A1", 'General', '=A1', null],
    ["'007", 'General', '007', null],
    ['=A1', '@', '=A1', null],
    [5, '@', '5', null],
    ['', 'General', null, null],
    [false, 'General', false, null],
  ])('%j in a cell formatted %s', (entered, format, value, formula) => {
    expect(readEntry(entered, format)).toMatchObject({ value, formula });
  });

  test.each([
    ['=SUM(A1,"(")', true],
    ["='it''s'!A1", true],
    ['=SUM(A1', false],
    ['="a', false],
    ['={1,2}', true],
  ])('%s is well formed: %s', (formula, expected) => {
    expect(isWellFormed(formula)).toBe(expected);
  });
});
