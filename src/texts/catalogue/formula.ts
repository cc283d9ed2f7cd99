/** Sentences of formulas and of the plan of what to write. */
export const formulaTexts = {
  'formula.kept-same': {
    zh: '已填写“{found}”，与核算一致。',
    en: 'Already filled in ({found}), the same as computed.',
  },
  'formula.kept-typed': {
    zh: '已填写“{found}”，未改动；核算为 {computed}。',
    en: 'Already filled in ({found}) and left as it is; computed: {computed}.',
  },
  'formula.kept-formula': {
    zh: '模板已有公式 {found}，未改动；核算为 {computed}。',
    en: 'Holds the formula {found}, left as it is; computed: {computed}.',
  },
  'formula.kept-open': {
    zh: '已填写“{found}”，未改动；还有得分未定，暂不能核对。',
    en: 'Already filled in ({found}) and left as it is; some scores are still open, so it cannot be compared yet.',
  },
  'formula.kept-protected': {
    zh: '工作表受保护且该单元格锁定，未写入；核算为 {computed}。',
    en: 'The sheet is protected and the cell locked, nothing was written; computed: {computed}.',
  },
  'formula.total-open': {
    zh: '还有 {rows} 行没有得分，合计不写固定值。',
    en: '{rows} rows have no score yet, so no fixed total is written.',
  },
  'formula.no-live-form': {
    zh: '这一格的算法无法写成与核算结果一致的公式，未写入；核算为 {computed}。',
    en: 'No formula gives the computed figure here, nothing was written; computed: {computed}.',
  },
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
  'paper.computed': { zh: '核算得分', en: 'Computed score' },
  'paper.entered': { zh: '填报得分', en: 'Entered score' },
  'paper.difference': { zh: '差额', en: 'Difference' },
  'paper.remark': { zh: '说明', en: 'Remark' },
  'paper.total': { zh: '合计', en: 'Total' },
  'paper.equal-split': {
    zh: '分值由本组各项平分，写为固定数。',
    en: 'The group’s points are shared evenly and written out.',
  },
} as const;
