/** What good-score-poor-execution says. */
export const texts = {
  'check.good-score-poor-execution': { zh: '得分高而执行率低', en: 'Good score, poor execution' },
  'check.good-score-poor-execution.found': {
    zh: '指标得分为分值的 {share}，而预算执行率只有 {rate}，请核对指标是否定低，或说明资金未支出的原因。',
    en: 'The indicators earn {share} of their points while only {rate} of the money was spent: please check or explain.',
  },
  'check.good-score-poor-execution.initial': {
    zh: '指标得分为分值的 {share}，而执行数只有年初安排的 {rate}，请核对或在报告中说明。',
    en: 'The indicators earn {share} of their points while only {rate} of the initial budget was spent: please check or explain.',
  },
  'check.expected-explained': { zh: '说明原因', en: 'explained' },
  'check.source-lamp': {
    zh: '指标得分率比执行率高出 {limit}% 以上即为红灯（预算管理一体化系统提示）。',
    en: 'Indicators that earn {limit}% more than the execution rate turn the lamp red (finance system).',
  },
} as const;
