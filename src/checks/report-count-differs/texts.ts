/** What report-count-differs says. */
export const texts = {
  'statement.report-count-differs': {
    zh: '报告与表的指标个数不一致',
    en: 'Number of indicators differs from the table',
  },
  'statement.report-count-differs.all': {
    zh: '报告写指标 {found}，表中（只列单位的行除外）有 {right} 个。',
    en: 'The report names {found indicator|indicators}, the table has {right} (rows with only a unit aside).',
  },
  'statement.report-count-differs.level': {
    zh: '报告写{level}指标 {found}，表中有 {right} 个。',
    en: 'The report names {found indicator|indicators} of {level}, the table has {right}.',
  },
  'statement.report-count-differs.done': {
    zh: '报告写已完成 {found}，按表中数据是 {right} 个。',
    en: 'The report says {found} were met; by the table it is {right}.',
  },
  'statement.report-count-differs.undone': {
    zh: '报告写未完成 {found}，按表中数据是 {right} 个。',
    en: 'The report says {found} were not met; by the table it is {right}.',
  },
  'statement.report-count-differs.over': {
    zh: '报告写超过目标较多的 {found}，按表中数据是 {right} 个。',
    en: 'The report says {found} lie far above their targets; by the table it is {right}.',
  },
} as const;
