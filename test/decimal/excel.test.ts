import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { compareNumbers, cutLikeExcel, roundLikeExcel, withoutNoise } from '../../src/scoring';

describe('ROUND as Excel does it', () => {
  it.each([
    // The double lies just below the half that the digits show.
    [1.005, 2, 1.01],
    [0.285, 2, 0.29],
    [1.255, 2, 1.26],
    [1.045, 2, 1.05],
    [2.675, 2, 2.68],
    [8.345, 2, 8.35],
    [9.645, 2, 9.65],
    [10.235, 2, 10.24],
    [4.35 * 100, 0, 435],
    [1.1 * 1.1, 2, 1.21],
    [0.615, 2, 0.62],
    [35.855, 2, 35.86],
    [162.295, 2, 162.3],
    [39.425, 2, 39.43],
    [5.015, 2, 5.02],
    [0.145, 2, 0.15],
    // The half that doubles do hold, and away from zero below it.
    [0.5, 0, 1],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [-1.005, 2, -1.01],
    [0.125, 2, 0.13],
    // Nothing to round, and less than half.
    [1.004999, 2, 1],
    [9.6474443, 2, 9.65],
    [0.7763, 2, 0.78],
    [7, 2, 7],
    [0, 2, 0],
    [-0.001, 2, 0],
    [1e-7, 2, 0],
    [5e-7, 6, 0.000001],
    [123456789012.345, 2, 123456789012.35],
    [1.5e21, 2, 1.5e21],
    // Before the point.
    [1250, -2, 1300],
    [149.5, -1, 150],
  ])('ROUND(%d, %d) = %d', (value, decimals, expected) => {
    expect(roundLikeExcel(value, decimals)).toBe(expected);
  });
  it('never gives negative zero', () => {
    for (const value of [1e308, -1.7e308, 1e15]) expect(roundLikeExcel(value, 2)).toBe(value);
    expect(Object.is(roundLikeExcel(-0.001, 2), 0)).toBe(true);
    expect(Object.is(cutLikeExcel(-0.001, 2), 0)).toBe(true);
  });
  it('leaves a rounded value as it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
        const value = Number(`${cents}e-2`);
        expect(roundLikeExcel(value, 2)).toBe(value + 0);
        expect(cutLikeExcel(value, 2)).toBe(value + 0);
      }),
    );
  });
  it('is never further than half a step from the value, and cutting never above it', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (value) => {
        expect(Math.abs(roundLikeExcel(value, 2) - value)).toBeLessThanOrEqual(0.005 + 1e-9);
        expect(cutLikeExcel(value, 2)).toBeLessThanOrEqual(value + 1e-9);
        expect(value - cutLikeExcel(value, 2)).toBeLessThan(0.01 + 1e-9);
      }),
    );
  });
});

describe('TRUNC as Excel does it', () => {
  it.each([
    [0.789, 2, 0.78],
    [0.71, 2, 0.71],
    [1.999, 2, 1.99],
    [8.2 * 100, 0, 820],
    [0.29 * 100, 0, 29],
    [1.1 * 1.1 * 100, 0, 121],
    [-1.999, 2, -1.99],
    [0, 2, 0],
  ])('TRUNC(%d, %d) = %d', (value, decimals, expected) => {
    expect(cutLikeExcel(value, decimals)).toBe(expected);
  });
});

describe('comparing aside from floating noise', () => {
  it.each([
    [0.1 + 0.2, 0.3, 0],
    [0.39 / 0.3, 1.3, 0],
    [7.289 * 10_000, 72_890, 0],
    [1.3, 1.2999999, 1],
    [1, 2, -1],
  ] as const)('%d and %d: %d', (a, b, order) => {
    expect(compareNumbers(a, b)).toBe(order);
  });
  it('takes noise off a value', () => {
    expect(withoutNoise(0.1 + 0.2)).toBe(0.3);
    expect(withoutNoise(Infinity)).toBe(Infinity);
  });
});
