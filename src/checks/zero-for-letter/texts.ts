/** What zero-for-letter says. */
export const texts = {
  'check.zero-for-letter': { zh: '数字 0 误作字母 O', en: 'Zero for the letter O' },
  'check.zero-for-letter.found': { zh: '“0A”应为字母“OA”。', en: '“0A” should be “OA”.' },
} as const;
