/** What group-points-not-by-rule says. */
export const texts = {
  'check.group-points-not-by-rule': { zh: '各类指标分值不合规定', en: 'Points of the groups differ from the rule' },
  'check.group-points-not-by-rule.fixed': {
    zh: '各类指标分值与规则不符：本表{found}；规则为{expected}。',
    en: 'The points of the groups are not those of the rule: {found} here; by the rule {expected}.',
  },
  'check.group-points-not-by-rule.principle': {
    zh: '各类指标分值与通常的分配不同：本表{found}；原则上为{expected}。按规定可以调整的，说明理由即可。',
    en: 'The points of the groups differ from the usual ones: {found} here; as a principle {expected}. Where they may be changed, say why.',
  },
  'check.source-group-points': {
    zh: '各类指标的分值按规则集分配（{source}）。',
    en: 'The groups have the points that the rule set gives them ({source}).',
  },
} as const;
