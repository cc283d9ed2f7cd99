/** What goal-missing says. */
export const texts = {
  'check.goal-missing': { zh: '年度目标或完成情况没有填', en: 'Goal or its result not filled in' },
  'check.goal-missing.goal': {
    zh: '年度目标没有填，完成情况无从对照。',
    en: 'The goal of the year is not filled in, so that its result cannot be compared with it.',
  },
  'check.goal-missing.done': {
    zh: '年度目标的实际完成情况没有填。',
    en: 'What came of the goal of the year is not filled in.',
  },
  'check.expected-goal.goal': { zh: '年度目标', en: 'the goal of the year' },
  'check.expected-goal.done': { zh: '实际完成情况', en: 'what came of the goal' },
} as const;
