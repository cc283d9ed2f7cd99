/**
 * What the defined names begin with under which our formulas read their inputs (指标值, 完成值_2, 完成日期 …). By these words a formula is known
 * again as ours.
 */
export const INPUT_WORDS = {
  target: '指标值',
  actual: '完成值',
  points: '分值',
  deduction: '扣分数',
  budget: '预算数',
  executed: '执行数',
  targetDate: '指标日期',
  actualDate: '完成日期',
} as const;

export const NAME_WORDS: readonly string[] = Object.values(INPUT_WORDS);

/** Behind the word of an input: the name of what stands in its cell beside the number (完成值文字). */
export const WORDS_STEP = '文字';
