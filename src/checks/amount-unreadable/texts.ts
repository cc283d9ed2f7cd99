/** What amount-unreadable says. */
export const texts = {
  'check.amount-unreadable': { zh: '金额无法识读', en: 'Amount cannot be read' },
  'check.amount-unreadable.found': {
    zh: '“{label}”的金额写作“{found}”，不是一个确定的数，请核对逗号和小数点。',
    en: '{label}: "{found}" is no definite number; please check commas and points.',
  },
} as const;
