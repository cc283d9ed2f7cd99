/** Sentences of the copy that is sent out, as the pane says them. */
export const texts = {
  'sending.title': { zh: '送出副本', en: 'Copy to send out' },
  'sending.button-hint': {
    zh: '另做一份副本：公式换成数值，去掉标记、底稿和留在工作簿里的记录。这个工作簿不变。',
    en: 'Makes a separate copy: values in place of formulas, without highlights, working paper and records of ours. This workbook stays as it is.',
  },
  'sending.open': {
    zh: '副本没有做：还有 {count} 处没完。点单元格转过去，填好后再试。',
    en: 'No copy was made: {count place is|places are} still open. Go to each cell, fill it in and try again.',
  },
  'sending.opened': {
    zh: '副本已在新窗口打开，还没有保存：请在那里另存。这个工作簿没有变。',
    en: 'The copy is open in a new window and not yet saved: save it there. This workbook has not changed.',
  },
  'sending.again': { zh: '再试一次', en: 'Try again' },
  'sending.in-place-hint': {
    zh: '可以改在这个工作簿里做：公式换成数值，去掉标记和底稿。先逐格预览；写入后可以还原（底稿只还原内容，不还原外观）。做好后请另存为送出的文件。',
    en: 'It can be done in this workbook instead: values in place of formulas, without highlights and working paper. You see every cell first and can restore it (the working paper without its looks). Then save it under another name.',
  },
  'sending.in-place': { zh: '在本工作簿里做（先预览）', en: 'Do it here (preview first)' },
  // 可以交了吗
  'sending.ready-title': { zh: '可以交了吗', en: 'Ready to hand in?' },
  'sending.ready': { zh: '可以交了。', en: 'It can be handed in.' },
  'sending.not-ready': { zh: '还有 {count} 项没完。', en: '{count item is|items are} still open.' },
  'sending.state-ok': { zh: '好了：', en: 'Done: ' },
  'sending.state-open': { zh: '没完：', en: 'Open: ' },
  'sending.state-unknown': { zh: '未定：', en: 'Not known: ' },
  'sending.go': { zh: '去{step}', en: 'Go to {step}' },
  'sending.rows-open': { zh: '还有 {count} 行要您来定得分。', en: '{count row waits|rows wait} for your judgement.' },
  'sending.no-total': { zh: '本表没有总分。', en: 'The form has no total.' },
  'sending.not-scored': { zh: '得分和总分还没有填进表里。', en: 'Scores and total are not in the table yet.' },
  'sending.total-open': { zh: '总分未定：{total}。', en: 'The total is not settled: {total}.' },
  'sending.total-wrong': {
    zh: '总分 {total} 不等于各项得分之和。',
    en: 'The total, {total}, is not the sum of the scores.',
  },
  'sending.total-doubt': { zh: '总分 {total}，但是：{doubt}', en: 'The total is {total}, but: {doubt}' },
  'sending.total-right': { zh: '总分 {total}，等于各项得分之和。', en: 'The total is {total}, the sum of the scores.' },
  'sending.no-slots': { zh: '没有留着没填的【】。', en: 'No 【】 is left to fill in.' },
  'sending.slots': { zh: '还有 {count} 格里有没填的【】：', en: '{count cell has|cells have} a 【】 left to fill in:' },
  'sending.no-faults': { zh: '没有错误值和过期的得分。', en: 'No error values, no results of before.' },
  'sending.faults': {
    zh: '有 {count} 格是错误值或过期的得分：',
    en: '{count cell holds|cells hold} an error or a result of before:',
  },
  'sending.explained': { zh: '该写的说明都写了。', en: 'Every explanation that is due is there.' },
  'sending.unexplained': { zh: '还有 {count} 行没有说明。', en: '{count row is|rows are} not explained.' },
  'sending.not-checked': { zh: '还没有查完。', en: 'It has not been checked yet.' },
  'sending.no-errors': { zh: '没有查出错误。', en: 'No errors were found.' },
  'sending.errors': { zh: '还有 {count} 处错误没有处理。', en: '{count error is|errors are} still open.' },
  'sending.errors-accepted': {
    zh: '没有未处理的错误（已接受 {count} 处）。',
    en: 'No errors are open ({count} accepted).',
  },
  'sending.no-report': { zh: '没有核对自评报告（可不做）。', en: 'No report was compared (optional).' },
  'sending.report-agrees': { zh: '自评报告与表一致。', en: 'The report agrees with the table.' },
  'sending.report-differs': {
    zh: '自评报告有 {count} 处与表不符。',
    en: 'The report differs from the table in {count place|places}.',
  },
  'sending.no-copies': {
    zh: '这里不能另做副本：请在 Excel 里另存，再送出。',
    en: 'No copy can be made here: save it under another name before you send it.',
  },
} as const;
