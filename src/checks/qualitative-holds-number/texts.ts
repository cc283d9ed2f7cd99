/** What qualitative-holds-number says. */
export const texts = {
  'check.qualitative-holds-number': { zh: '定性指标含有数量', en: 'Qualitative target holds a number' },
  'check.qualitative-holds-number.found': {
    zh: '指标性质为定性，而“{target}”含有数量要求，应按定量指标设置。',
    en: 'Declared qualitative, yet the target names a quantity ({target}).',
  },
  'check.expected-quantitative': { zh: '定量指标', en: 'a quantitative target' },
  'check.source-targets': {
    zh: '能量化的指标应按定量设置（预算管理一体化系统校验）。',
    en: 'What can be counted should be a quantitative indicator (finance system).',
  },
} as const;
