/** What over-no-reason says. */
export const texts = {
  'check.over-no-reason': { zh: '超额而无说明', en: 'Exceeded without a reason' },
  'check.over-no-reason.found': {
    zh: '“{name}”完成率 {rate}，达到 {limit} 的偏差界线，没有说明原因。',
    en: '{name}: {rate} reaches the limit of {limit} and is not explained.',
  },
  'check.over-no-reason.asked-below': {
    zh: '“{name}”完成率 {rate}，达到 {limit} 的偏差界线；表下的 {cell} 要写原因，没有写到它。',
    en: '{name}: {rate} reaches the limit of {limit}; the form asks for reasons in {cell}, which does not tell of it.',
  },
  'check.over-no-reason.no-column': {
    zh: '“{name}”完成率 {rate}，达到 {limit} 的偏差界线；本表没有原因栏，请在报告中说明。',
    en: '{name}: {rate} reaches the limit of {limit}; the form has no column for reasons, please explain in the report.',
  },
  'check.over-no-reason.equal': {
    zh: '“{name}”指标值为“＝”，完成率 {rate}，所用规则集把任何超出都算偏差，没有说明原因。',
    en: '{name}: the target is “=” and the completion {rate}; the rule set takes any excess for a deviation, and it is not explained.',
  },
  'check.over-no-reason.below': {
    zh: '“{name}”指标值为“≤”，完成只有指标值的 {rate}，到了 {limit} 的界线，指标值可能定高了，没有说明原因。',
    en: '{name}: the target is an upper bound and only {rate} of it was used, which reaches the limit of {limit}; it is not explained.',
  },
  'check.over-no-reason.likely': {
    zh: '若“{target}”按 {aim} 计，完成率为 {rate}，达到 {limit} 的偏差界线，没有说明原因。',
    en: 'If “{target}” means {aim}, the completion is {rate} and reaches the limit of {limit}, without a reason.',
  },
  'check.source-threshold': {
    zh: '偏离指标值达到规则集所定界线的须说明原因（{source}）。',
    en: 'A result as far from its target as the rule set allows none needs a reason ({source}).',
  },
} as const;
