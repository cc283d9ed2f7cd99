import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingsOf, inOneLine } from './support/run';

const found = (name: string): string[] => {
  const file = join(import.meta.dirname, '../../fixtures/reports', name);
  return findingsOf(readFileSync(file, 'utf8').split('\n'), null).map(inOneLine);
};

/** Reports made up for these tests, in the phrasings of several places. */
describe('whole reports', () => {
  it('whose figures are right give nothing', () => {
    expect(found('right.txt')).toEqual([]);
  });
  it('with the same phrasings and wrong figures give each of them', () => {
    expect(found('wrong.txt')).toEqual([
      'error text-rate-wrong 3: 97% → 96%',
      'error text-rate-wrong 4: 96% → 95%',
      'error text-rate-wrong 5: 85% → 75%',
      'error text-growth-wrong 6: 24% → 14%',
      'error text-count-wrong 7: 1个 → 2',
      'error text-rate-wrong 8: 81.71% → 91.71%',
      'error text-sum-wrong 9: 1,740,000元 → 2026400元',
      'warning text-grade-wrong 10: 优 → 良',
      'info text-cut-off 11: 截至2022年11月30日 → 截至 12 月 31 日',
    ]);
  });
});
