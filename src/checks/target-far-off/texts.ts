/** What target-far-off says. */
export const texts = {
  'check.target-far-off': { zh: '指标值偏离实际太远', en: 'Target far from what was done' },
  'check.target-far-off.low': {
    zh: '“{name}”完成 {actual}，是指标值的 {rate}：指标值偏低，下次申报请按实际能力测算。',
    en: '{name} came to {actual}, {rate} of its target: the target was low. Please set the next one by what can be done.',
  },
  'check.target-far-off.high': {
    zh: '“{name}”只用了 {actual}，是指标值的 {rate}：成本目标偏高，请核对测算依据。',
    en: '{name} took only {actual}, {rate} of its limit: the limit was high. Please see what it was based on.',
  },
  'check.expected-near': { zh: '接近实际的指标值', en: 'a target near to what can be done' },
} as const;
