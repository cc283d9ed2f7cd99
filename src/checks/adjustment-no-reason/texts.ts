/** What adjustment-no-reason says. */
export const texts = {
  'check.adjustment-no-reason': { zh: '预算调整而无说明', en: 'Budget changed without a reason' },
  'check.adjustment-no-reason.found': {
    zh: '年初预算数 {initial}，全年（调整后）预算数 {budget}，表中没有说明调整原因。',
    en: 'The initial budget was {initial} and became {budget}; the table does not say why.',
  },
  'check.source-adjustment': {
    zh: '预算有调整的须说明原因（{source}）。',
    en: 'A change of the budget needs a reason ({source}).',
  },
} as const;
