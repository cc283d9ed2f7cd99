/** What target-vague says. */
export const texts = {
  'check.target-vague': { zh: '指标值含糊', en: 'Vague target' },
  'check.target-vague.found': {
    zh: '“{name}”的指标值“{target}”说不清要做到多少，完成与否无法判断。',
    en: 'The target “{target}” of {name} does not say how much is asked for: nobody can tell whether it was met.',
  },
  'check.expected-measure': { zh: '可衡量的指标值', en: 'a target that can be measured' },
} as const;
