/** What name-missing says. */
export const texts = {
  'check.name-missing': { zh: '指标名称缺失', en: 'Indicator without a name' },
  'check.name-missing.found': {
    zh: '这一行有指标值“{target}”和完成值“{actual}”，没有写是什么指标。',
    en: 'This row has the target “{target}” and the actual “{actual}”, but does not say of what.',
  },
  'check.expected-name': { zh: '指标名称', en: 'the name of the indicator' },
} as const;
