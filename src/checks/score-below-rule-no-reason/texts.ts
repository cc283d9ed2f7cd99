/** What score-below-rule-no-reason says. */
export const texts = {
  'check.score-below-rule-no-reason': { zh: '少得分而无说明', en: 'Points taken off without a reason' },
  'check.score-below-rule-no-reason.found': {
    zh: '按完成情况可得 {rule} 分，表中是 {found}，没有说明扣分原因。',
    en: 'By its figures the row earns {rule}, the table says {found} and gives no reason.',
  },
  'check.score-below-rule-no-reason.judged': {
    zh: '分值 {rule}，得分 {found}，没有说明扣分原因。',
    en: '{found} of {rule point|points}, and no reason is given.',
  },
} as const;
