/** What full-score-unmet says. */
export const texts = {
  'check.full-score-unmet': { zh: '未完成却得满分', en: 'Full score though not met' },
  'check.full-score-unmet.found': {
    zh: '指标值 {target}，完成 {actual}，完成率 {rate}，却得了满分。',
    en: 'Target {target}, actual {actual} ({rate}), yet full points were given.',
  },
  'check.full-score-unmet.words': {
    zh: '指标值 {target}，完成情况“{actual}”，却得了满分。',
    en: 'Target {target}, actual {actual}, yet full points were given.',
  },
  'check.expected-less': { zh: '低于分值', en: 'less than the points' },
} as const;
