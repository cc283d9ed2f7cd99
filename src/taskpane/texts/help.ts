/** Sentences that lead to the help, and the line that says what this is. */
export const texts = {
  'help.open': { zh: '帮助：这里怎么用（在新标签页打开）', en: 'Help with this part (in Chinese, opens a new tab)' },
  'help.first-steps': { zh: '第一次用？看怎么做完一张表', en: 'New here? See how a table is done (in Chinese)' },
  'help.what-this-is': {
    zh: '读懂财政部门下发的绩效自评表，算出得分、帮写原因、查错、写报告。',
    en: 'Reads a budget self-evaluation table, scores it, helps to explain and check it, and writes the report.',
  },
} as const;
