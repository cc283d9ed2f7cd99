/** The rules behind several checks of reports. Findings that a person accepted are known by these ids: they stay. */
export const texts = {
  // The rules behind them
  'statement.source-rate': {
    zh: '执行率＝实际支出÷年度预算（全国绩效自评通用规则）。',
    en: 'Rate = spending ÷ budget of the year (national rule).',
  },
  'statement.source-two-values': {
    zh: '同一事项在一份材料里只应有一个数。',
    en: 'One thing has one value in one document.',
  },
  'statement.source-year': { zh: '年度自评反映评价年度全年的情况。', en: 'An annual report tells of its whole year.' },
  'statement.expected-doubted': {
    zh: '{expected}（表中 {cell} 本身有误，应为 {right}，请先改表）',
    en: '{expected} (but {cell} of the table is wrong itself and should be {right}: correct the table first)',
  },
  'statement.expected-doubted-open': {
    zh: '{expected}（表中 {cell} 本身有误，请先改表）',
    en: '{expected} (but {cell} of the table is wrong itself: correct the table first)',
  },
  'statement.source-table': {
    zh: '报告与自评表出自同一数据，应当一致。',
    en: 'Report and table rest on the same data.',
  },
  'statement.source-execution-told': {
    zh: '自评报告应写明资金支出和执行情况，执行率偏低的说明原因。',
    en: 'The report tells of the spending, and why it is low.',
  },
} as const;
