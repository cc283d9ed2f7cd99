import { describe, expect, test } from 'vitest';
import { compareDates, readText } from '../../src/quantity';

describe('holds dates against deadlines', () => {
  test.each<[string, string, number | null, string]>([
    // TJ
    ['2024年12月31日前', '已于2024年12月31日前完成', 2024, 'in-time'],
    // JM: a copy of the deadline says nothing
    ['2024年4月1日前', '2024年4月1日前', 2024, 'unknown'],
    ['2024年4月1日前', '2024年 4月1日前', 2024, 'unknown'],
    ['2023年12月', '2023年10月', 2023, 'in-time'],
    ['2023年12月', '2023年12月', 2023, 'in-time'],
    ['2023年10月', '2023年12月', 2023, 'late'],
    ['12月', '已完成', 2023, 'unknown'],
    ['12月', '按时完成', 2023, 'in-time'],
    ['12月', '未完成', 2023, 'late'],
    ['12月', '部分完成', 2023, 'unknown'],
    ['12月', '12', 2023, 'unknown'],
    ['2021年底', '2021年12月完成', 2021, 'in-time'],
    ['12月底前', '12月20日', null, 'in-time'],
    ['12月底前', '2024年12月20日', null, 'unknown'],
    ['12月底前', '2024年12月20日', 2024, 'in-time'],
    ['12月底前', '2025年1月5日', 2024, 'late'],
    ['2024年', '2024年12月', 2024, 'in-time'],
    ['2024年12月', '2024年', 2024, 'in-time'],
    ['2024年11月', '2024年', 2024, 'unknown'],
    ['2024年6月30日前', '2024年6月', 2024, 'in-time'],
    ['2024年6月15日前', '2024年6月', 2024, 'unknown'],
    ['2024年6月15日前', '2024年6月15日', 2024, 'in-time'],
    ['2024年6月15日前', '2024年6月16日', 2024, 'late'],
    ['2024年12月前', '2024年11月', 2024, 'in-time'],
    ['2024年12月前', '2024年12月5日', 2024, 'unknown'],
    ['2024年12月前', '2025年1月', 2024, 'late'],
    ['2024年11月底前', '已于2024年12月31日前完成', 2024, 'unknown'],
    ['2024年12月底前', '2024年11月底前', 2024, 'unknown'],
    ['2024年6月底前', '2024年上半年', 2024, 'in-time'],
    ['2024年5月底前', '2024年上半年', 2024, 'unknown'],
    ['2月底前', '2月29日', 2024, 'in-time'],
    ['完成时间为2022年12月30日', '完成时间为2022年12月30日', 2022, 'in-time'],
    ['2024年12月31日前', '', 2024, 'unknown'],
    ['2024年12月31日前', '100%', 2024, 'unknown'],
  ])('%s: %s (table of %s) is %s', (target, actual, year, expected) => {
    const deadline = readText(target, { role: 'target' });
    if (deadline.kind !== 'date') throw new Error(`${target} is no date but ${deadline.kind}`);
    expect(compareDates(deadline, readText(actual, { role: 'actual' }), year)).toBe(expected);
  });

  test('a month number beside the unit 月 is that month', () => {
    const deadline = readText('11月底前', { role: 'target' });
    if (deadline.kind !== 'date') throw new Error(deadline.kind);
    const month = (text: string): string =>
      compareDates(deadline, readText(text, { role: 'actual', unitText: '月' }), 2024);
    expect([month('10'), month('11'), month('12'), month('13')]).toEqual(['in-time', 'in-time', 'late', 'unknown']);
  });
});
