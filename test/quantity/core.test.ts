import { describe, expect, test } from 'vitest';
import { convert, readText, unitFactor } from '../../src/quantity';

describe('units', () => {
  test.each([
    [1, '亿元', '万元', 10_000],
    [5.8, '万', '元', 58_000],
    [5.8, '万', '万元', 5.8],
    [3, '人', '人次', 3],
    [3, '项', '个', 3],
    [2, '年', '个月', 24],
    [95, '%', '百分比', 95],
    [7, null, '万元', 7],
    [2, '万亩', '亩', 20_000],
    [550, '元/人/天', '元/人、天', 550],
  ])('%s %s is so many %s', (value, from, to, expected) => {
    expect(convert(value, from, to)).toBe(expected);
  });

  test('what cannot be compared gives null', () => {
    expect(unitFactor('元', '个')).toBeNull();
    expect(unitFactor('天', '个工作日')).toBeNull();
    expect(convert(0.97, null, '%')).toBeNull();
  });
});

test('a stray point is never repaired', () => {
  expect(readText('19574.亿元', { role: 'actual' })).toMatchObject({
    kind: 'ambiguous',
    reason: { id: 'quantity.stray-point' },
    proposal: null,
  });
});
