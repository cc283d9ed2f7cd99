/** What text-share-wrong says. */
export const texts = {
  'statement.text-share-wrong': { zh: '报告中的占比算错', en: 'Share in the report is wrong' },
  'statement.text-share-wrong.found': {
    zh: '{part} 占 {whole} 应为 {rate}，报告写的是 {found}。',
    en: '{part} is {rate} of {whole}, the report says {found}.',
  },
  'statement.text-share-wrong.last-digit': {
    zh: '{part} 占 {whole} 应为 {rate}，报告写的是 {found}，末位有出入。',
    en: '{part} is {rate} of {whole}, the report says {found}; only the last digit differs.',
  },
  'statement.source-share': {
    zh: '占比＝部分÷整体，按报告自己写的数计算。',
    en: 'Share = part ÷ whole, from the report’s own figures.',
  },
} as const;
