/** What report-execution-unsaid says. */
export const texts = {
  'statement.report-execution-unsaid': { zh: '报告没有写资金执行情况', en: 'Execution is not told' },
  'statement.report-execution-unsaid.found': {
    zh: '表中预算 {budget}{unit}、执行 {executed}{unit}，执行率只有 {rate}，报告没有写到。',
    en: 'By the table {executed} of {budget} {unit} was spent ({rate}); the report does not say so.',
  },
  'statement.found-no-execution': { zh: '没有写支出数和执行率', en: 'neither amount nor rate' },
} as const;
