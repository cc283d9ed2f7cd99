/** What report-no-line says. */
export const texts = {
  'statement.report-no-line': { zh: '表中有而报告没有的指标', en: 'Indicator the report leaves out' },
  'statement.report-no-line.found': {
    zh: '报告逐项写了完成情况，表中的“{name}”（{cell}）没有写到。',
    en: 'The report goes through the indicators and leaves out {name} ({cell}).',
  },
  'statement.found-no-line': { zh: '没有写到', en: 'not told' },
} as const;
