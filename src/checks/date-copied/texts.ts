/** What date-copied says. */
export const texts = {
  'check.date-copied': { zh: '完成时间照抄时限', en: 'Deadline copied' },
  'check.date-copied.found': {
    zh: '完成值照抄了时限“{target}”，请填实际完成的日期。',
    en: 'The actual repeats the deadline {target}; please give the day of completion.',
  },
  'check.date-copied.same': {
    zh: '完成时间与时限“{target}”一字不差，请核对是不是实际完成的日期。',
    en: 'The actual is the very deadline {target}; please see whether that was the day of completion.',
  },
  'check.expected-day': { zh: '实际完成日期', en: 'the day of completion' },
} as const;
