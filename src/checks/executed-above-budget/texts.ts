/** What executed-above-budget says. */
export const texts = {
  'check.executed-above-budget': { zh: '执行数大于预算数', en: 'More spent than budgeted' },
  'check.executed-above-budget.found': {
    zh: '“{label}”执行数 {executed} 大于预算数 {budget}，请核对金额和口径，或说明原因。',
    en: '{label}: {executed} spent of {budget}. Please check the amounts or explain.',
  },
} as const;
