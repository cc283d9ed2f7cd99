/** What text-denied-counted says. */
export const texts = {
  'statement.text-denied-counted': { zh: '说没有又列了数', en: 'Denied here, counted there' },
  'statement.text-denied-counted.found': {
    zh: '此处写“{counted}”，第 {paragraph} 段写“{denied}”，请统一。',
    en: '“{counted}” here, “{denied}” in paragraph {paragraph}.',
  },
} as const;
