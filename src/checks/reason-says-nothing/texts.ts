/** What reason-says-nothing says. */
export const texts = {
  'check.reason-says-nothing': { zh: '原因空泛', en: 'Reason names no cause' },
  'check.reason-says-nothing.found': {
    zh: '“{reason}”没有说出原因：请写明是什么造成的、怎样改进。',
    en: '“{reason}” names no cause: please say what brought it about and what will be done.',
  },
} as const;
