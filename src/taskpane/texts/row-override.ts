/** Sentences of a row whose score a person sets, or that they leave out. */
export const texts = {
  'row-override.open': { zh: '改定…', en: 'Set by hand …' },
  'row-override.open-label': { zh: '改定“{name}”的得分，或不计入', en: 'Set by hand … or leave out: {name}' },
  'row-override.title': { zh: '改定得分', en: 'Set the score' },
  'row-override.set': { zh: '改定得分', en: 'Set the score' },
  'row-override.left-out': { zh: '不计入', en: 'Leave out' },
  'row-override.score': { zh: '得分（0–{points}）', en: 'Score (0–{points})' },
  'row-override.reason': {
    zh: '理由（必填，写进底稿和报告）',
    en: 'Reason (required; goes into working paper and report)',
  },
  'row-override.total': { zh: '总分将是 {total}', en: 'The total will be {total}' },
  'row-override.apply': { zh: '这样定', en: 'Set it so' },
  'row-override.take-back-label': { zh: '撤回对“{name}”的改定', en: 'Take back what was set for {name}' },
} as const;
