/** What goal-figures-wrong says. */
export const texts = {
  'check.goal-figures-wrong': { zh: '目标文字里的数对不上', en: 'Figures of a text do not fit' },
  'check.source-goal-figures': {
    zh: '一段文字里的合计应与其中各数之和相符。',
    en: 'A total within a text is the sum of its parts.',
  },
} as const;
