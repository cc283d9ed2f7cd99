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
} as const;
