/** What actual-missing says. */
export const texts = {
  'check.actual-missing': { zh: '完成值没有填', en: 'No actual value' },
  'check.actual-missing.found': {
    zh: '“{name}”有指标值，没有完成值。',
    en: '{name} has a target and no actual.',
  },
  'check.actual-missing.scored': {
    zh: '“{name}”没有完成值，却有得分 {score}。',
    en: '{name} has no actual, but a score of {score}.',
  },
  'check.actual-missing.some': {
    zh: '{all} 项指标里有 {count} 项的完成值没有填。',
    en: 'Of {all indicator|indicators} {count} have no actual.',
  },
  'check.expected-actual': { zh: '实际完成值', en: 'the actual' },
} as const;
