/** Names of the highlights. */
export const texts = {
  // The legend of the highlights.
  'highlight.missed': { zh: '未完成，尚未说明原因', en: 'not met, reason due' },
  'highlight.over': {
    zh: '超过指标值达到规则集的界线，尚未说明原因',
    en: 'above the target by the limit of the rules, reason due',
  },
  'highlight.reason': { zh: '请填写偏差原因', en: 'the reason goes here' },
} as const;
