/** What percent-above-100 says. */
export const texts = {
  'check.percent-above-100': { zh: '比率超过 100%', en: 'More than 100%' },
  'check.percent-above-100.found': {
    zh: '{share}不会超过 100%，表中是 {found}。',
    en: '{found} of {share} is impossible.',
  },
} as const;
