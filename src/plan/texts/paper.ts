/** Sentences of formulas and of the plan of what to write. */
export const texts = {
  'paper.sheet': { zh: '自评底稿', en: '自评底稿' },
  'paper.title': { zh: '自评底稿：{title}', en: 'Working paper: {title}' },
  'paper.about': {
    zh: '本表由公式引用“{sheet}”，只读取、不改动原表，可随时删除。规则：{rules}。',
    en: 'This sheet reads “{sheet}” by formula and changes nothing there; it can be deleted at any time. Rules: {rules}.',
  },
  'paper.kept': {
    zh: '已有的“{sheet}”与现在的表对不上，或有人改过，未改动；需要新的底稿时，请删除它再写一次。',
    en: 'The sheet {sheet} that is there does not match the table as it is now, or was edited, and was left alone; delete it and write again for a new one.',
  },
  'paper.place': { zh: '位置', en: 'Cell' },
  'paper.money': { zh: '资金情况', en: 'Funds' },
  'paper.budget': { zh: '全年预算数', en: 'Budget' },
  'paper.executed': { zh: '全年执行数', en: 'Executed' },
  'paper.rate': { zh: '执行率', en: 'Execution rate' },
  'paper.indicator': { zh: '指标', en: 'Indicator' },
  'paper.target': { zh: '指标值', en: 'Target' },
  'paper.actual': { zh: '完成值', en: 'Actual' },
  'paper.completion': { zh: '完成率', en: 'Completion' },
  'paper.deviation': { zh: '偏离度', en: 'Deviation' },
  'paper.points': { zh: '分值', en: 'Points' },
  'paper.computed': { zh: '按规则得分', en: 'Computed score' },
  'paper.entered': { zh: '填报得分', en: 'Entered score' },
  'paper.difference': { zh: '差额', en: 'Difference' },
  'paper.remark': { zh: '说明', en: 'Remark' },
  'paper.total': { zh: '合计', en: 'Total' },
  'paper.equal-split': {
    zh: '分值由本组各项平分，写为固定数。',
    en: 'The group’s points are shared evenly and written out.',
  },
} as const;
