/** What text-cut-off says. */
export const texts = {
  'statement.text-cut-off': { zh: '数据未到年底', en: 'Figures stop before the year’s end' },
  'statement.text-cut-off.found': {
    zh: '年度自评的数据只截至 {month} 月 {day} 日，请补到年底。',
    en: 'The figures of an annual report stop at {month}/{day}; please complete them.',
  },
  'statement.expected-year-end': { zh: '截至 12 月 31 日', en: 'up to 31 December' },
} as const;
