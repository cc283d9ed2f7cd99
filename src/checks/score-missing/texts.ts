/** What score-missing says. */
export const texts = {
  'check.score-missing': { zh: '得分没有填', en: 'No score' },
  'check.score-missing.found': { zh: '“{name}”有完成值，没有得分。', en: '{name} has an actual and no score.' },
  'check.score-missing.some': {
    zh: '{all} 项指标里有 {count} 项的得分没有填。',
    en: 'Of {all indicator|indicators} {count} have no score.',
  },
  'check.expected-score': { zh: '得分', en: 'the score' },
} as const;
