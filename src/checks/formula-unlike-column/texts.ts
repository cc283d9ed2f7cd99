/** What formula-unlike-column says. */
export const texts = {
  'check.formula-unlike-column': { zh: '公式与同列不一致', en: 'Formula unlike its column' },
  'check.formula-unlike-column.found': {
    zh: '这一列有 {count} 个公式写法相同，此处是 {found}，按同列应为 {like}。',
    en: '{count formula|formulas} of the column read alike; here it is {found}, like them it would be {like}.',
  },
} as const;
