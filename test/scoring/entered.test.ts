import { expect, it } from 'vitest';
import { enteredWithin } from '../../src/scoring';

it.each([
  ['within its points', 9, 10, 9],
  ['nothing', 0, 10, 0],
  ['above its points, which is a slip', 11, 10, null],
  ['below zero although the row has points to earn, which is a slip', -9, 10, null],
  ['below zero of a row that only deducts', -2, 0, -2],
  ['below zero, the points unknown', -2, null, -2],
  ['no score', null, 10, null],
])('an entered score counts for a sum: %s', (_, entered, points, counted) => {
  expect(enteredWithin(entered, points)).toBe(counted);
});
