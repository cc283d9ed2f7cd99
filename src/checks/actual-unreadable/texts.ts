/** What actual-unreadable says. */
export const texts = {
  'check.actual-unreadable': { zh: '完成值无法识读', en: 'Actual cannot be read' },
} as const;
