/** What text-near-amounts says. */
export const texts = {
  'statement.text-near-amounts': { zh: '两处金额几乎相同', en: 'Two amounts nearly the same' },
  'statement.text-near-amounts.found': {
    zh: '此处 {found}，第 {paragraph} 段是 {other}，只差末位；如是同一笔资金，请核实。',
    en: '{found} here and {other} in paragraph {paragraph} differ in the last digits; the same money?',
  },
  'statement.text-near-amounts.same-rate': {
    zh: '此处 {found}，第 {paragraph} 段是 {other}，比率相同而金额末位不同，请核实是哪一个。',
    en: '{found} here and {other} in paragraph {paragraph} stand beside the same rate; which one is right?',
  },
} as const;
