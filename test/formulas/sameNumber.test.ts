import { expect, it } from 'vitest';
import { isSameNumber } from '../../src/formulas';

it.each([
  ['equal', 9.6, 9.6, true],
  ['the noise of a sum', 0.1 + 0.2, 0.3, true],
  ['the last digit that counts', 9.6, 9.61, false],
  ['beyond any number and a score', -Infinity, 0, false],
  ['beyond any number twice', Infinity, Infinity, false],
  ['no number', NaN, 0, false],
])('tells numbers that are the same: %s', (_, a, b, same) => {
  expect(isSameNumber(a, b)).toBe(same);
});
