/** What text-two-values says. */
export const texts = {
  'statement.text-two-values': { zh: '同一个数前后不一', en: 'One quantity with two values' },
  'statement.text-two-values.text': {
    zh: '“{name}”此处为 {found}，第 {where} 段写的是 {other}。',
    en: '{name}: {found} here, {other} in paragraph {where}.',
  },
  'statement.text-two-values.table': {
    zh: '“{name}”报告写的是 {found}，自评表（{where}）是 {other}。',
    en: '{name}: {found} in the report, {other} in the table ({where}).',
  },
} as const;
