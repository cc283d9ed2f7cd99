/** What word-for-number says. */
export const texts = {
  'check.word-for-number': { zh: '以文字代替数值', en: 'A word for a number' },
  'check.word-for-number.found': {
    zh: '指标值是 {target}，完成值只写了“{actual}”，请填实际完成的数。',
    en: 'The target is {target}, the actual only says “{actual}”: please give the figure that was reached.',
  },
} as const;
