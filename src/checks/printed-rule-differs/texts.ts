/** What printed-rule-differs says. */
export const texts = {
  'check.printed-rule-differs': { zh: '表内规则与规则集不同', en: 'Printed rule unlike the rule set' },
  'check.printed-rule-differs.found': {
    zh: '本表自己印有计分规则，与所选规则集不同：{rows} 项得分按表内规则是对的，两者合计相差 {points} 分。',
    en: 'The table prints rules of its own, other than the rule set: {rows score is|scores are} right by them; the two differ by {points point|points} in all.',
  },
  'check.printed-rule-differs.source': {
    zh: '表内印有计分规则的，以表内规则为准。',
    en: 'Where a form prints how it is scored, that holds.',
  },
} as const;
