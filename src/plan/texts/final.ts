/** Sentences of the copy that is sent out. */
export const texts = {
  'final.open-slot': { zh: '还有没填的空位 {slot}。', en: 'The slot {slot} is not filled in.' },
  'final.error': { zh: '单元格显示错误值 {error}。', en: 'The cell shows the error {error}.' },
  'final.not-fresh': {
    zh: '这个公式的结果不是按现在的内容算出的，请先重新写入得分。',
    en: 'The result of this formula is not that of its row as it is now: please write the scores again first.',
  },
} as const;
