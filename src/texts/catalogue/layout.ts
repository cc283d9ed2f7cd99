/** Sentences of the recognition: why a column, a row, a layout was taken, and what is doubtful about a table. */
export const layoutTexts = {
  'layout.column-by-title': { zh: '标题为“{title}”', en: 'titled “{title}”' },
  'layout.column-by-body': { zh: '标题左侧一列写着“{title}”', en: 'the column left of the levels holds “{title}”' },
  'layout.column-by-person': { zh: '由您指定', en: 'chosen by you' },
  'layout.row-has-values': {
    zh: '在指标各列中有自己的内容：{name}',
    en: 'has content of its own in the indicator columns: {name}',
  },
  'layout.amount-unreadable': {
    zh: '金额“{text}”不是一个明确的数，未参与计算',
    en: 'the amount “{text}” is not one plain number and was not used',
  },
  'layout.family-by-words': { zh: '按表中的“{words}”判断', en: 'told by “{words}”' },
  'layout.family-by-columns': { zh: '按各列的组成判断', en: 'told by its columns' },
  'layout.family-unknown': {
    zh: '与已知版式都不完全相同，按列标题识别',
    en: 'like no known form; read by its column titles',
  },
  'layout.low-confidence': {
    zh: '识别把握不大，请核对各列的对应关系',
    en: 'the recognition is unsure: please check which column is which',
  },
  'layout.no-target-column': { zh: '未找到指标值一列', en: 'no column of targets was found' },
  'layout.no-actual-column': { zh: '未找到完成值一列', en: 'no column of actual values was found' },
  'layout.no-score-column': {
    zh: '表中没有得分一列，得分放在自评底稿中',
    en: 'the table has no column for scores; they go to the working paper',
  },
  'layout.no-total': { zh: '未找到总分单元格', en: 'no cell for the total was found' },
} as const;
