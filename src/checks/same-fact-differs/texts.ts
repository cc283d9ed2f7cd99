/** What same-fact-differs says. */
export const texts = {
  'check.same-fact-differs': { zh: '同一事项数字不一', en: 'One fact, two figures' },
  'check.same-fact-differs.found': {
    zh: '“{name}”这里是 {found}，{cell} 是 {value}。',
    en: '{name}: {found} here, {value} in {cell}.',
  },
  'check.expected-as-there': { zh: '与 {cell} 的 {value} 一致', en: 'as in {cell}: {value}' },
} as const;
