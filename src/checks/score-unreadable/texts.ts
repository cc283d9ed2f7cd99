/** What score-unreadable says. */
export const texts = {
  'check.score-unreadable': { zh: '得分无法识读', en: 'Score not readable' },
  'check.score-unreadable.found': {
    zh: '得分写的是“{found}”，不是一个数，没有计入总分。',
    en: 'The score reads “{found}”, which is no number and is not in the total.',
  },
} as const;
