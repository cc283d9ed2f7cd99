/** What words-copied says. */
export const texts = {
  'check.words-copied': { zh: '完成值照抄指标值', en: 'Actual copied from the target' },
  'check.words-copied.found': {
    zh: '完成值与指标值一字不差（“{target}”），看不出做成了什么：请写实际结果，能用数的用数。',
    en: 'The actual repeats the target word for word (“{target}”): please say what came of it, in figures where there are any.',
  },
  'check.expected-result': { zh: '实际结果', en: 'what came of it' },
} as const;
