/** Sentences of the pane for writing explanations, and of the list of a person's own templates. */
export const explainTexts = {
  'pane.cell-reason': { zh: '说明', en: 'explanation' },
  'pane.cell-conclusion': { zh: '自评结论', en: 'conclusion' },

  // where one is
  'explain.place': { zh: '第 {number} / {count} 条', en: '{number} of {count}' },
  'explain.done-one': { zh: '已有说明', en: 'explained' },
  'explain.money': { zh: '预算执行率偏低', en: 'Low budget execution' },
  'explain.conclusion': { zh: '自评结论', en: 'Conclusion' },
  'explain.keys': { zh: 'J 下一条 · K 上一条', en: 'J next · K previous' },
  'explain.next': { zh: '下一条（J 或 Alt+↓）', en: 'Next (J or Alt+↓)' },
  'explain.previous': { zh: '上一条（K 或 Alt+↑）', en: 'Previous (K or Alt+↑)' },
  'explain.money-values': { zh: '预算执行率 {rate}', en: 'execution {rate}' },

  // the draft
  'explain.template': { zh: '模板', en: 'Template' },
  'explain.template-of': { zh: '模板：{name}', en: 'Template: {name}' },
  'explain.proposed': { zh: '建议“{name}”：{why}', en: 'Proposed: {name}. {why}' },
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

  // own templates
  'templates.hint': {
    zh: '{slots} 会换成每一行自己的数据，【…】留给填表人。',
    en: '{slots} take each row’s own figures; 【…】 is left to the person.',
  },
  'templates.none': {
    zh: '还没有自己的模板。写说明时点“存为模板”，或者在这里新增。',
    en: 'No templates of your own yet. Keep one while explaining, or add one here.',
  },
  'templates.list': { zh: '我的模板（{count}）', en: 'My templates ({count})' },
  'templates.in-book': { zh: '随工作簿来的模板（{count}）', en: 'Came with the workbook ({count})' },
  'templates.take': { zh: '收为我的模板', en: 'Add to mine' },
  'templates.new': { zh: '新增模板', en: 'New template' },
  'templates.edit': { zh: '修改', en: 'Edit' },
  'templates.edit-one': { zh: '修改“{name}”', en: 'Edit {name}' },
  'templates.up': { zh: '上移“{name}”', en: 'Move {name} up' },
  'templates.down': { zh: '下移“{name}”', en: 'Move {name} down' },
  'templates.delete': { zh: '删除“{name}”', en: 'Delete {name}' },
  'templates.undo-delete': { zh: '撤销删除“{name}”', en: 'Undo the deletion of {name}' },
  'templates.name': { zh: '名称', en: 'Name' },
  'templates.situation': { zh: '用于', en: 'For' },
  'templates.cause': { zh: '原因', en: 'Cause' },
  'templates.measure': { zh: '改进措施（可不填）', en: 'Measure (optional)' },
  'templates.save': { zh: '保存', en: 'Save' },
  'templates.export': { zh: '导出', en: 'Export' },
  'templates.import': { zh: '导入…', en: 'Import…' },
  'templates.imported': { zh: '已导入，现有 {count} 个模板。', en: 'Imported: there are {count} templates now.' },
  'templates.file': { zh: '说明模板.json', en: 'templates.json' },
  'templates.file-copied': {
    zh: '这里不能存文件：模板文件的内容已复制，粘贴到一个文本文件里即可。',
    en: 'Files cannot be saved here: the contents were copied; paste them into a text file.',
  },
  'templates.file-unreadable': { zh: '读不了这个文件。', en: 'The file could not be read.' },
  'templates.with-book': { zh: '也存进这个工作簿，随表带走', en: 'Keep them in this workbook too' },
  'templates.situation-not-met': { zh: '未完成', en: 'not met' },
  'templates.situation-over': { zh: '超额较多', en: 'far above the target' },
  'templates.situation-partly-met': { zh: '定性指标部分完成', en: 'qualitative, reached in part' },
  'templates.situation-cost-overrun': { zh: '成本超支', en: 'cost overrun' },
  'templates.situation-low-execution': { zh: '预算执行率低', en: 'low execution' },
  'templates.situation-carried-over': { zh: '结转结余', en: 'carried over' },
} as const;
