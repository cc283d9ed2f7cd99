/** What text-grade-wrong says. */
export const texts = {
  'statement.text-grade-wrong': { zh: '报告中的等级与得分不符', en: 'Grade in the report does not fit the score' },
  'statement.text-grade-wrong.found': {
    zh: '得分 {score} 对应“{right}”，报告写的是“{grade}”；如当地另有分档，以当地规定为准。',
    en: 'A score of {score} is {right}, the report says {grade}, unless local rules grade otherwise.',
  },
  'statement.source-grade': {
    zh: '90（含）－100 优，80（含）－90 良，60（含）－80 中，60 以下差（全国绩效评价通用规则）。',
    en: '90–100 优, 80–90 良, 60–80 中, below 60 差 (national rule).',
  },
} as const;
