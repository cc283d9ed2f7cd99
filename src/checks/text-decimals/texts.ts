/** What text-decimals says. */
export const texts = {
  'statement.text-decimals': { zh: '执行率的小数位数不一', en: 'Execution rates with unlike decimals' },
  'statement.text-decimals.found': {
    zh: '其他项目的执行率保留 {decimals} 位小数，此处 {found} 应为 {rate}。',
    en: 'The other rates have {decimals} decimals; {found} should be {rate}.',
  },
} as const;
