/** What amount-missing says. */
export const texts = {
  'check.amount-missing': { zh: '金额没有填', en: 'Amount not filled in' },
  'check.amount-missing.budget': {
    zh: '“{label}”有执行数，没有预算数，执行率无从计算。',
    en: '“{label}” has an amount spent and no budget: its rate cannot be computed.',
  },
  'check.amount-missing.executed': {
    zh: '“{label}”有预算数，没有执行数，执行率无从计算。',
    en: '“{label}” has a budget and no amount spent: its rate cannot be computed.',
  },
  'check.expected-amount.budget': { zh: '预算数', en: 'the budget' },
  'check.expected-amount.executed': { zh: '执行数', en: 'the amount spent' },
} as const;
