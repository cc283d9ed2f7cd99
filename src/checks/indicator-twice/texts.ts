/** What indicator-twice says. */
export const texts = {
  'check.indicator-twice': { zh: '指标重复', en: 'The same indicator twice' },
  'check.indicator-twice.same': {
    zh: '“{name}”与 {cell} 的指标同名、同值，重复计分：请合并，或写出不同的结果。',
    en: '{name} has the name and the values of {cell}: counted twice. Please merge them, or state another result.',
  },
  'check.indicator-twice.name': {
    zh: '“{name}”与 {cell} 的指标同名：请核对是不是同一件事。',
    en: '{name} has the name of {cell}: please see whether they are the same thing.',
  },
  'check.expected-once': { zh: '只列一次', en: 'listed once' },
  'check.source-distinct': {
    zh: '一件事只设一个指标，产出不再当作效益（审核口径，未引文件）。',
    en: 'One thing has one indicator, and an output is no benefit as well (a reviewer’s view, no document quoted).',
  },
} as const;
