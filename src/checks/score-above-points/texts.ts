/** What score-above-points says. */
export const texts = {
  'check.score-above-points': { zh: '得分高于分值', en: 'Score above the points' },
  'check.score-above-points.found': {
    zh: '得分 {found} 高于分值 {points}。',
    en: 'The score {found} is more than the points ({points}).',
  },
} as const;
