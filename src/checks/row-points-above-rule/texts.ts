/** What row-points-above-rule says. */
export const texts = {
  'check.row-points-above-rule': { zh: '单项分值超过规定', en: 'More points for one row than the rule allows' },
  'check.row-points-above-rule.found': {
    zh: '“{name}”分值 {points}，规则集规定这类指标单项不超过 {maximum} 分。',
    en: '{name} has {points point|points}; the rule set allows one such row {maximum} at the most.',
  },
  'check.source-row-points': {
    zh: '单项分值不超过规则集所定的上限（{source}）。',
    en: 'One row has no more points than the rule set allows ({source}).',
  },
} as const;
