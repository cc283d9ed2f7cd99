/** Names of what the spreadsheet brings along without a name, or with one in another language. */
export const texts = {
  'grid.cells': { zh: '单元格', en: 'Cells' },
  'grid.cells-hint': {
    zh: '方向键换单元格，直接打字即可填写。按 F6 到面板；按 Esc 再按 Tab 离开表格。',
    en: 'Move with the arrow keys and type to fill a cell. F6 goes to the pane; Esc, then Tab leaves the spreadsheet.',
  },
  'grid.name-box': {
    zh: '名称框：输入单元格地址，回车转到',
    en: 'Name box: type an address and press Enter to go there',
  },
  'grid.names': { zh: '定义的名称', en: 'Defined names' },
  'grid.stop': { zh: '停止计算', en: 'Stop calculating' },
  'grid.sidebar': { zh: '侧栏', en: 'Side panel' },
  'grid.close-sidebar': { zh: '关闭侧栏', en: 'Close side panel' },
  'grid.all-sheets': { zh: '所有工作表', en: 'All sheets' },
  'grid.sheets': { zh: '工作表', en: 'Sheets' },
  'grid.smaller': { zh: '缩小', en: 'Zoom out' },
  'grid.larger': { zh: '放大', en: 'Zoom in' },
  'grid.notices': { zh: '表格的提示', en: 'Notices of the spreadsheet' },
} as const;
