import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../../src/checks';
import { roundLikeExcel } from '../../../src/scoring';
import { findingsOf } from './support/run';

const amount = fc.integer({ min: 100, max: 9_999_999 }).map((cents) => cents / 100);
const decimals = fc.constantFrom(0, 1, 2);

describe('laws of the checks of a report', () => {
  it('a rate printed as it rounds is never told, one that is off always is', () => {
    fc.assert(
      fc.property(amount, amount, decimals, fc.integer({ min: 2, max: 30 }), (budget, spent, places, off) => {
        const right = roundLikeExcel((spent / budget) * 100, places);
        const sentence = (rate: number): string[] => [
          `本项目年度预算${budget}万元，实际支出${spent}万元，预算执行率${rate.toFixed(places)}%。`,
        ];
        expect(findingsOf(sentence(right), null)).toEqual([]);
        const wrong = roundLikeExcel(right + off * 10 ** -places, places);
        expect(findingsOf(sentence(wrong), null).map((one) => one.check)).toEqual(['text-rate-wrong']);
      }),
      { numRuns: 200 },
    );
  });

  it('parts that add up are never told, parts beyond the total always are', () => {
    const parts = fc.array(amount, { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 5, max: 500 }), (values, more) => {
        const total = roundLikeExcel(
          values.reduce((sum, one) => sum + one, 0),
          2,
        );
        const list = values.map((one, index) => `第${index + 1}类支出${one}万元`).join('，');
        const told = (sum: number): string[] =>
          findingsOf([`下达资金${sum}万元，其中：${list}。`], null)
            .filter(({ check }) => check === 'text-sum-wrong')
            .map(({ severity }) => severity);
        expect(told(total)).toEqual([]);
        const less = roundLikeExcel((total * (1000 - more)) / 1000, 2);
        if (less > Math.max(...values)) expect(told(less)).toEqual(['error']);
      }),
      { numRuns: 200 },
    );
  });

  it('words thrown together give no crash, and every place is in the report', () => {
    const word = fc.constantFrom(
      ...'预算 实际支出 执行率 完成率 其中： 占 较上年增加 增长 自评得分 等级为优 指标 不少于 ≥ ， 。 ； 、 （ ） “ ” 万元 % 个 年 12 3.5 1,2 100 2024年 截至12月1日 无 未完成 \t \n'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 14 }), { maxLength: 8 }), (lines) => {
        const report = lines.map((line) => line.join('').replaceAll('\n', ''));
        for (const { place } of [...readReport(report), ...findingsOf(report, null)]) {
          if (!('paragraph' in place)) return expect.fail('no place');
          const from = report
            .slice(place.paragraph - 1)
            .join('')
            .replace(/\s/g, '');
          expect(from).toContain(place.words.replace(/\s/g, '').replace(/…$/, ''));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a paragraph without end, of figures or of blanks, is read in its turn', { timeout: 30_000 }, () => {
    const figures = '培训学员数量≥200人次，实际完成260人次，完成率130%，'.repeat(1500);
    expect(readReport([figures])).toHaveLength(1500);
    expect(readReport([`12 ${' '.repeat(100_000)}万元。`, '其中：（'.repeat(3000)])).toEqual([]);
  });
});
