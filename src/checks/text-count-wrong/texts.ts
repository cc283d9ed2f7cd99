/** What text-count-wrong says. */
export const texts = {
  'statement.text-count-wrong': { zh: '报告中的指标个数对不上', en: 'Counts of indicators do not fit' },
  'statement.text-count-wrong.differs': {
    zh: '此处为 {found}，第 {paragraph} 段写的是 {first}。',
    en: '{found} here, {first} in paragraph {paragraph}.',
  },
  'statement.text-count-wrong.parts': {
    zh: '{parts} = {sum}，与指标总数 {all} 不符。',
    en: '{parts} = {sum}, but there are {all indicator|indicators}.',
  },
  'statement.source-count': {
    zh: '已完成数＋未完成数＝指标总数，前后应一致。',
    en: 'Met plus unmet is all, everywhere the same.',
  },
} as const;
