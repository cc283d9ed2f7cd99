/** Sentences of the checks: the title of each, what it says of a finding, and the rules behind them. */
export const checkTexts = {
  'check.rate-wrong': { zh: '执行率算错', en: 'Execution rate wrong' },
  'check.rate-wrong.found': {
    zh: '“{label}”执行数 {executed} ÷ 预算数 {budget} 应为 {rate}，表中是 {found}。',
    en: '{label}: {executed} of {budget} is {rate}, the table says {found}.',
  },
  'check.rate-wrong.last-digit': {
    zh: '“{label}”执行数 {executed} ÷ 预算数 {budget} 应为 {rate}，表中是 {found}，末位有出入。',
    en: '{label}: {executed} of {budget} is {rate}, the table says {found}; only the last digit differs.',
  },
  'check.rate-score-wrong': { zh: '执行率得分算错', en: 'Score for execution wrong' },
  'check.rate-score-wrong.found': {
    zh: '执行率 {rate} × 分值 {points} 应得 {score} 分，表中是 {found}。',
    en: 'A rate of {rate} earns {score} of {points} points, the table says {found}.',
  },
  'check.total-not-sum': { zh: '总分不等于各项得分之和', en: 'Total is not the sum of the scores' },
  'check.total-not-sum.found': {
    zh: '各项得分相加是 {sum}，表中总分是 {found}。',
    en: 'The scores add up to {sum}, the table says {found}.',
  },
  'check.source-execution': {
    zh: '执行率＝全年执行数÷全年预算数，得分＝执行率×分值（全国项目支出绩效自评通用规则）。',
    en: 'Rate = executed ÷ budget of the year, score = rate × points (national rule for project self-evaluation).',
  },
  'check.source-total': {
    zh: '总分＝预算执行率得分与各项指标得分之和（全国项目支出绩效自评通用规则）。',
    en: 'The total is the sum of the scores for execution and for all indicators (national rule).',
  },
} as const;
