/** What score-not-by-rule says. */
export const texts = {
  'check.score-not-by-rule': { zh: '得分与计分规则不符', en: 'Score not by the rule' },
  'check.score-not-by-rule.found': {
    zh: '完成率 {rate}，按比例应得 {score} 分，表中是 {found}。',
    en: 'At {rate} the row earns {score}, the table says {found}.',
  },
  'check.score-not-by-rule.explained': {
    zh: '完成率 {rate}，按比例应得 {score} 分，表中是 {found}，已写明原因，供参考。',
    en: 'At {rate} the row earns {score}, the table says {found}; a reason is given.',
  },
  'check.score-not-by-rule.printed': {
    zh: '完成率 {rate}，按本表 {cell} 所印规则应得 {score} 分，表中是 {found}。',
    en: 'At {rate} the row earns {score} by the rule in {cell}, the table says {found}.',
  },
} as const;
