/** What report-amount-differs says. */
export const texts = {
  'statement.report-amount-differs': { zh: '报告与表的金额不一致', en: 'Amount differs from the table' },
  'statement.report-amount-differs.budget': {
    zh: '“{label}”的预算，报告写的是 {found}，表（{cell}）是 {value}。',
    en: '{label}: the budget is {found} in the report, {value} in the table ({cell}).',
  },
  'statement.report-amount-differs.rate': {
    zh: '预算执行率，报告写的是 {found}，按表应为 {value}。',
    en: 'The execution rate is {found} in the report, {value} by the table.',
  },
  'statement.report-amount-differs.executed': {
    zh: '“{label}”的支出，报告写的是 {found}，表（{cell}）是 {value}。',
    en: '{label}: {found} was spent in the report, {value} in the table ({cell}).',
  },
} as const;
