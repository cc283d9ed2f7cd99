import type { RuleSet } from '../../../src/rules';
import { DEFAULT_RULE_SET } from '../../../src/rules';
import { filled } from '../forms';
import type { Cases } from '../testCheck';

const which = (groups: NonNullable<RuleSet['rowPoints']>[number]['which']['groups']) => ({
  groups,
  names: null,
  target: null,
});
const stated = { kind: 'document', document: '《绩效自评办法》', article: null, doubt: null } as const;
/** A cost row of 10 points at most, any other of 20. */
const PLACE: RuleSet = {
  ...DEFAULT_RULE_SET,
  rowPoints: [
    { which: which(['cost']), maximum: 10 },
    { which: which(null), maximum: 20 },
  ],
  sources: { ...DEFAULT_RULE_SET.sources, rowPoints: stated },
};
const ASSUMED: RuleSet = {
  ...PLACE,
  sources: { ...PLACE.sources, rowPoints: { kind: 'assumed', doubt: null } },
};

export const cases: Cases = {
  accept: [
    ['rows of as many points as the rule allows', filled(), PLACE],
    ['any points where no rule is at hand', filled({ G13: 35, G14: 5 })],
    ['points over several rows', filled({ G13: 40, G14: null }), { ...PLACE, rowPoints: null }],
    ['a form without scores', filled({ G16: 12 }), { ...PLACE, hasScores: false }],
  ],
  reject: [
    ['a cost row of 12 points', filled({ G16: 12, G15: 8 }), ['warning G16 12 → 不超过 10'], PLACE],
    ['another row of 25 points', filled({ G17: 25, G18: 5 }), ['warning G17 25 → 不超过 20'], PLACE],
    ['by a rule that is assumed', filled({ G16: '12', G15: 8 }), ['info G16 12 → 不超过 10'], ASSUMED],
  ],
};
