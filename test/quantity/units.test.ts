import { describe, expect, test } from 'vitest';
import { compareUnits, convert, expressNumber, formatNumber, formatPercent, unitFactor } from '../../src/quantity';

describe('converts units', () => {
  test.each<[number, string | null, string | null, number | null]>([
    [1, '亿元', '万元', 10_000],
    [1, '万元', '亿元', 0.0001],
    [47.68, '万元', '元', 476_800],
    [72_890, '元', '万元', 7.289],
    [3, '百万元', '万元', 300],
    [5, '千万元', '亿元', 0.5],
    [5.8, '万', '元', 58_000],
    [5.8, '万', '万元', 5.8],
    [2, '万', '亩', 20_000],
    [2, '万亩', '亩', 20_000],
    [1, '公顷', '亩', 15],
    [1, '平方公里', '公顷', 100],
    [3, '万人', '人次', 30_000],
    [5, '‰', '%', 0.5],
    [95, '％', '百分比', 95],
    [2, '年', '个月', 24],
    [3, '月', '个月', 3],
    [1, '周', '天', 7],
    [2, 'TB', 'GB', 2048],
    [12, '千米', '公里', 12],
    [550, '元/人/天', '元/人、天', 550],
    [2, '万元/年', '元/年', 20_000],
    [24, '元/年', '元/个月', 2],
    [1000, '人/元', '元/人', 1000],
    [3, '人', '人次', 3],
    [3, '项', '个', 3],
    [3, '帧', '帧', 3],
    [3, '万帧', '帧', 30_000],
    [7, null, '万元', 7],
    [7, '万元', null, 7],
    [7, '', '无', 7],
    [97, null, '%', 97],
    [0.97, null, '%', null],
    [0, null, '%', 0],
    [1, '元', '个', null],
    [1, '天', '个工作日', null],
    [1, '天', '个月', null],
    [1, '%', '家', null],
    [1, '次', '人次', null],
    [1, '美元', '元', null],
    [1, '元', '元/人', null],
    [1, '次', '次/年', 1],
    [1, '次', '次/月', null],
    [1, '帧', '幅', null],
  ])('%s %s in %s is %s', (value, from, to, expected) => {
    expect(convert(value, from, to)).toBe(expected);
  });

  test.each([
    ['人', '人次', 'quantity.units-kindred'],
    ['项', '个', 'quantity.units-kindred'],
    ['人/元', '元/人', 'quantity.units-turned'],
    ['万元', '元', undefined],
    ['个', '个', undefined],
    [null, '个', undefined],
  ])('%s against %s is remarked on: %s', (from, to, remark) => {
    expect(compareUnits(from, to)?.remark?.id).toBe(remark);
  });

  test.each([
    ['元/月/人', '元/人·月', 1],
    ['元/人天', '元/天/人', 1],
    ['元每人', '元/人', 1],
    ['万元/年/亩', '元/亩·年', 10_000],
    ['台(套)', '套', 1],
    ['台/套', '台套', 1],
    ['人(次)', '次', null],
    ['元/人/天', '元/人', null],
    ['元/户/天', '元/人/天', null],
    ['个百分点', '%', null],
  ])('one %s is so many %s: %s', (from, to, factor) => {
    expect(unitFactor(from, to)).toBe(factor);
  });

  test('factors go both ways', () => {
    for (const [a, b] of [
      ['亿元', '元'],
      ['公顷', '亩'],
      ['年', '个月'],
      ['PB', 'KB'],
    ] as const) {
      expect((unitFactor(a, b) ?? 0) * (unitFactor(b, a) ?? 0)).toBeCloseTo(1, 12);
    }
  });
});

describe('writes numbers', () => {
  test.each([
    [233.333_333, 2, '233.33'],
    [14, 2, '14'],
    [0.5, 2, '0.5'],
    [1.005, 2, '1.01'],
    [-1.005, 2, '-1.01'],
    [-0.001, 2, '0'],
    [0.1 + 0.2, 2, '0.3'],
    [2.5, 0, '3'],
    [1e21, 2, '1e+21'],
  ])('%s with %s places is %s', (value, decimals, expected) => {
    expect(formatNumber(value, decimals)).toBe(expected);
  });

  test('percentages and units', () => {
    expect(formatPercent(7 / 3)).toBe('233.33%');
    expect(formatPercent(0.57)).toBe('57%');
    expect(expressNumber(14, '亿元')).toBe('14亿元');
    expect(expressNumber(95, '%')).toBe('95%');
    expect(expressNumber(3.14159, null, 3)).toBe('3.142');
  });
});
