/** What text-over-wording says. */
export const texts = {
  'statement.text-over-wording': { zh: '“超过”的说法不准', en: '“Over by” and “over” mixed up' },
  'statement.text-over-wording.found': {
    zh: '完成率都在 {rate}% 以上，宜写“超过指标值 {share}%”，而不是“完成率超过 {share}%”。',
    en: 'The rates lie above {rate}%: over by {share}%, not over {share}%.',
  },
  'statement.expected-over': {
    zh: '超过指标值 {share}%（完成率 {rate}% 以上）',
    en: 'over by {share}% (above {rate}%)',
  },
  'statement.source-over': { zh: '超过目标 30% 指完成率达到 130%。', en: 'Over by 30% is a completion of 130%.' },
} as const;
