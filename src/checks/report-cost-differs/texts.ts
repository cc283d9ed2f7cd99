/** What report-cost-differs says. */
export const texts = {
  'statement.report-cost-differs': { zh: '成本与决算不一致', en: 'Cost differs from the final account' },
  'statement.report-cost-differs.found': {
    zh: '决算支出是 {found}，表中成本“{name}”（{cell}）是 {value}。',
    en: 'The final account says {found}, the cost {name} in the table ({cell}) is {value}.',
  },
} as const;
