/** What points-missing says. */
export const texts = {
  'check.points-missing': { zh: '分值没有填', en: 'No points' },
  'check.points-missing.found': {
    zh: '“{name}”得 {score} 分，没有分值。',
    en: '{name} has a score of {score} and no points.',
  },
  'check.expected-points': { zh: '分值', en: 'the points' },
} as const;
