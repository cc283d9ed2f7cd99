/** What unit-differs says. */
export const texts = {
  'check.unit-differs': { zh: '完成值与指标值单位不同', en: 'Units differ' },
  'check.unit-differs.found': {
    zh: '指标值的单位是“{target}”，完成值的单位是“{actual}”，不能换算。',
    en: 'The target counts in {target}, the actual in {actual}; they cannot be converted.',
  },
  'check.unit-differs.kindred': {
    zh: '指标值写“{target}”，完成值写“{actual}”，请统一用词。',
    en: 'The target says {target}, the actual {actual}; please use one word.',
  },
} as const;
