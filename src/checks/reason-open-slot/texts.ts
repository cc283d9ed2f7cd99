/** What reason-open-slot says. */
export const texts = {
  'check.reason-open-slot': { zh: '原因里还有空没填', en: 'Reason with an open slot' },
  'check.reason-open-slot.found': {
    zh: '原因里还有 {count} 处没有填写，如“{slot}”。',
    en: '{count slot|slots} of the reason are still open, such as {slot}.',
  },
  'check.expected-filled': { zh: '填写完整', en: 'filled in' },
} as const;
