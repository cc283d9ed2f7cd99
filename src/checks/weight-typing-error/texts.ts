/** What weight-typing-error says. */
export const texts = {
  'check.weight-typing-error': { zh: '分值疑为笔误', en: 'Points look mistyped' },
  'check.weight-typing-error.found': {
    zh: '分值合计为 {sum}；本行 {found} 若是 {mended}，合计正好 {right}，疑为多录了一位。',
    en: 'The points add up to {sum}; with {mended} in place of {found} here they would be {right}: a digit too many?',
  },
} as const;
