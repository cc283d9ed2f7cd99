/** What text-repeated-results says. */
export const texts = {
  'statement.text-repeated-results': { zh: '两个项目写了同样的成效', en: 'Two projects tell the same results' },
  'statement.text-repeated-results.found': {
    zh: '“{second}”与“{first}”（第 {paragraph} 段）写的成效相同：{names}。请核实是否重复计算。',
    en: '{second} and {first} (paragraph {paragraph}) tell the same results: {names}. Counted twice?',
  },
  'statement.expected-told-once': { zh: '只在一个项目中写', en: 'told in one project only' },
  'statement.source-repeated': {
    zh: '一项成效只对应一个项目的资金。',
    en: 'One result belongs to the money of one project.',
  },
} as const;
