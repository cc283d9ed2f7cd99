/** What number-in-words says. */
export const texts = {
  'check.number-in-words': { zh: '数量指标没有数', en: 'A number without a figure' },
  'check.number-in-words.found': {
    zh: '“{name}”是数量指标，指标值“{target}”里没有数，衡量不了。',
    en: '{name} is an indicator of number, but its target “{target}” gives none.',
  },
} as const;
