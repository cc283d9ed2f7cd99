/** The keys of the pane, as its list of keys tells them. */
export const texts = {
  'pane-keys.title': { zh: '键盘与帮助', en: 'Keyboard and help' },
  'pane-keys.close': { zh: '关闭', en: 'Close' },
  'pane-keys.or': { zh: '或', en: 'or' },
  'pane-keys.then': { zh: '再按', en: 'then' },
  'pane-keys.everywhere': { zh: '面板里到处可用', en: 'Anywhere in the pane' },
  'pane-keys.next-finding': {
    zh: '下一处问题，表格跟着转到那个单元格',
    en: 'Next finding; the sheet goes to its cell',
  },
  'pane-keys.previous-finding': { zh: '上一处问题', en: 'Previous finding' },
  'pane-keys.help': { zh: '看这张表（不在打字时）', en: 'Show this list (while not typing)' },
  'pane-keys.explain': { zh: '写说明', en: 'Writing explanations' },
  'pane-keys.next': { zh: '下一条（打字时用 Alt+↓）', en: 'Next one (Alt+↓ while typing)' },
  'pane-keys.previous': { zh: '上一条（打字时用 Alt+↑）', en: 'Previous one (Alt+↑ while typing)' },
  'pane-keys.slot': { zh: '选中下一处【】', en: 'Select the next open slot 【】' },
  'pane-keys.write': { zh: '写入并到下一条', en: 'Write it and go to the next' },
  'pane-keys.cause': { zh: '选第几个原因（不在文字框里）', en: 'Choose a cause by its number (outside the text box)' },
  'pane-keys.leave': { zh: '从文字框回到这一条', en: 'From the text box back to the row' },
  'pane-keys.preview': { zh: '预览', en: 'Preview' },
  'pane-keys.write-all': { zh: '写入（或还原）所列的单元格', en: 'Write (or restore) the cells listed' },
} as const;
