/** What per-unit-target says. */
export const texts = {
  'check.per-unit-target': { zh: '单个对象的指标对合计数', en: 'Per-unit target against a total' },
  'check.per-unit-target.found': {
    zh: '指标值 {target} 是对每个对象的要求，完成值 {actual} 像是合计数，不能算成 {rate}。',
    en: 'The target {target} is for each, the actual {actual} looks like a total: {rate} means nothing.',
  },
  'check.expected-per-unit': { zh: '与指标值同口径的数', en: 'a figure that counts as the target does' },
} as const;
