import { describe, expect, it } from 'vitest';
import { NameSet } from '../../src/formulas/nameSet';
import type { DateSide } from '../../src/formulas/textDate';
import { textDate } from '../../src/formulas/textDate';
import { compareDates } from '../../src/quantity';
import { readText } from '../../src/quantity/readText';
import { recalculate, skipWithoutLibreOffice } from '../support/libreoffice';
import { minimalXlsx } from '../support/minimalXlsx';

type Case = readonly [text: string, day: string];

/** Deadlines, and the last day on which each is kept. 1905: no year is written. */
const TARGETS: readonly Case[] = [
  ['2024年12月31日前', '2024-12-31'],
  ['2024年12月31日', '2024-12-31'],
  ['2024年12月31日以前', '2024-12-31'],
  ['2024年12月31日之前', '2024-12-31'],
  ['2024年12月31日前完成', '2024-12-31'],
  ['2024年12月31日完成', '2024-12-31'],
  ['2024年12月31号前', '2024-12-31'],
  ['2024年6月5日前', '2024-06-05'],
  ['2024年06月05日前', '2024-06-05'],
  ['２０２４年６月５日前', '2024-06-05'],
  ['2024年2月29日前', '2024-02-29'],
  ['2024年12月底前', '2024-12-31'],
  ['2024年12月底', '2024-12-31'],
  ['2024年12月末', '2024-12-31'],
  ['2024年12月末前', '2024-12-31'],
  ['2024年11月底以前', '2024-11-30'],
  ['2024年11月底之前', '2024-11-30'],
  ['2024年11月底完成', '2024-11-30'],
  ['2024年11月底前完成', '2024-11-30'],
  ['2024年11月', '2024-11-30'],
  ['2024年11月完成', '2024-11-30'],
  ['2024年11月内', '2024-11-30'],
  ['2024年2月底前', '2024-02-29'],
  ['2023年2月底前', '2023-02-28'],
  ['2024年12月前', '2024-11-30'],
  ['2024年12月以前', '2024-11-30'],
  ['2024年12月之前', '2024-11-30'],
  ['2024年12月前完成', '2024-11-30'],
  ['2024年1月前', '2023-12-31'],
  ['2024年3月前', '2024-02-29'],
  ['2024年', '2024-12-31'],
  ['2024年底', '2024-12-31'],
  ['2024年底前', '2024-12-31'],
  ['2024年末', '2024-12-31'],
  ['2024年末前', '2024-12-31'],
  ['2024年内', '2024-12-31'],
  ['2024年底以前', '2024-12-31'],
  ['2024年底之前', '2024-12-31'],
  ['2024年底前完成', '2024-12-31'],
  ['2024-12-31', '2024-12-31'],
  ['2024-6-5', '2024-06-05'],
  ['2024/12/31', '2024-12-31'],
  ['2024.12.31', '2024-12-31'],
  ['2024．12．31', '2024-12-31'],
  ['2024/06/05', '2024-06-05'],
  ['2024-11', '2024-11-30'],
  ['2024/11', '2024-11-30'],
  ['12月31日前', '1905-12-31'],
  ['12月31日', '1905-12-31'],
  ['12月31号前', '1905-12-31'],
  ['9月30日以前', '1905-09-30'],
  ['12月底前', '1905-12-31'],
  ['12月底', '1905-12-31'],
  ['6月底前完成', '1905-06-30'],
  ['6月末', '1905-06-30'],
  ['11月前', '1905-10-31'],
  ['1月前', '1904-12-31'],
  ['11月', '1905-11-30'],
  ['2月底前', '1905-02-28'],
];

/** When something was done, and the last day that it may mean. */
const ACTUALS: readonly Case[] = [
  ['2024年11月30日', '2024-11-30'],
  ['2024年11月30号', '2024-11-30'],
  ['2024年11月30日完成', '2024-11-30'],
  ['2024年11月30日已完成', '2024-11-30'],
  ['2024年11月30日完工', '2024-11-30'],
  ['2024年11月30日竣工', '2024-11-30'],
  ['2024年11月30日验收', '2024-11-30'],
  ['已于2024年11月30日完成', '2024-11-30'],
  ['于2024年11月30日完成', '2024-11-30'],
  ['2024年1月5日', '2024-01-05'],
  ['2024年01月05日', '2024-01-05'],
  ['２０２４年１月５日', '2024-01-05'],
  ['2024年2月29日', '2024-02-29'],
  ['2024年11月', '2024-11-30'],
  ['2024年11月底', '2024-11-30'],
  ['2024年11月末', '2024-11-30'],
  ['2024年11月完成', '2024-11-30'],
  ['2024年11月已完成', '2024-11-30'],
  ['2024年11月底完成', '2024-11-30'],
  ['2024年11月完工', '2024-11-30'],
  ['2024年11月竣工', '2024-11-30'],
  ['2024年11月验收', '2024-11-30'],
  ['已于2024年11月完成', '2024-11-30'],
  ['于2024年11月完成', '2024-11-30'],
  ['2024年2月', '2024-02-29'],
  ['2023年2月', '2023-03-01'],
  ['2024年', '2024-12-31'],
  ['2024年底', '2024-12-31'],
  ['2024年底完成', '2024-12-31'],
  ['2024-11-30', '2024-11-30'],
  ['2024/11/30', '2024-11-30'],
  ['2024.11.30', '2024-11-30'],
  ['2024.1.5', '2024-01-05'],
  ['2024-11', '2024-11-30'],
  ['2024/11', '2024-11-30'],
  ['11月30日', '1905-11-30'],
  ['11月30日完成', '1905-11-30'],
  ['11月', '1905-11-30'],
  ['11月底', '1905-11-30'],
  ['11月底完成', '1905-11-30'],
  ['11月完成', '1905-11-30'],
  ['2月', '1905-03-01'],
];

/** Texts in which no formula may find a day of its own, whichever side they stand on. */
const UNREAD: readonly string[] = [
  ...[
    '2024年13月',
    '2024年0月',
    '2024年12月0日',
    '2024年2月30日',
    '2023年2月29日',
    '2月29日',
    '2024年11月31日',
    '2024年12月32日',
  ],
  ...[
    '2024-13-01',
    '2024-2-30',
    '2024/0/5',
    '2024.11',
    '11.30',
    '11-30',
    '11/30',
    '2024.11-30',
    '2024-11/30',
    '2024年11.30',
  ],
  ...[
    '2024年11月30',
    '2024年11月30日5',
    '2024年11月5日前3',
    '2024年5',
    '2024年012月',
    '2024年12月005日',
    '202年12月',
    '20245年12月',
  ],
  ...[
    '3024年12月1日',
    '0999年12月',
    '24年12月',
    '二〇二四年十二月',
    '十二月底前',
    '年底前',
    '本年底前',
    '2024年度',
    '2024年上半年',
    '第三季度',
  ],
  ...[
    '2024年第四季度',
    '1-12月',
    '2024年1-11月',
    '2024年1月至11月',
    '2024年1月—2024年11月',
    '每月15日前',
    '次年3月底前',
  ],
  ...[
    '2024年11月上旬',
    '2024年11月中旬',
    '2024年11月初',
    '2024年11月左右',
    '约2024年11月',
    '预计2024年11月',
    '未于2024年11月完成',
  ],
  ...[
    '2024年11月未完成',
    '拟于2024年11月完成',
    '推迟至2024年11月',
    '逾期2024年11月30日',
    '2024年11月30日起',
    '2024年11月30日后',
  ],
  ...[
    '2024年11月30日、12月5日',
    '2024年11月30日12时',
    '2024年11月30日前10天',
    '2024年1月1月',
    '2024年1日',
    '30日',
    '11',
    '2024',
    '12',
    '0.95',
  ],
  ...[
    '完成',
    '按时完成',
    '未完成',
    '',
    ' ',
    '-',
    '月',
    '年',
    '年月日',
    '年月',
    '日',
    'Y年5月',
    'Y年0月',
    '2024年1e月',
    '2024年+1月',
    '2024年-1月',
  ],
  ...[
    '2024年1%月',
    '2024年1:2月',
    '2024 年',
    '2024年11月|2024年11月底',
    '|',
    '1905年',
    'abcd年11月',
    '+202年11月',
    '2e3 年11月',
  ],
  ...[
    '2024--30',
    '2024-11-',
    '-11-30',
    '2024年月底前',
    '2024年11月日',
    '2024年11月底底',
    '2024年11月末底前',
    '2024年11月前前',
    '2024年11月完成完成',
  ],
];

const SIDES: readonly DateSide[] = ['target', 'actual'];
const CASES: readonly (readonly [DateSide, string, string | null])[] = [
  ...TARGETS.map(([text, day]) => ['target', text, day] as const),
  ...ACTUALS.map(([text, day]) => ['actual', text, day] as const),
  ...SIDES.flatMap((side) => UNREAD.map((text) => [side, text, null] as const)),
  ...['2024年12月31日前', '2024年12月底前', '2024年12月前', '12月31日前', '2024年内', '2024年底前'].map(
    (text) => ['actual', text, null] as const,
  ),
];
const isoOf = (serial: number | null): string | null =>
  serial === null ? null : new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);

describe('textDate', () => {
  it.each(CASES)('%s %j is %s', (side, text, day) => {
    expect(isoOf(textDate(text, side))).toBe(day);
  });

  it.each([
    ['target', 45_657, '2024-12-31'],
    ['actual', 45_626, '2024-11-30'],
    ['actual', 45_600, '2024-11-30'],
    ['actual', 12, null],
    ['target', 0.95, null],
    ['actual', 2024, null],
    ['target', 99_999, null],
  ] as const)('%s, a number: %s is %s', (side, number, day) => {
    expect(isoOf(textDate(number, side))).toBe(day);
  });

  it('says in time only where scoring does, whatever the year of the table', () => {
    const targets = [...TARGETS.map(([text]) => text), ...UNREAD];
    const actuals = [...ACTUALS.map(([text]) => text), ...UNREAD];
    const wrong = targets.flatMap((target) =>
      actuals.flatMap((actual) => {
        const [last, done] = [textDate(target, 'target'), textDate(actual, 'actual')];
        if (last === null || done === null || Math.floor((last - done) / 10_000) !== 0) return [];
        const [wanted, found] = [readText(target, { role: 'target' }), readText(actual, { role: 'actual' })];
        return [null, 2023, 2024, 2025].flatMap((year) => {
          const judged = wanted.kind === 'date' ? compareDates(wanted, found, year) : 'unknown';
          return judged === 'in-time' ? [] : [{ target, actual, year, judged }];
        });
      }),
    );
    expect(wrong).toEqual([]);
  });
});

/** A sheet with the texts of one side in column A and their days by formula in column B. */
function sheetOf(side: DateSide, values: readonly (string | number)[]): Uint8Array {
  const name = '自评表';
  const role = side === 'target' ? 'targetDate' : 'actualDate';
  const set = new NameSet(name, role, '');
  const formulas = set.formulas({ column: 0, row: null, first: 0, last: values.length + 50 });
  // As a text, which no format of a date changes.
  const rows = values.map((value) => [value, { formula: `${set.name('number')}&""` }]);
  return minimalXlsx(
    [{ name, rows }],
    [...formulas].map(([step, formula]) => ({ name: set.name(step), sheet: name, formula })),
  );
}

describe.skipIf(skipWithoutLibreOffice())('the formula in LibreOffice', () => {
  it.each(['en-US', 'zh-CN'] as const)('reads every case as the code does (%s)', async (locale) => {
    const all = SIDES.map((side) => ({
      side,
      values: [...CASES.filter(([one]) => one === side).map(([, text]) => text), 45_657, 45_600, 12, 0.95, 99_999],
    }));
    const shown = await recalculate(
      all.map(({ side, values }) => sheetOf(side, values)),
      { locale },
    );
    const wrong = all.flatMap(({ side, values }, index) => {
      const rows = [...(shown[index]?.values() ?? [])][0] ?? [];
      return values.flatMap((value, row) => {
        const expected = textDate(value, side);
        const found = rows[row]?.[1] ?? '';
        const isRight = expected === null ? /^(?:#|Err)/.test(found) : found === String(expected);
        return isRight ? [] : [{ side, value, expected, found }];
      });
    });
    expect(wrong).toEqual([]);
  });
});

describe('the names of dates', () => {
  const longest = (side: 'targetDate' | 'actualDate'): number =>
    Math.max(
      ...[
        ...new NameSet('名'.repeat(31), side, '').formulas({ column: 16_383, row: null, first: 0, last: 99_999 }),
      ].map(([, formula]) => formula.length),
    );

  it('stay within what Excel takes', () => {
    expect(longest('targetDate')).toBeLessThan(2000);
    expect(longest('actualDate')).toBeLessThan(2000);
  });
});
