/** What total-leaves-out-row says. */
export const texts = {
  'check.total-leaves-out-row': { zh: '总分公式漏了行', en: 'Total leaves out a row' },
  'check.total-leaves-out-row.found': {
    zh: '总分公式 {formula} 没有包括 {cells}。',
    en: 'The total {formula} does not take in {cells}.',
  },
  'check.expected-all-rows': { zh: '包括全部得分', en: 'all scores' },
} as const;
