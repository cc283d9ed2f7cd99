/** What text-later-year says. */
export const texts = {
  'statement.text-later-year': { zh: '报告写了下一年的结果', en: 'Result of a later year' },
  'statement.text-later-year.found': {
    zh: '这是 {own} 年的报告，“{name} {found}”却写的是 {year} 年，疑为套用别的报告。',
    en: 'The report is of {own}, but {name} {found} is of {year}: left over from another report?',
  },
} as const;
