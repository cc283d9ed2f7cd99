/** What text-score-above-execution says. */
export const texts = {
  'statement.text-score-above-execution': { zh: '执行率低而得分高', en: 'High score beside low execution' },
  'statement.text-score-above-execution.full': {
    zh: '得分 {score}，而资金执行率只有 {rate}（第 {paragraph} 段），执行率的分不可能拿满。',
    en: 'A score of {score} though only {rate} was spent (paragraph {paragraph}): points for execution must be missing.',
  },
  'statement.text-score-above-execution.found': {
    zh: '得分 {score}，而资金执行率只有 {rate}（第 {paragraph} 段），请说明。',
    en: 'A score of {score} though only {rate} was spent (paragraph {paragraph}): please explain.',
  },
  'statement.expected-explained': { zh: '说明原因，或核减得分', en: 'a reason, or fewer points' },
  'statement.source-execution-points': {
    zh: '预算执行率一般占 10 分，按执行率计分（全国项目支出绩效自评通用规则）。',
    en: 'Execution carries 10 points by its rate (national rule).',
  },
} as const;
