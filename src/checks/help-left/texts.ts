/** What help-left says. */
export const texts = {
  'check.help-left': { zh: '表样的说明或空位没有删', en: 'Help of the form or a free place left in' },
  'check.help-left.found': {
    zh: '“{found}”是表样的说明或留的空位，不是填报的内容。',
    en: '“{found}” is help of the form or a place kept free, not what was to be filled in.',
  },
} as const;
