/** What satisfaction-alike says. */
export const texts = {
  'check.satisfaction-alike': { zh: '满意度数据雷同', en: 'Satisfaction all alike' },
  'check.satisfaction-alike.found': {
    zh: '{count} 项满意度都是 {value}：请核对是否分别调查，并备好问卷。',
    en: 'All {count} satisfactions are {value}: please see whether each was surveyed, and have the samples at hand.',
  },
} as const;
