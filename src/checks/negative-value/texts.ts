/** What negative-value says. */
export const texts = {
  'check.negative-value': { zh: '数值为负', en: 'Negative value' },
  'check.negative-value.found': {
    zh: '“{found}”是负数：数量、比率和金额不会小于 0。',
    en: '“{found}” is negative: counts, rates and amounts do not fall below 0.',
  },
  'check.expected-not-negative': { zh: '不小于 0', en: '0 or more' },
} as const;
