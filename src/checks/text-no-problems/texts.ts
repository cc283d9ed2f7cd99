/** What text-no-problems says. */
export const texts = {
  'statement.text-no-problems': { zh: '有问题而写“无”', en: 'Problems exist, the report says none' },
  'statement.text-no-problems.low': {
    zh: '执行率只有 {rate}，“存在的问题”却写“无”。',
    en: 'Only {rate} was spent, yet the chapter on problems says none.',
  },
  'statement.text-no-problems.unmet': {
    zh: '前文写有未完成的内容（{words}），“存在的问题”却写“无”。',
    en: 'Something was not met ({words}), yet the chapter on problems says none.',
  },
  'statement.text-no-problems.both': {
    zh: '执行率只有 {rate}，且有未完成的内容（{words}），“存在的问题”却写“无”。',
    en: 'Only {rate} was spent and something was not met ({words}), yet the chapter on problems says none.',
  },
  'statement.expected-problems': { zh: '写明问题、原因和措施', en: 'the problems, their causes and measures' },
  'statement.source-problems': {
    zh: '未完成绩效目标或执行率偏低的，应说明原因和改进措施（全国绩效自评通用规则）。',
    en: 'Unmet goals and low execution need reasons and measures (national rule).',
  },
} as const;
