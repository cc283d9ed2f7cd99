/** What number-as-text says. */
export const texts = {
  'check.number-as-text': { zh: '数字存成了文本', en: 'Number kept as text' },
  'check.number-as-text.found': {
    zh: '{cell} 的 {found} 是文本，不是数字，求和时会被漏掉。',
    en: '{found} in {cell} is a text; sums pass it over.',
  },
  'check.number-as-text.summed': {
    zh: '{cell} 的 {found} 是文本，总分公式没有把它加进去。',
    en: '{found} in {cell} is a text, and the total passes it over.',
  },
} as const;
