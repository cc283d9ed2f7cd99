/** What cell-error says. */
export const texts = {
  'check.cell-error': { zh: '单元格是错误值', en: 'Error value in a cell' },
  'check.cell-error.found': {
    zh: '单元格显示 {found}，公式引用的内容已不在或不能计算。',
    en: 'The cell shows {found}: what its formula refers to is gone or cannot be computed.',
  },
} as const;
