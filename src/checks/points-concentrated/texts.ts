/** What points-concentrated says. */
export const texts = {
  'check.points-concentrated': { zh: '分值过于集中', en: 'Points on one row' },
  'check.points-concentrated.found': {
    zh: '“{name}”一项占全部指标分值的 {share}，其余指标起不了作用，请核对权重。',
    en: '{name} alone holds {share} of the points of all indicators; the others hardly count. Please see to the weights.',
  },
  'check.expected-spread': { zh: '分散到各项指标', en: 'spread over the indicators' },
  'check.source-weights': {
    zh: '权重应与指标的重要程度相称（审核口径，未引文件）。',
    en: 'Weights follow the importance of the indicators (a reviewer’s view, no document quoted).',
  },
} as const;
