import { DEFAULT_RULE_SET } from '../../../src/rules';
import { filled } from '../forms';
import type { Cases } from '../testCheck';

/** The total is at most 89 where less than 80% was spent. */
const CAPPED = { ...DEFAULT_RULE_SET, executionCaps: [{ rateBelow: 0.8, maximum: 89 }] };
/** 75% executed: 7.5 + 90 = 97.5 points, of which such a set leaves 89. */
const spent75 = (total: number) =>
  filled({ F6: 75, F7: 60, F8: 15, H6: '75%', H7: '75%', H8: '75%', I6: 7.5, H20: total });

export const cases: Cases = {
  accept: [
    ['the sum', filled()],
    ['a total that nobody filled in', filled({ H20: null })],
    ['a row that nobody scored yet', filled({ H14: null, H20: 99.5 })],
    ['indicators alone where execution stands apart', filled({ G20: 90, H20: 90 })],
    ['rows that are missing from a cut table', filled({ G19: null, H19: null, D19: null, E19: null, F19: null })],
    ['a total that the rule set limits by the execution rate', spent75(89), CAPPED],
  ],
  reject: [
    ['another figure', filled({ H20: 98 }), ['error H20 98 → 99.5']],
    ['a total that was rounded to whole points', filled({ H20: 100 }), ['error H20 100 → 99.5']],
    ['a row that was lowered after the sum was made', filled({ H17: 15 }), ['error H20 99.5 → 94.5']],
    ['a sum that the rule set limits', spent75(97.5), ['error H20 97.5 → 89'], CAPPED],
    ['such a limit under a rule set that has none', spent75(89), ['error H20 89 → 97.5']],
  ],
};
