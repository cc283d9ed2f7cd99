/** What budget-changed says. */
export const texts = {
  'check.budget-changed': { zh: '预算调整没有说明', en: 'Change of the budget not explained' },
  'check.budget-changed.cut': {
    zh: '年初预算 {initial}，调到与执行数相同的 {budget}，执行率因此是 100%：请说明调减的依据。',
    en: 'The initial budget of {initial} was cut to the {budget} that were spent, which makes the rate 100%: please say why it was cut.',
  },
  'check.budget-changed.far': {
    zh: '年初预算 {initial}，调整为 {budget}，表里没有说明：请写明调整的原因和依据。',
    en: 'The budget was changed from {initial} to {budget} and the table does not say why: please give reason and ground.',
  },
  'check.source-budget': {
    zh: '年度中间调整预算的，应说明原因和依据（审核口径，未引文件）。',
    en: 'A budget that is changed in the year needs a reason (a reviewer’s view, no document quoted).',
  },
} as const;
