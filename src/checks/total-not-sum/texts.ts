/** What total-not-sum says. */
export const texts = {
  'check.total-not-sum': { zh: '总分不等于各项得分之和', en: 'Total is not the sum of the scores' },
  'check.total-not-sum.found': {
    zh: '各项得分相加是 {sum}，表中总分是 {found}。',
    en: 'The scores add up to {sum}, the table says {found}.',
  },
  'check.total-not-sum.limited': {
    zh: '各项得分相加是 {added}，按规则集对总分的限制应为 {sum}，表中总分是 {found}。',
    en: 'The scores add up to {added}; under the limits of the rule set that is {sum}, the table says {found}.',
  },
} as const;
