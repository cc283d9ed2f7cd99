/** The rules behind the findings. */
export const checkSourceTexts = {
  'check.source-execution': {
    zh: '执行率＝全年执行数÷全年预算数，得分＝执行率×分值（全国项目支出绩效自评通用规则，编写时未见原文）。',
    en: 'Rate = executed ÷ budget of the year, score = rate × points (national rule for project self-evaluation, text not at hand).',
  },
  'check.source-total': {
    zh: '总分＝预算执行率得分与各项指标得分之和（全国项目支出绩效自评通用规则，编写时未见原文）。',
    en: 'The total is the sum of the scores for execution and for all indicators (national rule, text not at hand).',
  },
  'check.source-points': {
    zh: '分值合计 100：预算执行率 10，产出 50，效益 30，满意度 10（全国通用规则，编写时未见原文）；预算管理一体化系统核对各级分值之和。',
    en: 'Points add up to 100: execution 10, outputs 50, benefits 30, satisfaction 10 (national rule, text not at hand); the finance system adds up each level.',
  },
  'check.source-formula': {
    zh: '未完成的按完成值与指标值的比例计分，不得满分（全国通用规则，编写时未见原文）。',
    en: 'A missed target earns the share that was reached, not full points (national rule, text not at hand).',
  },
  'check.source-system': {
    zh: '得分不得高于分值；得分低于分值的须填写原因（预算管理一体化系统校验）。',
    en: 'A score is at most the points; one below them needs a reason (check of the finance system).',
  },
  'check.source-reasons': {
    zh: '未完成和偏离较大的须说明原因和改进措施（全国通用规则，编写时未见原文，一体化系统校验）。',
    en: 'What was missed or far off needs a reason and measures (national rule, text not at hand; check of the finance system).',
  },
  'check.source-threshold': {
    zh: '超过指标值 30% 及以上的须说明原因（转移支付绩效自评表填表说明）。',
    en: 'What exceeds its target by 30% or more needs a reason (notes of the transfer-payment form).',
  },
  'check.source-completion': { zh: '完成率＝完成值÷指标值。', en: 'Completion = actual ÷ target.' },
  'check.source-grades': {
    zh: '90 分及以上为优，80 分及以上为良，60 分及以上为中，60 分以下为差（全国通用规则，编写时未见原文）。',
    en: '90 and more is 优, 80 良, 60 中, below 60 差 (national rule, text not at hand).',
  },
  'check.source-amounts': {
    zh: '总额等于各项来源之和，执行数不超过预算数（预算口径）。',
    en: 'A total is the sum of its sources, and no more is spent than budgeted.',
  },
  'check.source-lamp': {
    zh: '指标得分率比执行率高出 {limit}% 以上即为红灯（预算管理一体化系统提示）。',
    en: 'Indicators that earn {limit}% more than the execution rate turn the lamp red (finance system).',
  },
  'check.source-readable': {
    zh: '定量指标的指标值和完成值应为确定的数，完成值填实际结果（预算管理一体化系统校验）。',
    en: 'Targets and actuals of quantitative indicators are definite numbers, actuals real results (check of the finance system).',
  },
  'check.source-units': {
    zh: '指标值与完成值应同单位、同口径，才能相除。',
    en: 'Target and actual must count the same thing in the same unit to be divided.',
  },
  'check.source-cost': { zh: '成本指标是上限，用“≤”。', en: 'A cost indicator is a limit: ≤.' },
  'check.source-targets': {
    zh: '能量化的指标应按定量设置（预算管理一体化系统校验）。',
    en: 'What can be counted should be a quantitative indicator (finance system).',
  },
  'check.source-satisfaction': {
    zh: '样本过少或异常满分的满意度会被审核质疑。',
    en: 'Reviewers question full satisfaction and small samples.',
  },
  'check.source-year': {
    zh: '自评表填本年度的目标和结果。',
    en: 'The table tells the goals and results of its own year.',
  },
  'check.source-formulas': {
    zh: '同一列的数应由同样的公式算出，数字应存成数字。',
    en: 'Figures of one column come from the same formula, and numbers are kept as numbers.',
  },
  'check.source-consistent': {
    zh: '同一工作簿内同一事项只能有一个数，各表只写本项目的内容。',
    en: 'One fact has one figure in a workbook, and each table speaks of its own project.',
  },
} as const;
