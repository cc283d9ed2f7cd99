/** What reason-rate-differs says. */
export const texts = {
  'check.reason-rate-differs': { zh: '原因里的完成率与数字不符', en: 'Rate in the reason differs' },
  'check.reason-rate-differs.found': {
    zh: '原因里写完成率 {found}，按指标值 {target}、完成值 {actual} 应为 {rate}。',
    en: 'The reason says {found}; target {target} and actual {actual} give {rate}.',
  },
  'check.source-completion': { zh: '完成率＝完成值÷指标值。', en: 'Completion = actual ÷ target.' },
} as const;
