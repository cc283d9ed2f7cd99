/** What text-growth-wrong says. */
export const texts = {
  'statement.text-growth-wrong': { zh: '报告中的增减幅度算错', en: 'Growth in the report is wrong' },
  'statement.text-growth-wrong.found': {
    zh: '由 {base} 变为 {current}，增减幅度应为 {rate}，报告写的是 {found}。',
    en: 'From {base} to {current} is {rate}, the report says {found}.',
  },
  'statement.text-growth-wrong.last-digit': {
    zh: '由 {base} 变为 {current}，增减幅度应为 {rate}，报告写的是 {found}，末位有出入。',
    en: 'From {base} to {current} is {rate}, the report says {found}; only the last digit differs.',
  },
  'statement.source-growth': {
    zh: '增减幅度＝增减额÷上年数，按报告自己写的数计算。',
    en: 'Growth = change ÷ earlier value, from the report’s own figures.',
  },
} as const;
