/** What report-unit-differs says. */
export const texts = {
  'statement.report-unit-differs': { zh: '报告与表的单位不一致', en: 'Unit differs from the table' },
  'statement.report-unit-differs.found': {
    zh: '“{name}”报告以“{found}”计，表（{cell}）以“{unit}”计。',
    en: '{name} is counted in {found} in the report, in {unit} in the table ({cell}).',
  },
} as const;
