/** What report-score-differs says. */
export const texts = {
  'statement.report-score-differs': { zh: '报告与表的得分不一致', en: 'Score differs from the table' },
  'statement.report-score-differs.found': {
    zh: '报告写的得分是 {found}，表（{cell}）是 {printed}。',
    en: 'The score is {found} in the report, {printed} in the table ({cell}).',
  },
} as const;
