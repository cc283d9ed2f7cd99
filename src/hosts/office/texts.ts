/** Sentences of the Excel host: why nothing was read or written, and what to do. */
export const texts = {
  'office.editing': {
    zh: '单元格正在编辑，请先按回车键结束编辑，再试一次。',
    en: 'A cell is being edited. Press Enter to finish, then try again.',
  },
  'office.changed': {
    zh: '读取之后，这些单元格又被改动了：{cells}。没有写入任何内容，请重新读取后再写。',
    en: 'These cells were changed after they were read: {cells}. Nothing was written; read again, then write.',
  },
  'office.changed-other': {
    zh: '读取之后，{what} 又被改动了。没有写入任何内容，请重新读取后再写。',
    en: '{what} was changed after it was read. Nothing was written; read again, then write.',
  },
  'office.protected-cells': {
    zh: '工作表“{sheet}”受保护，这些单元格已锁定：{cells}。没有写入任何内容；请先在“审阅”中撤销保护，或请表格的发放单位放开这些单元格。',
    en: 'The sheet “{sheet}” is protected and these cells are locked: {cells}. Nothing was written; unprotect it under Review, or ask whoever sent the form to unlock them.',
  },
  'office.protected-format': {
    zh: '工作表“{sheet}”受保护，不允许改格式，标色和数字格式写不进去。没有写入任何内容；请先在“审阅”中撤销保护。',
    en: 'The sheet “{sheet}” is protected against formatting, so highlights and number formats cannot be set. Nothing was written; unprotect it under Review first.',
  },
  'office.protected-structure': {
    zh: '工作簿的结构受保护，不能增删工作表。没有写入任何内容；请先在“审阅”中撤销“保护工作簿”。',
    en: 'The structure of the workbook is protected, so no sheet can be added or removed. Nothing was written; unprotect the workbook under Review first.',
  },
  'office.access-denied': {
    zh: 'Excel 不允许这一步（工作表受保护，或工作簿以只读方式打开）。工作簿保持原样。请撤销保护，或启用编辑后再试。',
    en: 'Excel does not allow this (a protected sheet, or a workbook opened read-only). The workbook is as it was. Unprotect the sheet or enable editing, and try again.',
  },
  'office.read-only': {
    zh: '工作簿是以只读方式打开的，Excel 不允许写入；工作簿保持原样。请另存为一份再打开，或请别人关闭它之后重新打开，然后再试。',
    en: 'The workbook is opened read-only and Excel allows no writing; it is as it was. Save it under another name and open that, or open it again when nobody else has it open, then try again.',
  },
  'office.protected-view': {
    zh: 'Excel 不允许写入，而工作表没有保护：文件多半在“受保护的视图”里。工作簿保持原样。请点窗口上方黄条里的“启用编辑”，再试一次。',
    en: 'Excel allows no writing though the sheet is not protected: most likely the file is in Protected View. It is as it was. Choose Enable Editing in the yellow bar above the sheet, then try again.',
  },
  'office.elsewhere': {
    zh: '另一个工作簿的窗口在前面，Excel 没有完成这一步，工作簿保持原样。请点一下这个工作簿的窗口，再试一次。',
    en: 'The window of another workbook is in front, so Excel did not do this; the workbook is as it was. Bring the window of this workbook to the front, then try again.',
  },
  'office.sheets-selected': {
    zh: 'Excel 没有完成这一步，也没有说原因，工作簿保持原样。多半是同时选中了几张工作表（标题栏里有“组”字）：请单击其中一张工作表的标签取消组合，再试一次（{detail}）。',
    en: 'Excel did not do this and gave no reason; the workbook is as it was. Most likely several sheets are selected (“Group” in the title bar). Choose the tab of one of them to end that, then try again ({detail}).',
  },
  'office.manual': {
    zh: 'Excel 设成了手动计算：本工具写入的工作表已经重算，其余公式的结果可能还是旧的。可以立即重算；要一直自动算，请在“公式 › 计算选项”里选“自动”。',
    en: 'Excel is set to calculate manually: the sheets that this tool writes into are calculated, the results of other formulas may be old. Choose Automatic under Formulas › Calculation Options to have it done always, or calculate now.',
  },
  'office.stray': {
    zh: '工作表“{sheet}”在离表格很远的 {places} 还有内容，读取因此变慢。请看一看：用不着的就删掉（选中这些行或列，右键“删除”）。',
    en: 'The sheet “{sheet}” has content far away from its table, at {places}, which makes reading slow. Look at it, and delete what is not needed (select these rows or columns and choose Delete).',
  },
  'office.beyond': {
    zh: '工作表“{sheet}”的内容一直到 {cell}，本工具只看到 {limit} 为止，再往外的没有读。请看一看：用不着的就删掉。',
    en: 'The content of the sheet “{sheet}” reaches to {cell}; this tool looks as far as {limit} and has not read beyond. Look at it, and delete what is not needed.',
  },
  'office.still-editing': {
    zh: '等了 {seconds} 秒，单元格仍在编辑，这一步没有做，工作簿保持原样。请按回车键结束编辑，再试一次。',
    en: 'After {seconds} seconds the cell is still being edited, so this was not done; the workbook is as it was. Press Enter to finish, then try again.',
  },
  'office.waiting': {
    zh: '单元格正在编辑：请按回车键结束编辑，之后自动接着做（最多等 {seconds} 秒）。',
    en: 'A cell is being edited: press Enter to finish, and this goes on by itself (for up to {seconds} seconds).',
  },
  'office.settings-full': {
    zh: '工作簿里存放加载项内容的地方满了（Excel 约限 2 MB），这一步没有写入，工作簿保持原样。请先做“送出副本”另存一份，在副本里接着做；那里不带以前的记录。',
    en: 'The workbook has no room left for what add-ins keep in it (Excel allows about 2 MB), so this was not written; the workbook is as it was. Make a copy to send out and go on in it: it carries none of the former records.',
  },
  'office.too-large': {
    zh: '数据量超过了 Excel 一次能传的上限。工作簿保持原样；请把与自评无关的大表另存到别的工作簿。',
    en: 'There is more data than Excel passes on at once. The workbook is as it was; move large sheets that have nothing to do with the self-evaluation to another workbook.',
  },
  'office.unsupported': {
    zh: '这个版本的 Excel 不支持这一步（{detail}）。请使用 Excel 2021 或更新的版本。',
    en: 'This version of Excel cannot do this ({detail}). Use Excel 2021 or later.',
  },
  'office.sheet-gone': {
    zh: '找不到工作表“{sheet}”，它可能已被删除或改名。没有写入任何内容。请重新读取；要还原改名以前写的，请先把名字改回“{sheet}”。',
    en: 'The sheet “{sheet}” is not there; it may have been deleted or renamed. Nothing was written. Check again; to take back what was written before it was renamed, give it the name “{sheet}” again.',
  },
  'office.sheet-exists': {
    zh: '工作簿里已经有名为“{sheet}”的工作表。没有写入任何内容；请先给它改名或删除。',
    en: 'There already is a sheet called “{sheet}”. Nothing was written; rename or delete it first.',
  },
  'office.sheet-hidden': {
    zh: '工作表“{sheet}”是隐藏的，请先取消隐藏，再定位单元格。',
    en: 'The sheet “{sheet}” is hidden. Unhide it first to go to its cells.',
  },
  'office.inside-merge': {
    zh: '{cells} 在合并单元格的内部，写在那里看不见。没有写入任何内容。请取消合并，或重新读取后再写。',
    en: '{cells} lies inside merged cells, where it would not be seen. Nothing was written. Unmerge them, or read again and then write.',
  },
  'office.in-table': {
    zh: '{cells} 在 Excel 表格“{table}”里。往表格的一列写公式，Excel 会把整列改成同一个公式，得分会错。没有写入任何内容。请选中该表格，在“表设计”中点“转换为区域”，或者改为写入数值。',
    en: '{cells} lies in the Excel table “{table}”. Excel fills the whole column of a table with one formula, so the scores would be wrong. Nothing was written. Choose Convert to Range under Table Design, or write values instead.',
  },
  'office.not-in-front': {
    zh: '无法定位：请先回到这个工作簿的窗口，再点一次。',
    en: 'The cell cannot be selected: bring the window of this workbook to the front and try again.',
  },
  'office.read-back': {
    zh: 'Excel 没有按原样保存这些单元格：{cells}。已经全部还原，工作簿保持原样。请看看这些单元格的数据验证和格式，再试一次。',
    en: 'Excel did not keep these cells as they were written: {cells}. Everything was taken back; the workbook is as it was. Look at the data validation and the format of these cells, then try again.',
  },
  'office.failed': {
    zh: 'Excel 没有完成这一步，工作簿保持原样。请再试一次（{detail}）。',
    en: 'Excel did not do this, and the workbook is as it was. Try again ({detail}).',
  },
  'office.no-file': {
    zh: '这个 Excel 没有把工作簿的文件交给加载项，副本没有做成，工作簿保持原样（{detail}）。请改在本工作簿里做（先预览，可还原），或在工作台里打开文件来做。',
    en: 'This Excel did not give the file of the workbook to the add-in, so no copy was made; the workbook is as it was ({detail}). Make it in this workbook instead (with a preview, and restorable), or open the file in the workbench.',
  },
  'office.no-new-workbook': {
    zh: '这个 Excel 没有打开新的工作簿，副本没有做成，工作簿保持原样（{detail}）。请改在本工作簿里做（先预览，可还原），或在工作台里打开文件来做。',
    en: 'This Excel did not open a new workbook, so no copy was made; the workbook is as it was ({detail}). Make it in this workbook instead (with a preview, and restorable), or open the file in the workbench.',
  },
  'office.half-written': {
    zh: 'Excel 写到一半出错，而且没能全部还原，请核对下面列出的地方（{detail}）。',
    en: 'Excel failed half way and not everything could be taken back. Look at what is listed below ({detail}).',
  },
  'office.half-written-unseen': {
    zh: 'Excel 写到一半出错，还原没有完成，也没能再看一遍哪里变了。下面是这一步动过的地方，请逐一核对（{detail}）。',
    en: 'Excel failed half way, taking it back was not finished, and what has changed could not be looked at again. Look at everything that this step touched, listed below ({detail}).',
  },
} as const;
