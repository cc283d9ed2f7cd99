/** What amount-unreadable says. */
export const texts = {
  'check.amount-unreadable': { zh: '金额无法识读', en: 'Amount cannot be read' },
  'check.amount-unreadable.found': {
    zh: '“{label}”的金额写作“{found}”，不是一个确定的数，请只填金额。',
    en: '{label}: “{found}” is no definite amount; please enter the amount alone.',
  },
  'check.amount-unreadable.beside-rate': {
    zh: '“{label}”的金额写作“{found}”，不是一个确定的数，请只填金额；表内执行率 {rate} 因此无法核对。',
    en: '{label}: “{found}” is no definite amount; please enter the amount alone. The printed rate {rate} cannot be checked.',
  },
} as const;
