/** What formula-row-mismatch says. */
export const texts = {
  'check.formula-row-mismatch': { zh: '公式引用了别的行', en: 'Formula reads another row' },
  'check.formula-row-mismatch.found': {
    zh: '第 {row} 行的公式引用的是第 {other} 行的数据。',
    en: 'The formula in row {row} reads row {other}.',
  },
  'check.expected-own-row': { zh: '引用本行', en: 'its own row' },
} as const;
