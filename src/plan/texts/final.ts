/** Sentences of the copy that is sent out. */
export const texts = {
  'final.open-slot': { zh: '还有没填的空位 {slot}。', en: 'The slot {slot} is not filled in.' },
  'final.error': { zh: '单元格显示错误值 {error}。', en: 'The cell shows the error {error}.' },
  'final.total-open': {
    zh: '{cell} 的总分还不是最后的：{total}。副本里它是固定的数，以后补上得分也不会变。',
    en: 'The total in {cell} is not the last word: {total}. In the copy it is a fixed number and will not follow scores that come later.',
  },
  'final.not-fresh': {
    zh: '这个公式的结果不是按现在的内容算出的，请先重新写入得分。',
    en: 'The result of this formula is not that of its row as it is now: please write the scores again first.',
  },
} as const;
