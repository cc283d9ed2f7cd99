/** Sentences of the workbench, the page with the spreadsheet beside the pane. */
export const texts = {
  'workbench.title': { zh: '绩效自评助手', en: 'Performance self-evaluation' },
  'workbench.open': { zh: '打开', en: 'Open' },
  'workbench.sample': { zh: '示例表', en: 'Sample' },
  'workbench.save': { zh: '下载', en: 'Download' },
  'workbench.save-hint': { zh: '下载改好的文件，原文件不动', en: 'Download the changed file; the original stays' },
  'workbench.write-back': { zh: '写回原文件', en: 'Write back' },
  'workbench.write-back-hint': {
    zh: '把改动直接存进打开的那个文件',
    en: 'Save the changes into the file that was opened',
  },
  'workbench.read-only': { zh: '只读', en: 'Read only' },
  'workbench.language': { zh: 'English', en: '中文' },
  'workbench.close-file': { zh: '关闭“{name}”', en: 'Close “{name}”' },
  'workbench.files': { zh: '打开的文件', en: 'Open files' },
  'workbench.unsaved': { zh: '有未保存的改动', en: 'Unsaved changes' },
  'workbench.pane': { zh: '绩效自评', en: 'Self-evaluation' },
  'workbench.sheet-area': { zh: '表格', en: 'Spreadsheet' },
  'workbench.resize': { zh: '调整右侧面板的宽度', en: 'Width of the pane' },
  'workbench.start-title': { zh: '打开一张绩效自评表', en: 'Open a self-evaluation table' },
  'workbench.start-text': {
    zh: '把 .xlsx 文件拖到这里，或点“打开”；旧版 .xls 只能看和审核。文件只在这台电脑上处理，不会上传。',
    en: 'Drop an .xlsx file here, or choose one; old .xls files are read and checked only. Files stay on this computer; nothing is uploaded.',
  },
  'workbench.drop-here': { zh: '松开鼠标即可打开', en: 'Drop to open' },
  'workbench.opening': { zh: '正在打开“{name}”', en: 'Opening “{name}”' },
  'workbench.step-unpack': { zh: '解压并检查文件', en: 'Unpacking and checking' },
  'workbench.step-read': { zh: '读取单元格', en: 'Reading cells' },
  'workbench.step-look': { zh: '读取格式', en: 'Reading formats' },
  'workbench.step-show': { zh: '显示表格', en: 'Showing the sheets' },
  'workbench.cancel': { zh: '取消', en: 'Cancel' },
  'workbench.dismiss': { zh: '知道了', en: 'Dismiss' },
  'workbench.file-refused': { zh: '“{name}”没有打开：{reason}', en: '“{name}” was not opened. {reason}' },
  'workbench.too-many-sheets': {
    zh: '工作簿有 {count} 张工作表，超过 {limit} 张的上限，未打开。请拆成几个文件，或用命令行批量处理。',
    en: 'The workbook has {count sheet|sheets}, more than the limit of {limit}; it was not opened. Split it, or use the command line.',
  },
  'workbench.not-open': { zh: '这个文件已经关闭，请重新打开。', en: 'This file was closed; open it again.' },
  'workbench.fault': {
    zh: '处理这个文件时出了意外，原文件没有变化。请关闭后重新打开。',
    en: 'Something went wrong with this file; the original is unchanged. Close it and open it again.',
  },
  'workbench.cannot-go': {
    zh: '工作表“{sheet}”被隐藏或已不在，转不过去。',
    en: 'The sheet “{sheet}” is hidden or gone.',
  },
  'workbench.only-contents': {
    zh: '这里只改单元格内容。行列、合并、格式和工作表请在 Excel 或 WPS 里改，免得保存时丢失。',
    en: 'Only contents of cells are changed here. Change rows, columns, merges, formats and sheets in Excel or WPS.',
  },
  'workbench.kept-results': {
    zh: '有 {count} 个公式这里算不了，显示的是文件里存的结果，改动数据后请用 Excel 或 WPS 重算：{cells}',
    en: '{count formula|formulas} cannot be calculated here and show the results kept in the file; let Excel or WPS recalculate them: {cells}',
  },
  'workbench.handed': {
    zh: '已把“{name}”交给浏览器下载，存好没有请看浏览器。这些改动还留在本机 {days} 天，没存好可以从“留底”取回。',
    en: '“{name}” was handed to the browser to download; the browser tells whether it was saved. The work stays kept here for {days} days, under “Kept”.',
  },
  'workbench.copy-name': { zh: '{name}-送出副本', en: '{name}-to send' },
  'workbench.copy-handed': {
    zh: '副本“{name}”已交给浏览器下载。打开着的工作簿没有变。',
    en: 'The copy “{name}” was handed to the browser to download. The open workbook has not changed.',
  },
  'workbench.copy-changed': {
    zh: '做副本的时候工作簿又改动了，副本没有做。请再试一次。',
    en: 'The workbook was changed while the copy was being made, so there is none. Try again.',
  },
  'workbench.handed-as-is': {
    zh: '已把“{name}”交给浏览器下载。',
    en: '“{name}” was handed to the browser to download.',
  },
  'workbench.handed-not-kept': {
    zh: '已把“{name}”交给浏览器下载，但没能在本机留底：请先看文件存好没有，再关闭。',
    en: '“{name}” was handed to the browser to download, but could not be kept here besides: make sure that it was saved before you close it.',
  },
  'workbench.not-kept': {
    zh: '“{name}”的改动没有留底，请现在下载。（浏览器存不下，或不让存。）',
    en: 'The changes of “{name}” are not being kept; download them now. (The browser has no room, or allows none.)',
  },
  'workbench.no-keeping': {
    zh: '浏览器不让这个页面在本机留底（无痕窗口、单位的设置，或空间已满）：没下载的改动，关掉页面就没有了。其他功能照常。',
    en: 'The browser keeps nothing for this page (private window, policy, or no room): changes that you do not download are lost with the page. All else works.',
  },
  'workbench.restored-partly': {
    zh: '“{name}”的改动恢复了 {done} 步，{lost} 步没能恢复：{reason}打开时的文件可以从“留底”下载。',
    en: 'Of the changes of “{name}”, {done step|steps} came back and {lost} did not. {reason} The file as it was opened is under “Kept”.',
  },
  'workbench.lost-cells': { zh: '{cells}，请核对这些单元格。', en: 'Check these cells: {cells}.' },
  'workbench.lost-records': {
    zh: '记录已缺失，请从头核对一遍。',
    en: 'Their records are gone; check the whole table.',
  },
  'workbench.kept': { zh: '留底', en: 'Kept' },
  'workbench.kept-title': { zh: '留在本机的改动', en: 'Work kept on this computer' },
  'workbench.kept-text': {
    zh: '交给浏览器下载过的改动留 {days} 天，万一没存好，可以在这里取回。',
    en: 'What was handed to the browser to download stays for {days} days, in case it was not saved.',
  },
  'workbench.kept-since': { zh: '{date} 留底', en: 'Kept on {date}' },
  'workbench.kept-open': { zh: '打开“{name}”', en: 'Open “{name}”' },
  'workbench.kept-original': { zh: '下载打开时的文件', en: 'Download as opened' },
  'workbench.kept-throw': { zh: '不要了', en: 'Throw away' },
  'workbench.kept-throw-title': { zh: '删掉“{name}”的留底？', en: 'Throw away what is kept of “{name}”?' },
  'workbench.kept-throw-text': { zh: '删掉以后不能取回。', en: 'It cannot be brought back.' },
  'workbench.kept-damaged': {
    zh: '“{name}”的留底已损坏，打不开；其他文件不受影响。',
    en: 'What is kept of “{name}” is damaged and cannot be opened; other files are not affected.',
  },
  'workbench.kept-elsewhere': {
    zh: '“{name}”正在另一个窗口里打开，或已不在留底里。',
    en: '“{name}” is open in another window, or is no longer kept.',
  },
  'workbench.written-back': { zh: '已写回“{name}”。', en: 'Saved into “{name}”.' },
  'workbench.write-not-allowed': {
    zh: '浏览器没有得到写入“{name}”的许可，没有写回，原文件没有变化。可以再试一次，或改用下载。',
    en: 'The browser was not allowed to write “{name}”, so nothing was written. Try again, or download your version.',
  },
  'workbench.write-back-failed': {
    zh: '没能写回“{name}”：磁盘已满，或文件正被其他程序占用。原文件没有变化，可以改用下载。',
    en: '“{name}” could not be written: disk full, or held by another program. It is unchanged; download your version.',
  },
  'workbench.write-back-unsure': {
    zh: '没能写好“{name}”，磁盘上的文件也已不是打开时的样子。请马上下载改好的文件，再查看磁盘上的那个。',
    en: '“{name}” was not written well, and the file on disk is no longer what was opened. Download your version now, and look at the one on disk.',
  },
  'workbench.changed-on-disk': {
    zh: '“{name}”打开以后被别的程序改过、移走或删除，为免覆盖没有写回。请下载后自行合并。',
    en: '“{name}” was changed, moved or deleted by another program since it was opened, so it was not overwritten. Download your version.',
  },
  'workbench.restored': {
    zh: '上次没有保存的改动已经恢复：“{name}”。',
    en: 'Your unsaved changes were restored: “{name}”.',
  },
  'workbench.close-title': { zh: '“{name}”有未保存的改动', en: '“{name}” has unsaved changes' },
  'workbench.close-text': { zh: '关闭后这些改动就没有了。', en: 'They are lost when it is closed.' },
  'workbench.close-anyway': { zh: '不保存，关闭', en: 'Close without saving' },
  'workbench.save-and-close': { zh: '下载并关闭', en: 'Download and close' },
  'workbench.write-back-title': { zh: '写回“{name}”？', en: 'Save into “{name}”?' },
  'workbench.write-back-text': {
    zh: '只改动过的单元格会变，文件的其余部分原样保留。写回后不能撤销。',
    en: 'Only the changed cells change; the rest of the file stays as it is. This cannot be undone.',
  },
} as const;
