/** What cost-at-least says. */
export const texts = {
  'check.cost-at-least': { zh: '成本指标用了“≥”', en: 'Cost indicator with ≥' },
  'check.cost-at-least.found': {
    zh: '成本指标“{name}”写成“≥”，意味着花得越多越好，请核对符号。',
    en: 'The cost indicator {name} asks for at least so much; please check the operator.',
  },
  'check.source-cost': { zh: '成本指标是上限，用“≤”。', en: 'A cost indicator is a limit: ≤.' },
} as const;
