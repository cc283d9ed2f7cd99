/** Sentences of what is written, and is not, for rows that a person set or left out. */
export const texts = {
  'overridden.same': {
    zh: '已填写“{found}”，与改定的一致。',
    en: 'Already filled in ({found}), the same as what was set.',
  },
  'overridden.typed': {
    zh: '已填写“{found}”，未改动；改定为 {computed}。要用改定的，请先清空这一格。',
    en: 'Already filled in ({found}) and left as it is; set at {computed}. To use that, please empty the cell first.',
  },
  'overridden.formula': {
    zh: '模板已有公式 {found}，未改动；改定为 {computed}。要用改定的，请先清空这一格。',
    en: 'Holds the formula {found}, left as it is; set at {computed}. To use that, please empty the cell first.',
  },
  'overridden.protected': {
    zh: '工作表受保护且该单元格锁定，未写入；改定为 {computed}。',
    en: 'The sheet is protected and the cell locked, nothing was written; set at {computed}.',
  },
  'overridden.left-out': {
    zh: '这一行不计入，但单元格里的“{found}”不是我们写的，未改动；请自行清空，否则表内的总分会把它加进去。',
    en: 'The row is left out, but “{found}” in its cell is not ours and stays; please empty it, or the total of the table will count it.',
  },
} as const;
