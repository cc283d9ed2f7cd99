/** What year-differs says. */
export const texts = {
  'check.year-differs': { zh: '年度不一致', en: 'Another year' },
  'check.year-differs.target': {
    zh: '本表是 {year} 年度，指标值写的是 {found} 年。',
    en: 'The table is of {year}, the target of {found}.',
  },
  'check.year-differs.actual': {
    zh: '本表是 {year} 年度，完成时间写的是 {found} 年，早于本年度。',
    en: 'The table is of {year}, the day of completion of {found}, before that year.',
  },
  'check.year-differs.goal': {
    zh: '本表是 {year} 年度，这里说的是 {found} 年。',
    en: 'The table is of {year}, this speaks of {found}.',
  },
  'check.year-differs.name': {
    zh: '指标“{name}”写的是 {found} 年，本表是 {year} 年：请核对是不是套用了以前年度的指标。',
    en: 'The indicator {name} speaks of {found}, the table of {year}: please see whether it was taken over from that year.',
  },
  'check.source-year': {
    zh: '自评表填本年度的目标和结果。',
    en: 'The table tells the goals and results of its own year.',
  },
} as const;
