/** Sentences of the screen on which a person points out a table and its columns. */
export const texts = {
  'pointing.open': { zh: '这张就是自评表，我来指', en: 'This is the form: show where' },
  'pointing.title': { zh: '列对应', en: 'Columns' },
  'pointing.hint-clicks': {
    zh: '先在表里点标题行，再逐项点它在哪一列；也可以在下面选。会记在这个工作簿里。',
    en: 'Click the header row in the sheet, then the column of each item; or choose below. It is kept in this workbook.',
  },
  'pointing.hint': {
    zh: '先选标题在哪一行，再选每一项在哪一列。会记在这个工作簿里。',
    en: 'Choose the row of the titles, then the column of each item. It is kept in this workbook.',
  },
  'pointing.sheet': { zh: '工作表', en: 'Sheet' },
  'pointing.header': { zh: '标题行', en: 'Header row' },
  'pointing.no-header': { zh: '还没有选', en: 'not chosen' },
  'pointing.row': { zh: '第 {row} 行：{titles}', en: 'Row {row}: {titles}' },
  'pointing.columns': { zh: '每一项在哪一列', en: 'Which column holds what' },
  'pointing.more': { zh: '其他列', en: 'Other columns' },
  'pointing.no-table': {
    zh: '还读不成表：至少要选指标名称、指标值和完成值在哪一列。',
    en: 'Not a table yet: choose at least the columns of name, target and actual.',
  },
  'pointing.read-as': {
    zh: '这样读：{count} 行指标，可信 {percent}%',
    en: 'Read like this: {count indicator|indicators}, {percent}% sure',
  },
  'pointing.no-name': { zh: '（没有名称）', en: '(no name)' },
  'pointing.points': { zh: '{points} 分', en: '{points point|points}' },
  'pointing.apply': { zh: '按这样识别', en: 'Read it like this' },
} as const;
