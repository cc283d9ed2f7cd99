/** Sentences of the pane for writing explanations. */
export const texts = {
  // where one is
  'explain.place': { zh: '第 {number} / {count} 条', en: '{number} of {count}' },
  'explain.done-one': { zh: '已有说明', en: 'explained' },
  'explain.money': { zh: '预算执行率偏低', en: 'Low budget execution' },
  'explain.conclusion': { zh: '自评结论', en: 'Conclusion' },
  'explain.keys': { zh: 'J 下一条 · K 上一条 · 1–9 选原因', en: 'J next · K previous · 1–9 cause' },
  'explain.next': { zh: '下一条（J 或 Alt+↓）', en: 'Next (J or Alt+↓)' },
  'explain.previous': { zh: '上一条（K 或 Alt+↑）', en: 'Previous (K or Alt+↑)' },
  // the draft
  'explain.cause': { zh: '原因', en: 'Cause' },
  'explain.cause-of': { zh: '原因：{name}', en: 'Cause: {name}' },
  'explain.no-cause': { zh: '先不选', en: 'None yet' },
  'explain.same': { zh: '同上', en: 'As above (同上)' },
  'explain.more': { zh: '更多（{count}）', en: 'More ({count})' },
  'explain.card': { zh: '说明：{name}', en: 'Explanation: {name}' },
  'explain.present': { zh: '现有内容', en: 'Present text' },
  'explain.draft': { zh: '按表内数据起草', en: 'Draft from the figures' },
  'explain.text': { zh: '说明文字', en: 'Text' },
  'explain.open': { zh: '还有 {count} 处待填', en: '{count} to fill in' },
  'explain.open-next': { zh: '填下一处（F2）', en: 'Next one (F2)' },
  'explain.no-open': { zh: '没有待填的空位', en: 'Nothing left to fill in' },
  'explain.length': { zh: '{length} 字', en: '{length} characters' },
  'explain.length-of': { zh: '{length} / {limit} 字', en: '{length} of {limit} characters' },
  'explain.too-long': { zh: '超出表内限定的 {limit} 字', en: 'The form allows {limit}' },
  'explain.save-template': { zh: '存为模板', en: 'Keep as template' },
  'explain.templates': { zh: '我的模板', en: 'My templates' },
  'explain.saved': { zh: '已存为模板“{name}”。', en: 'Kept as the template {name}.' },
  'explain.saved-already': { zh: '这句话已经在模板里了。', en: 'This sentence is among your templates already.' },
  'explain.not-kept': {
    zh: '这台电脑不让面板保存内容，模板没有存下来；可以导出成文件。',
    en: 'This machine keeps nothing for the pane: the template was not saved. You can export to a file.',
  },
  // the cell
  'explain.cell-holds': { zh: '单元格 {cell} 现有内容', en: 'In cell {cell} now' },
  'explain.no-cell': {
    zh: '这张表没有放这段文字的单元格，可以复制到别处。',
    en: 'The form has no cell for this text; copy it to where it belongs.',
  },
  'explain.locked': {
    zh: '工作表受保护，{cell} 不能写入，可以复制到别处。',
    en: 'The sheet is protected: {cell} cannot be written. Copy the text instead.',
  },
  'explain.will-replace': { zh: '写入后替换上面这段内容。', en: 'Writing replaces this.' },
  'explain.changed': {
    zh: '没有写入：{cell} 刚刚改过，请先看一下现在的内容。',
    en: 'Not written: {cell} has just been changed. Have a look at it first.',
  },
  'explain.gone': { zh: '没有写入：这一行已经变了。', en: 'Not written: the row is no longer what it was.' },
  'explain.still-open': {
    zh: '还有 {count} 处【…】待填，填好之前仍算没有说明。',
    en: '{count} 【…】 are to be filled in; until then it counts as not explained.',
  },
  'explain.same-texts': {
    zh: '{count} 处说明除数字外完全相同：{cells}。审核时最先看这个；原因各不相同的，请分别写。',
    en: '{count} explanations are the same but for their figures: {cells}. Where the causes differ, say so.',
  },
  // actions
  'explain.write-next': { zh: '写入并下一条', en: 'Write, next' },
  'explain.replace-next': { zh: '替换并下一条', en: 'Replace, next' },
  'explain.go-on': { zh: '下一条', en: 'Next' },
  'explain.write': { zh: '写入', en: 'Write' },
  'explain.replace': { zh: '替换', en: 'Replace' },
  'explain.copy': { zh: '复制', en: 'Copy' },
  'explain.copied': { zh: '已复制。', en: 'Copied.' },
  'explain.not-copied': {
    zh: '没能复制，请选中文字后按 Ctrl+C。',
    en: 'Not copied: select the text and press Ctrl+C.',
  },
  'explain.skip': { zh: '跳过', en: 'Skip' },
  'explain.write-all': { zh: '全部写入…', en: 'Write all…' },
  // the list
  'explain.todo': { zh: '待写（{count}）', en: 'To write ({count})' },
  'explain.done': { zh: '已有说明（{count}）', en: 'Explained ({count})' },
  'explain.all-done': { zh: '需要说明的都写好了。', en: 'Everything that needs a reason has one.' },
  'explain.written-open': { zh: '已写草稿，{count} 处待填', en: 'draft with {count} to fill in' },
  'explain.typed': { zh: '有改动未写入', en: 'edited, not written' },
} as const;
