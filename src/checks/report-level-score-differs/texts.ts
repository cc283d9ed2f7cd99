/** What report-level-score-differs says. */
export const texts = {
  'statement.report-level-score-differs': {
    zh: '报告与表的各级指标得分不一致',
    en: 'Score of a level differs from the table',
  },
  'statement.report-level-score-differs.found': {
    zh: '报告写的{level}指标得分是 {found}，表中各行得分合计为 {sum}。',
    en: 'The score of the level {level} is {found} in the report; its rows in the table come to {sum}.',
  },
} as const;
