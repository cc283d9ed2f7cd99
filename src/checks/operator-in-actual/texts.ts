/** What operator-in-actual says. */
export const texts = {
  'check.operator-in-actual': { zh: '完成值带比较符号', en: 'Operator in the actual' },
  'check.operator-in-actual.found': {
    zh: '完成值“{found}”带有比较符号，像是照抄了指标值，请填实际完成的数。',
    en: 'The actual {found} carries an operator, as if copied from the target.',
  },
} as const;
