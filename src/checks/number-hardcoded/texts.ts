/** What number-hardcoded says. */
export const texts = {
  'check.number-hardcoded': { zh: '公式列里的手工数字', en: 'Typed number in a column of formulas' },
  'check.number-hardcoded.found': {
    zh: '这一列有 {count} 个公式，{cell} 却是手工填的 {found}，改了数据不会跟着变。',
    en: 'The column has {count formula|formulas}, {cell} holds a typed {found} that will not follow.',
  },
  'check.expected-formula': { zh: '公式', en: 'a formula' },
} as const;
