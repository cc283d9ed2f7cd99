/** Sentences about what others left in the workbook. */
export const texts = {
  'foreign.title': { zh: '他人所留的内容', en: 'What others left here' },
  'foreign.about': {
    zh: '工作簿里有 {count} 条不是本人在此表上所留，没有采用：现在的结果与没有它们时相同。',
    en: '{count} entries in this workbook are not your own for this table and were left aside: the results are as if they were not there.',
  },
  'foreign.take-all': { zh: '全部采用', en: 'Take over all' },
  'foreign.leave': { zh: '不采用', en: 'Leave them aside' },
  'foreign.take': { zh: '采用', en: 'Take over' },
  'foreign.take-one': { zh: '采用：{what}', en: 'Take over: {what}' },
  'foreign.all-of': { zh: '采用“{name}”所留', en: 'Those of “{name}”' },
  'foreign.all-decisions': { zh: '采用更正和答复', en: 'Corrections and answers' },
  'foreign.all-acceptances': { zh: '采用“已核对”', en: 'Acceptances' },
  'foreign.all-journal': { zh: '采用写入记录', en: 'Recorded writings' },
  'foreign.all-templates': { zh: '采用说明模板', en: 'Templates' },
  'foreign.one-decisions': { zh: '更正或答复（{owner}）：{what}', en: 'Correction or answer ({owner}): {what}' },
  'foreign.one-acceptances': { zh: '已核对（{owner}）：{what}', en: 'Acceptance ({owner}): {what}' },
  'foreign.one-journal': { zh: '写入记录（{owner}）：{what}', en: 'Recorded writing ({owner}): {what}' },
  'foreign.one-templates': { zh: '说明模板（{owner}）：{what}', en: 'Template ({owner}): {what}' },
} as const;
