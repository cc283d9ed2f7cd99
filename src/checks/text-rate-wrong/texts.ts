/** What text-rate-wrong says. */
export const texts = {
  'statement.text-rate-wrong': { zh: '报告中的执行率算错', en: 'Execution rate in the report is wrong' },
  'statement.text-rate-wrong.found': {
    zh: '{executed} ÷ {budget} 应为 {rate}，报告写的是 {found}。',
    en: '{executed} of {budget} is {rate}, the report says {found}.',
  },
  'statement.text-rate-wrong.last-digit': {
    zh: '{executed} ÷ {budget} 应为 {rate}，报告写的是 {found}，末位有出入。',
    en: '{executed} of {budget} is {rate}, the report says {found}; only the last digit differs.',
  },
  'statement.text-rate-wrong.other-base': {
    zh: '{executed} ÷ 预算 {budget} 应为 {rate}；报告写的 {found} 是按 {base} 算的，分母不是年度预算。',
    en: '{executed} of the budget of {budget} is {rate}; {found} in the report rests on {base} instead.',
  },
} as const;
