/** What satisfaction-100 says. */
export const texts = {
  'check.satisfaction-100': { zh: '满意度恰为 100%', en: 'Satisfaction of exactly 100%' },
  'check.satisfaction-100.found': {
    zh: '“{name}”恰为 100%，请备好问卷份数和样本，审核时常被问到。',
    en: '{name} is exactly 100%: have the sample at hand, reviewers ask for it.',
  },
  'check.expected-sample': { zh: '有样本支持', en: 'backed by a sample' },
  'check.source-satisfaction': {
    zh: '样本过少或异常满分的满意度会被审核质疑。',
    en: 'Reviewers question full satisfaction and small samples.',
  },
} as const;
