/** What report-value-differs says. */
export const texts = {
  'statement.report-value-differs': { zh: '报告与表的指标数不一致', en: 'Indicator differs from the table' },
  'statement.report-value-differs.target': {
    zh: '“{name}”的目标，报告写的是 {found}，表（{cell}）是 {value}。',
    en: '{name}: the target is {found} in the report, {value} in the table ({cell}).',
  },
  'statement.report-value-differs.actual': {
    zh: '“{name}”的完成值，报告写的是 {found}，表（{cell}）是 {value}。',
    en: '{name}: {found} was reached in the report, {value} in the table ({cell}).',
  },
  'statement.report-value-differs.completion': {
    zh: '“{name}”的完成率，报告写的是 {found}，按表（{cell}）应为 {value}。',
    en: 'The completion of {name} is {found} in the report, {value} by the table ({cell}).',
  },
  'statement.report-value-differs.together': {
    zh: '报告写的是 {found}，表中“{names}”合计是 {sum}。',
    en: 'The report says {found}; in the table {names} come to {sum}.',
  },
} as const;
