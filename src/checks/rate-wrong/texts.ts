/** What rate-wrong says. */
export const texts = {
  'check.rate-wrong': { zh: '执行率算错', en: 'Execution rate wrong' },
  'check.rate-wrong.found': {
    zh: '“{label}”执行数 {executed} ÷ 预算数 {budget} 应为 {rate}，表中是 {found}。',
    en: '{label}: {executed} of {budget} is {rate}, the table says {found}.',
  },
  'check.rate-wrong.last-digit': {
    zh: '“{label}”执行数 {executed} ÷ 预算数 {budget} 应为 {rate}，表中是 {found}，末位有出入。',
    en: '{label}: {executed} of {budget} is {rate}, the table says {found}; only the last digit differs.',
  },
} as const;
