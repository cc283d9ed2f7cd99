/** What reason-repeated says. */
export const texts = {
  'check.reason-repeated': { zh: '多行原因雷同', en: 'The same reason in several rows' },
  'check.reason-repeated.found': {
    zh: '{count} 行（第 {rows} 行）的偏差原因一字不差，看不出各自为什么：请按各行的实际情况写。',
    en: '{count row|rows} ({rows}) give the same reason word for word: please say of each what happened there.',
  },
  'check.expected-own-reason': { zh: '各行自己的原因', en: 'a reason of its own for each row' },
  'check.source-own-reason': {
    zh: '偏差原因应当逐项说明（审核口径，未引文件）。',
    en: 'Reasons should be given row by row (a reviewer’s view, no document quoted).',
  },
} as const;
