/** What reason-other-way says. */
export const texts = {
  'check.reason-other-way': { zh: '原因与完成情况相反', en: 'Reason contradicts the figures' },
  'check.reason-other-way.over': {
    zh: '指标值 {target}，完成 {actual}，是超额完成；原因写的却是没有完成。',
    en: 'The target is {target} and the actual {actual}, which is more than asked for; the reason speaks of less.',
  },
  'check.reason-other-way.under': {
    zh: '指标值 {target}，完成 {actual}，没有完成；原因写的却是超额完成。',
    en: 'The target is {target} and the actual {actual}, which is less than asked for; the reason speaks of more.',
  },
  'check.reason-other-way.none': {
    zh: '指标值 {target}，完成 {actual}，已经完成；原因写的却是没有完成，请核对是否写错了行。',
    en: 'The target is {target} and the actual {actual}, which was met; the reason says that it was not: does it belong to another row?',
  },
  'check.expected-matching-reason': { zh: '与完成情况相符的原因', en: 'a reason that fits the figures' },
  'check.source-reason-fits': {
    zh: '偏差原因应与本行的完成情况相符（审核口径，未引文件）。',
    en: 'A reason should fit the figures of its row (a reviewer’s view, no document quoted).',
  },
} as const;
