/** What a writing that failed half way has left, one line a kind: below the sentence that says what to do about it. */
export const texts = {
  'left-over.cells': { zh: '单元格：{cells}', en: 'Cells: {cells}' },
  'left-over.sheets': { zh: '工作表：{sheets}', en: 'Sheets: {sheets}' },
  'left-over.names': { zh: '定义的名称：{names}', en: 'Defined names: {names}' },
  'left-over.highlights': { zh: '条件格式：{sheets}', en: 'Conditional formats: {sheets}' },
  'left-over.settings': { zh: '本工具在工作簿里的记录：{keys}', en: 'What this tool keeps in the workbook: {keys}' },
  'left-over.formats': { zh: '数字格式：{cells}', en: 'Number formats: {cells}' },
} as const;
