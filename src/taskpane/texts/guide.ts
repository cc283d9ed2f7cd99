/** Sentences of the guided line: the steps of the work, what is left in each, and which comes next. */
export const texts = {
  'guide.steps': { zh: '步骤', en: 'Steps' },
  'guide.step-indicators': { zh: '填分', en: 'Scores' },
  'guide.step-explain': { zh: '写说明', en: 'Explain' },
  'guide.step-review': { zh: '自查', en: 'Check' },
  'guide.step-report': { zh: '报告', en: 'Report' },
  'guide.step-send': { zh: '送出', en: 'Send' },
  'guide.waiting': { zh: '处待办', en: 'to do' },
  'guide.done': { zh: '已完成', en: 'done' },
  'guide.next': { zh: '下一步：{step}', en: 'Next: {step}' },
  'guide.next-count': { zh: '下一步：{step}（{count}）', en: 'Next: {step} ({count})' },
  'guide.explain-left': { zh: '另有 {count} 行要写说明', en: '{count row has|rows have} to be explained' },
} as const;
