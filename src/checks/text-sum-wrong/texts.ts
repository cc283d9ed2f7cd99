/** What text-sum-wrong says. */
export const texts = {
  'statement.text-sum-wrong': { zh: '报告中分项与合计不符', en: 'Parts and total in the report differ' },
  'statement.text-sum-wrong.over': {
    zh: '分项 {parts} = {sum}，超过合计 {total}。',
    en: 'The parts {parts} come to {sum}, more than the total of {total}.',
  },
  'statement.text-sum-wrong.short': {
    zh: '分项 {parts} = {sum}，不到合计 {total}。',
    en: 'The parts {parts} come to {sum}, less than the total of {total}.',
  },
  'statement.text-sum-wrong.nearly': {
    zh: '分项 {parts} = {sum}，比合计 {total} 只差一点：是漏写了一项，还是写错了数？',
    en: 'The parts {parts} come to {sum}, a little short of the total of {total}: is one missing, or a figure wrong?',
  },
  'statement.text-sum-wrong.last-digit': {
    zh: '分项 {parts} = {sum}，合计写的是 {total}，末位有出入。',
    en: 'The parts {parts} come to {sum}, the total is {total}; only the last digit differs.',
  },
  'statement.source-sum': {
    zh: '其中各项不应超过合计；列全的应等于合计。',
    en: 'Parts may not exceed the total; a full list must come to it.',
  },
} as const;
