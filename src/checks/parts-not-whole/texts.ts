/** What parts-not-whole says. */
export const texts = {
  'check.parts-not-whole': { zh: '分项金额与总额不符', en: 'Parts do not add up to the whole' },
  'check.parts-not-whole.larger': {
    zh: '“{part}”{found} 大于“{whole}”{total}。',
    en: '{part} ({found}) is more than {whole} ({total}).',
  },
  'check.parts-not-whole.sum': {
    zh: '“{whole}”是 {total}，各分项相加是 {sum}。',
    en: '{whole} is {total}, its parts add up to {sum}.',
  },
} as const;
