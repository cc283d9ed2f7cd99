/** What target-missing says. */
export const texts = {
  'check.target-missing': { zh: '指标值没有填', en: 'No target' },
  'check.target-missing.found': {
    zh: '“{name}”完成 {actual}，没有指标值，无从对照。',
    en: '{name} has the actual {actual} and no target to compare it with.',
  },
  'check.expected-target-value': { zh: '指标值', en: 'the target' },
} as const;
