/** What grade-not-total says. */
export const texts = {
  'check.grade-not-total': { zh: '等级与总分不符', en: 'Grade does not fit the total' },
  'check.grade-not-total.found': {
    zh: '总分 {total} 对应“{right}”，表中写的是“{found}”。',
    en: 'A total of {total} is {right}, the table says {found}.',
  },
  'check.source-grades': {
    zh: '等级按规则集所定的分数界线评定（{source}）。',
    en: 'The grade follows from the total by the limits of the rule set ({source}).',
  },
} as const;
