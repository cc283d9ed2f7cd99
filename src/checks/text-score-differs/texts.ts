/** What text-score-differs says. */
export const texts = {
  'statement.text-score-differs': { zh: '报告中的得分前后不一', en: 'Two scores in the report' },
  'statement.text-score-differs.found': {
    zh: '此处得分为 {found}，第 {paragraph} 段写的是 {first}。',
    en: 'The score is {found} here and {first} in paragraph {paragraph}.',
  },
} as const;
