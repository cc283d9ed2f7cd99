/** What goal-copied says. */
export const texts = {
  'check.goal-copied': { zh: '目标完成情况照抄目标', en: 'Goal copied as result' },
  'check.goal-copied.found': {
    zh: '实际完成情况与预期目标一字不差，没有写出实际做成了什么。',
    en: 'The result repeats the goal word for word and does not say what came of it.',
  },
} as const;
