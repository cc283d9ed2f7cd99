/** What target-unreadable says. */
export const texts = {
  'check.target-unreadable': { zh: '指标值无法识读', en: 'Target cannot be read' },
} as const;
