/** What report-spending-not-in-table says. */
export const texts = {
  'statement.report-spending-not-in-table': { zh: '支出不多而表中看不出', en: 'Low spending the table does not show' },
  'statement.report-spending-not-in-table.found': {
    zh: '报告写支出 {found}，是表“{sheet}”资金总额 {budget} 的 {rate}；表中没有执行数，看不出来。',
    en: '{found} was spent, {rate} of the {budget} in table {sheet}, which has no executed amount.',
  },
  'statement.expected-executed': { zh: '表中列出执行数', en: 'the executed amount in the table' },
} as const;
