/** What points-not-100 says. */
export const texts = {
  'check.points-not-100': { zh: '分值合计不对', en: 'Points do not add up' },
  'check.points-not-100.printed': {
    zh: '各行分值相加是 {sum}，表中合计印的是 {found}。',
    en: 'The points of the rows add up to {sum}, the table prints {found}.',
  },
  'check.points-not-100.sum': {
    zh: '各行分值相加是 {sum}，应为 {expected}（预算执行率不在表内时指标为 90）。',
    en: 'The points of the rows add up to {sum}, not to {expected} (90 where execution stands apart).',
  },
  'check.points-not-100.apart': {
    zh: '指标的分值已是 {indicators}，表中另有预算执行率的分值，一共 {sum}，应为 {expected}（其中指标 {own}）。',
    en: 'The indicators alone have {indicators point|points}; with those for execution there are {sum}, not {expected} ({own} of them for indicators).',
  },
  'check.points-not-100.execution': {
    zh: '各行分值相加是 {sum}，表中合计印的是 {found}，差的是预算执行率的分值，表内没有列出。',
    en: 'The points of the rows add up to {sum}, the table prints {found}; those for execution are not in the table.',
  },
  'check.points-not-100.level': {
    zh: '“{level}”写的是 {points} 分，其下各行分值相加是 {sum}。',
    en: '{level} names {points point|points}, its rows add up to {sum}.',
  },
} as const;
