/** Sentences of the review: the list of findings in the pane, accepting, repairs, reports beside the table, the exported list. */
export const reviewTexts = {
  'review.checking': { zh: '正在检查……', en: 'Checking …' },
  'review.failed': { zh: '检查没有完成，请点“重新检查”再试。', en: 'The check was not finished. Please check again.' },
  'review.filter': { zh: '按程度筛选', en: 'Filter by severity' },
  'review.all-tables': { zh: '全部 {count} 张表', en: 'all {count} tables' },
  'review.none': { zh: '没有发现问题。', en: 'Nothing was found.' },
  'review.none-open': { zh: '没有待处理的问题。', en: 'Nothing is open.' },
  'review.none-of-kind': { zh: '没有这一类问题。', en: 'None of this kind.' },
  'review.group': { zh: '{severity} {count} 处：{title}', en: '{severity}, {count}: {title}' },
  'review.found': { zh: '现为', en: 'Found' },
  'review.expected': { zh: '应为', en: 'Expected' },
  'review.source': { zh: '依据：{source}', en: 'Rule: {source}' },
  'review.passed-all': { zh: '查过 {count} 项', en: '{count} checks were made' },
  'review.passed': { zh: '其余 {count} 项检查没有发现问题', en: 'The other {count} checks found nothing' },

  // accepting
  'review.accept': { zh: '标为已核对', en: 'Accept' },
  'review.accept-label': { zh: '标为已核对 {place}', en: 'Accept {place}' },
  'review.accept-note': { zh: '核对说明（可不填）', en: 'Note (optional)' },
  'review.accept-hint': {
    zh: '记在这个工作簿里；内容改动后会重新出现。',
    en: 'Kept in this workbook; it comes back when the content changes.',
  },
  'review.accept-now': { zh: '接受', en: 'Accept' },
  'review.accepted': { zh: '已核对 {count} 处', en: '{count} accepted' },
  'review.accepted-note': { zh: '说明：{note}', en: 'Note: {note}' },
  'review.withdraw': { zh: '撤销', en: 'Take back' },
  'review.withdraw-label': { zh: '撤销对 {place} 的核对', en: 'Take back accepting {place}' },

  // repairs
  'review.mend': { zh: '更正…', en: 'Mend …' },
  'review.mend-label': { zh: '更正 {place}', en: 'Mend {place}' },
  'review.mend-all': { zh: '更正 {count} 处…', en: 'Mend {count} …' },
  'review.put-off': {
    zh: '要等 {first} 更正以后再改：它用到 {first} 的数。',
    en: 'Waits until {first} is mended: it uses that figure.',
  },
  'review.put-off-name': { zh: '要等其余各处更正以后再改。', en: 'Waits until the others are mended.' },

  // reports
  'review.report-drop': { zh: '把自评报告拖到这里，与表核对', en: 'Drop a report here to hold it against the table' },
  'review.report-choose': { zh: '选择报告…', en: 'Choose …' },
  'review.report-kinds': { zh: '.docx、.txt、.md', en: '.docx, .txt, .md' },
  'review.report-group': { zh: '报告“{name}”：{count} 处', en: 'Report {name}: {count}' },
  'review.report-none': { zh: '没有发现与表不符的地方。', en: 'Nothing differs from the table.' },
  'review.report-remove': { zh: '移除报告“{name}”', en: 'Remove the report {name}' },
  'review.report-refused': { zh: '“{name}”没有读成：{reason}', en: '{name} was not read: {reason}' },
  'review.paragraph': { zh: '第 {paragraph} 段', en: 'Paragraph {paragraph}' },
  'review.words': { zh: '“{words}”', en: '“{words}”' },
  'review.copy-words': { zh: '复制这段文字', en: 'copy the words' },
  'review.words-copied': { zh: '已复制，可在报告里查找', en: 'copied, to search for in the report' },

  // the list for the unit
  'review.export': { zh: '导出清单', en: 'Export list' },
  'review.export-xlsx': { zh: 'Excel 工作簿（.xlsx）', en: 'Excel workbook (.xlsx)' },
  'review.export-docx': { zh: 'Word 文件（.docx）', en: 'Word file (.docx)' },
  'review.export-copy': { zh: '复制，粘贴到 Word 或邮件', en: 'Copy, to paste into Word or a mail' },
  'review.export-sheet': { zh: '放进本工作簿的新工作表…', en: 'Put on a new sheet of this workbook …' },
  'review.export-copied': { zh: '清单已复制，可以粘贴了。', en: 'The list is on the clipboard.' },
  'review.export-not-copied': {
    zh: '这里不能复制，请改用其他方式。',
    en: 'Copying is not possible here; please use another way.',
  },
  'review.export-name': { zh: '{title}-问题清单', en: '{title} findings' },
} as const;
