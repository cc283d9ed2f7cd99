/** What grade-not-total says. */
export const texts = {
  'check.grade-not-total': { zh: '等级与总分不符', en: 'Grade does not fit the total' },
  'check.grade-not-total.found': {
    zh: '总分 {total} 对应“{right}”，表中写的是“{found}”。',
    en: 'A total of {total} is {right}, the table says {found}.',
  },
  'check.source-grades': {
    zh: '90 分及以上为优，80 分及以上为良，60 分及以上为中，60 分以下为差（全国通用规则，编写时未见原文）。',
    en: '90 and more is 优, 80 良, 60 中, below 60 差 (national rule, text not at hand).',
  },
} as const;
