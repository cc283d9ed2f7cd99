/** What unit-reversed says. */
export const texts = {
  'check.unit-reversed': { zh: '单位写反', en: 'Unit turned round' },
  'check.unit-reversed.found': {
    zh: '单位“{found}”写反了，应为“{right}”。',
    en: 'The unit {found} is turned round; {right} is meant.',
  },
} as const;
