/** Sentences of the pane's report tab. */
export const texts = {
  'pane-report.kind': { zh: '报告类型', en: 'Kind of report' },
  'pane-report.kind-project': { zh: '项目支出绩效自评报告', en: 'projects' },
  'pane-report.kind-department': { zh: '部门整体支出绩效自评报告', en: 'department' },
  'pane-report.kind-fund': { zh: '专项资金绩效自评报告', en: 'special fund' },
  'pane-report.kind-regional': { zh: '转移支付绩效自评报告', en: 'transfer payment' },
  'pane-report.proposed': { zh: '{kind}（按版式建议）', en: '{kind} (proposed)' },
  'pane-report.gaps': {
    zh: '还有 {count} 处只有您知道，报告里标成黄色的【…】，请在 Word 里补上。',
    en: 'Only you can fill in {count place|places}, marked by a yellow 【…】 in the report.',
  },
  'pane-report.errors': {
    zh: '表里还有 {count} 处错误，报告照此写，相关数字标有“请核对”：',
    en: 'The table contradicts itself in {count place|places}; the report is written as it stands, with a mark beside such figures:',
  },
  'pane-report.no-gaps': { zh: '没有要补充的内容。', en: 'Nothing is left to fill in.' },
  'pane-report.trace': { zh: '点数字转到它的单元格。', en: 'Click a figure to go to its cell.' },
  'pane-report.nothing': { zh: '没有可以写成报告的内容。', en: 'There is nothing to report on.' },
  'pane-report.text': { zh: '报告正文', en: 'The report' },
  'pane-report.table': { zh: '［表］{caption}', en: '[table] {caption}' },
  'pane-report.bars': { zh: '［图］{caption}', en: '[chart] {caption}' },
  'pane-report.appendix': { zh: '附表：{title}', en: 'Appendix: {title}' },
  'pane-report.download': { zh: '下载 Word 报告', en: 'Download as Word' },
  'pane-report.copy': { zh: '复制全文', en: 'Copy the text' },
  'pane-report.copied': {
    zh: '已复制，打开 Word 或 WPS 文字粘贴即可，字体、表格和待补充的黄色标记都在。',
    en: 'Copied; paste it into Word or WPS Writer. Fonts, tables and the yellow gaps come along.',
  },
  'pane-report.not-copied': {
    zh: '没能复制到剪贴板，请在弹出的提示里允许，或用命令行 jxzp report 生成。',
    en: 'It could not be copied. Allow the clipboard, or use jxzp report on the command line.',
  },
  'pane-report.downloaded': { zh: '报告已生成：{name}', en: 'The report was made: {name}' },
  'pane-report.no-download': {
    zh: '桌面版 Excel 的面板不能保存文件，请用“复制全文”粘贴到 Word。',
    en: 'The pane of desktop Excel cannot save files; copy the text into Word.',
  },
  'pane-report.from-list': {
    zh: '这个工作簿里没有自评表，但有一张项目清单，可以按清单逐个项目写成报告。',
    en: 'There is no self-evaluation table here, but a list of projects that a report can be written from.',
  },
  'pane-report.summary': { zh: '汇总', en: 'Summary' },
  'pane-report.summary-offer': {
    zh: '把 {count} 张表汇总到新工作表……',
    en: 'Put a summary of {count table|tables} on a new sheet …',
  },
  'pane-report.summary-about': {
    zh: '项目清单、执行率、得分、偏差和审核发现；同一种表再按指标汇总。可随时删除。',
    en: 'Projects, execution, scores, deviations and findings; tables of one form also by indicator. It can be deleted at any time.',
  },
} as const;
