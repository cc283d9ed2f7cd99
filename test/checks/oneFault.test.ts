import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/checks';
import { formatAddress } from '../../src/model/address';
import type { Sheet } from '../../src/model/sheet';
import { filled } from './forms';
import { expectWhole, findingsOf, shortly } from './testCheck';

/** "rate-wrong H6 86% → 95%", and below it what follows from it, as cells with their checks. */
const brief = (finding: Finding): string => `${finding.check} ${shortly(finding)}`;
const placeOf = ({ check, place }: Finding): string =>
  `${check} ${place.kind === 'cell' ? formatAddress(place.address) : place.words}`;

function faultsOf(sheet: Sheet): (readonly [string, readonly string[]])[] {
  const found = findingsOf(sheet, null);
  found.forEach(expectWhole);
  return found
    .filter(({ severity }) => severity !== 'info')
    .map((one) => [brief(one), one.followers.map(placeOf)] as const);
}

describe('one fault, one finding', () => {
  it.each<readonly [why: string, sheet: Sheet, faults: readonly (readonly [string, readonly string[]])[]]>([
    ['none in a right table', filled(), []],
    [
      'a whole that nobody filled in',
      filled({ D6: 0, E6: 0, F6: 0, G6: '—', H6: null, I6: '—', H20: 90, G20: 90 }),
      [['parts-not-whole error D6 0 → 100', ['parts-not-whole E6', 'parts-not-whole F6']]],
    ],
    [
      'an amount misread by a digit: the column and the rate of its row say what it was',
      filled({ F7: 760 }),
      [['parts-not-whole error F7 760 → 76', ['executed-above-budget F7', 'rate-wrong H7']]],
    ],
    [
      'an amount with its digits turned, though no finding stood at it',
      filled({ F7: 67 }),
      [['parts-not-whole error F7 67 → 76', ['parts-not-whole F6', 'rate-wrong H7']]],
    ],
    [
      'a score that is wrong, and the total that counts it right',
      filled({ I6: 9 }),
      [['rate-score-wrong error I6 9 → 9.5', ['total-not-sum H20']]],
    ],
    [
      'two scores that are wrong, and the total that counts both right',
      filled({ I6: 9, F13: '16场', I13: '活动改期', H20: 95.5 }),
      [
        ['rate-score-wrong error I6 9 → 9.5', ['total-not-sum H20']],
        ['full-score-unmet warning H13 20 → 16', []],
      ],
    ],
    [
      'points that are wrong, and all that counts them right',
      filled({ G13: 25 }),
      [['points-not-100 error G13 25 → 20', ['score-below-rule-no-reason H13', 'points-not-100 G20']]],
    ],
    [
      'a rate that is wrong, and the score that was made of it',
      filled({ H6: '86%', I6: 8.6, H20: 98.6 }),
      [['rate-wrong error H6 86% → 95%', ['rate-score-wrong I6']]],
    ],
    [
      'a sum that passes over a row',
      filled({ H20: { formula: '=SUM(I6,H13:H18)', value: 89.5 } }),
      [['total-leaves-out-row error H20 =SUM(I6,H13:H18) → =SUM(I6,H13:H19)', ['total-not-sum H20']]],
    ],
    [
      'a score kept as text, which the sum passes over',
      filled({ H16: '10', H20: { formula: '=SUM(I6,H13:H19)', value: 89.5 } }),
      [["number-as-text error H16 '10 → 10", ['total-not-sum H20']]],
    ],
    [
      'a total that is wrong by itself, and the grade that fits neither',
      filled({ H20: 98 }),
      [['total-not-sum error H20 98 → 99.5', []]],
    ],
    [
      'two faults that have nothing to do with each other',
      filled({ H20: 98, F7: 67 }),
      [
        ['parts-not-whole error F7 67 → 76', ['parts-not-whole F6', 'rate-wrong H7']],
        ['total-not-sum error H20 98 → 99.5', []],
      ],
    ],
    [
      'a budget that is less than what was spent of it, and too little for the sum',
      filled({ E8: 15 }),
      [['parts-not-whole error E8 15 → 20', ['parts-not-whole E6', 'executed-above-budget F8']]],
    ],
    [
      'a sum that any of three amounts could put right: nobody is blamed',
      filled({ D8: 15 }),
      [['parts-not-whole error D6 100 → 95', []]],
    ],
  ])('%s', (_, sheet, faults) => {
    expect(faultsOf(sheet)).toEqual(faults);
  });
});
