import { describe, expect, it } from 'vitest';
import { DEFAULT_RULE_SET, RULE_SETS } from '../../src/rules';
import type { IndicatorResult } from '../../src/scoring';
import { evaluate, workingOf } from '../../src/scoring';
import { recognise } from '../../src/layout';
import { say } from '../../src/texts/note';
import { bookBytes, TABLE_BOOKS, withExtra } from '../support/books';
import { open, value } from '../support/chain';
import type { RowOptions } from '../support/tables';
import { row, table } from '../support/tables';

const textOf = (result: IndicatorResult): string | null => {
  const working = workingOf(result);
  return working && say(working.says);
};

function rowOf(target: string, actual: string, points: number, options: RowOptions = {}) {
  return evaluate(table(row(target, actual, points, options)), DEFAULT_RULE_SET).indicators[0] ?? expect.fail('no row');
}

const COST: RowOptions = { nature: 'cost' };

describe('how a score comes about, in words', () => {
  it.each<[target: string, actual: string, points: number, said: string, options?: RowOptions]>([
    ['≥8个', '7个', 7, '7÷8=87.5%，×7=6.13'],
    ['≥9个', '7个', 9, '7÷9≈77.78%，×9=7'],
    ['≥7个', '8个', 7, '8＞7，达到指标值，得满分 7'],
    ['≥7个', '7个', 7, '7=7，达到指标值，得满分 7'],
    ['≥15000万元', '1.2亿元', 10, '1.2亿元=12000万元；12000÷15000=80%，×10=8'],
    ['≥95%', '93%', 10, '93÷95≈97.89%，×10=9.79'],
    ['≤10万元', '9万元', 10, '9＜10，达到指标值，得满分 10', COST],
    ['≤10万元', '12.5万元', 10, '10÷12.5=80%，×10=8', COST],
    ['2024年12月底前', '2024年11月', 10, '达到指标值，得满分 10'],
    ['有所提升', '有所提升', 10, '达到指标值，得满分 10'],
  ])('%s, done %s, of %d', (target, actual, points, said, options) => {
    expect(textOf(rowOf(target, actual, points, options))).toBe(said);
  });

  it.each([
    ['≥8个', '7个', 'comparison.atLeast'],
    ['≤10万元', '9万元', 'comparison.atMost'],
    ['=8个', '8个', 'comparison.equal'],
    ['有所提升', '有所提升', null],
  ])('%s, done %s, goes by the rule %s', (target, actual, rule) => {
    expect(workingOf(rowOf(target, actual, 7))?.rule).toBe(rule);
  });

  it('is not told where there is no score', () => {
    expect(workingOf(rowOf('≥8个', '', 7))).toBeNull();
  });
});

/** 7÷8=87.5%，×7=6.13 worked out again by its own figures. */
function again(text: string): number | null {
  const [, from = '', by = '', points = ''] =
    /^(?:.*；)?([\d.]+)÷([\d.]+)[=≈][\d.]+%，×([\d.]+)=[\d.]+$/.exec(text) ?? [];
  return from === '' ? null : (Number(from) / Number(by)) * Number(points);
}

describe('on every table, under every rule set', () => {
  it.each(withExtra(TABLE_BOOKS))('%s', (name) => {
    let told = 0;
    const book = value(open(bookBytes(name)).book());
    for (const recognised of recognise(book)) {
      for (const rules of RULE_SETS) {
        for (const result of evaluate(recognised, rules).indicators) {
          const { score, basis, points } = result;
          const text = textOf(result);
          expect(text === null).toBe(score === null || basis === null || points === null);
          if (text === null) continue;
          told++;
          expect(Number(/([\d.]+)(?: 分)?$/.exec(text)?.[1]), text).toBeCloseTo(score ?? NaN, 9);
          const figure = again(text);
          if (figure !== null && !text.includes('扣'))
            expect(Math.abs(figure - (score ?? 0)), text).toBeLessThan(0.0101);
        }
      }
    }
    expect(told).toBeGreaterThanOrEqual(0);
  });
});
