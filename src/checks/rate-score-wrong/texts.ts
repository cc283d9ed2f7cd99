/** What rate-score-wrong says. */
export const texts = {
  'check.rate-score-wrong': { zh: '执行率得分算错', en: 'Score for execution wrong' },
  'check.rate-score-wrong.found': {
    zh: '执行率 {rate} × 分值 {points} 应得 {score} 分，表中是 {found}。',
    en: 'A rate of {rate} earns {score} of {points point|points}, the table says {found}.',
  },
  'check.rate-score-wrong.printed': {
    zh: '执行率 {rate}，按本表 {cell} 所印规则应得 {score} 分（分值 {points}），表中是 {found}。',
    en: 'A rate of {rate} earns {score} of {points point|points} by the rule in {cell}, the table says {found}.',
  },
} as const;
