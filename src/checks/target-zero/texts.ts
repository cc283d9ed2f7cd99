/** What target-zero says. */
export const texts = {
  'check.target-zero': { zh: '指标值为 0', en: 'Target of nothing' },
  'check.target-zero.found': {
    zh: '“{name}”的指标值是 0，完成多少都算达到（完成 {actual}），衡量不了：请核对指标值。',
    en: 'The target of {name} is 0: whatever is done reaches it ({actual}). Please see to the target.',
  },
} as const;
