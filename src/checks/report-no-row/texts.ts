/** What report-no-row says. */
export const texts = {
  'statement.report-no-row': { zh: '报告有而表中没有的指标', en: 'No row in the table' },
  'statement.report-no-row.found': {
    zh: '报告列出目标“{name}”{value}，表中没有对应的指标。',
    en: 'The report names the goal {name} {value}; the table has no row for it.',
  },
  'statement.expected-row': { zh: '表中有对应的指标行', en: 'a row in the table' },
  'statement.source-decomposed': {
    zh: '下达或承诺的绩效目标应逐项落到指标。',
    en: 'Each goal that was set has its indicator.',
  },
} as const;
