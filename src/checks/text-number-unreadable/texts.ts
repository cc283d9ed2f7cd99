/** What text-number-unreadable says. */
export const texts = {
  'statement.text-number-unreadable': { zh: '报告中的数读不出来', en: 'Number in the report cannot be read' },
  'statement.text-number-unreadable.found': {
    zh: '“{found}”的逗号或小数点位置不对，读不出是多少，请核实。',
    en: '{found}: comma or point is misplaced; please check the number.',
  },
  'statement.text-number-unreadable.likely': {
    zh: '“{found}”的逗号或小数点位置不对，可能是 {likely}，请核实。',
    en: '{found}: comma or point is misplaced; {likely} is likely meant, please check.',
  },
  'statement.expected-plain-number': { zh: '写法规范的数字', en: 'a plain number' },
  'statement.source-number': {
    zh: '千分位逗号每三位一个，小数点只有一个。',
    en: 'Thousands are marked every three digits; there is one decimal point.',
  },
} as const;
