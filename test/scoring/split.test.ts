import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { addUp, splitEvenly } from '../../src/scoring';

describe('equal parts that add up exactly', () => {
  it('gives 40 over 11 as seven times 3.64 and four times 3.63', () => {
    expect(splitEvenly(40, 11, 2)).toEqual([...Array<number>(7).fill(3.64), ...Array<number>(4).fill(3.63)]);
  });
  it.each([
    [40, 4, 2, [10, 10, 10, 10]],
    [10, 3, 2, [3.34, 3.33, 3.33]],
    [100, 1, 2, [100]],
    [10, 3, 0, [4, 3, 3]],
    [0.01, 3, 2, [0.01, 0, 0]],
    [12.345, 2, 2, [6.173, 6.172]],
    [0, 2, 2, [0, 0]],
  ])('%d over %d at %d decimals', (total, count, decimals, parts) => {
    expect(splitEvenly(total, count, decimals)).toEqual(parts);
  });
  it('adds up to the total for any total and count, and no two parts differ by more than one step', () => {
    const totals = fc.integer({ min: 0, max: 100_000 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(totals, fc.integer({ min: 1, max: 60 }), (total, count) => {
        const parts = splitEvenly(total, count, 2);
        expect(parts).toHaveLength(count);
        expect(addUp(parts)).toBe(total);
        expect(Math.max(...parts) - Math.min(...parts)).toBeLessThan(0.011);
      }),
    );
  });
});
