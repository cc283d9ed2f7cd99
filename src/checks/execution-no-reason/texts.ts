/** What execution-no-reason says. */
export const texts = {
  'check.execution-no-reason': { zh: '执行率低而无说明', en: 'Low execution without a reason' },
  'check.execution-no-reason.found': {
    zh: '预算执行率 {rate}，低于 {limit}，表中没有说明原因。',
    en: '{rate} of the budget was spent, less than {limit}; the table does not say why.',
  },
  'check.source-low-execution': {
    zh: '预算执行率偏低的须说明原因（{source}）。',
    en: 'A low execution rate needs a reason ({source}).',
  },
} as const;
