/** Sentences of formulas and of the plan of what to write. */
export const texts = {
  'formula.kept-same': {
    zh: '填报“{found}”，与按规则的结果一致。',
    en: 'Already filled in ({found}), the same as computed.',
  },
  'formula.kept-typed': {
    zh: '填报“{found}”，未改动；按规则为 {computed}。',
    en: 'Already filled in ({found}) and left as it is; computed: {computed}.',
  },
  'formula.kept-formula': {
    zh: '模板已有公式 {found}，未改动；按规则为 {computed}。',
    en: 'Holds the formula {found}, left as it is; computed: {computed}.',
  },
  'formula.kept-open': {
    zh: '填报“{found}”，未改动；还有得分未定，暂不能比较。',
    en: 'Already filled in ({found}) and left as it is; some scores are still open, so it cannot be compared yet.',
  },
  'formula.kept-protected': {
    zh: '工作表受保护且该单元格锁定，未写入；按规则为 {computed}。',
    en: 'The sheet is protected and the cell locked, nothing was written; computed: {computed}.',
  },
  'formula.fixed': {
    zh: '按当前判断固定：指标值、完成值改动后显示错误值，待重算。',
    en: 'Fixed as judged now: once target or actual change, an error value stands here until the scores are written anew.',
  },
  'formula.kept-outdated': {
    zh: '此前写入的结果已不成立，但工作表受保护且该单元格锁定，未能清空。',
    en: 'The result written before no longer holds, but the sheet is protected and the cell locked: it was not emptied.',
  },
  'formula.total-open': {
    zh: '还有 {rows} 行没有得分，合计不写固定值。',
    en: '{rows row has|rows have} no score yet, so no fixed total is written.',
  },
  'formula.total-stays': {
    zh: '{cell} 保留原来的公式，写入后由它自己算出总分，这里不能预先给出。',
    en: '{cell} keeps its formula, which gives the total by itself after writing; it cannot be told here beforehand.',
  },
} as const;
