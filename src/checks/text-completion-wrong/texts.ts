/** What text-completion-wrong says. */
export const texts = {
  'statement.text-completion-wrong': { zh: '报告中的完成率算错', en: 'Completion rate in the report is wrong' },
  'statement.text-completion-wrong.found': {
    zh: '“{name}”完成 {actual}、目标 {target}，完成率应为 {rate}，报告写的是 {found}。',
    en: '{name}: {actual} of {target} is {rate}, the report says {found}.',
  },
  'statement.text-completion-wrong.last-digit': {
    zh: '“{name}”完成 {actual}、目标 {target}，完成率应为 {rate}，报告写的是 {found}，末位有出入。',
    en: '{name}: {actual} of {target} is {rate}, the report says {found}; only the last digit differs.',
  },
  'statement.source-completion': {
    zh: '完成率＝实际完成值÷指标值，按报告自己写的两个数计算。',
    en: 'Completion = actual ÷ target, from the report’s own figures.',
  },
} as const;
