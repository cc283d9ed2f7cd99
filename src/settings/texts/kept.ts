/** Sentences about what the workbook keeps for us: what of it was left aside, and why something is not kept. */
export const texts = {
  'kept.decisions-damaged': {
    zh: '工作簿里保存的规则集选择、列对应和回答已损坏，没有采用；其余照常。',
    en: 'The choices of rules, columns and answers kept in this workbook are damaged and were left aside; all else goes on.',
  },
  'kept.overrides-damaged': {
    zh: '工作簿里保存的改定得分和不计入的行已损坏，没有采用：这些行按规则计分；其余照常。',
    en: 'The scores set by hand and the rows left out that this workbook keeps are damaged and were left aside: these rows are scored by the rules; all else goes on.',
  },
  'kept.journal-damaged': {
    zh: '工作簿里保存的写入记录已损坏，没有采用：以前的写入不能还原；其余照常。',
    en: 'The record of writings kept in this workbook is damaged and was left aside: they cannot be restored; all else goes on.',
  },
  'kept.acceptances-damaged': {
    zh: '工作簿里保存的接受记录已损坏，没有采用：相应的问题会重新列出；其余照常。',
    en: 'The accepted findings kept in this workbook are damaged and were left aside: they show again; all else goes on.',
  },
  'kept.templates-damaged': {
    zh: '随工作簿来的说明模板已损坏，没有采用；其余照常。',
    en: 'The templates that came with this workbook are damaged and were left aside; all else goes on.',
  },
  'kept.rule-sets-damaged': {
    zh: '工作簿里保存的自定规则集已损坏或编号与自带的相同，没有采用：用它们的表改按版式建议的规则集；其余照常。',
    en: 'The rule sets kept in this workbook are damaged, or have ids of the program’s own, and were left aside: tables that used them follow the proposed ones; all else goes on.',
  },
  'kept.highlights-damaged': {
    zh: '工作簿里保存的偏差标记清单已损坏，没有采用：已有的标记要用条件格式去掉；其余照常。',
    en: 'The list of highlights kept in this workbook is damaged and was left aside: remove those that stand as conditional formats; all else goes on.',
  },
  'kept.row-heights-damaged': {
    zh: '工作簿里保存的原行高已损坏，没有采用：加高过的行不会自动恢复；其余照常。',
    en: 'The former row heights kept in this workbook are damaged and were left aside: rows stay as high as they are; all else goes on.',
  },
  'kept.results-damaged': {
    zh: '工作簿里保存的公式原结果已损坏，没有采用：还原以后这些公式要重算才有结果；其余照常。',
    en: 'The former results of formulas kept in this workbook are damaged and were left aside: after restoring, they show none until recalculated; all else goes on.',
  },
  'kept.newer': {
    zh: '工作簿里的“{key}”由更新的版本保存，本版本读不了，没有采用；请升级后再打开。',
    en: '“{key}” in this workbook was kept by a newer version and was left aside; open the workbook with that version.',
  },
  'kept.part-damaged': {
    zh: '工作簿里保存本工具内容（判断、记录、标记）的部分已损坏，没有采用；表格本身不受影响。',
    en: 'The part of this workbook that keeps what this tool remembers is damaged and was left aside; the tables are not affected.',
  },
  'kept.sheets-gone': {
    zh: '工作簿里没有名为“{sheets}”的工作表了。为它作的更正、回答、接受和可还原的步骤都还留着，暂时用不上；如果只是改了名，把名字改回去就又有效。',
    en: 'The workbook has no sheet called “{sheets}” any more. The corrections, answers, acceptances and restorable steps for it are kept but not used; if it was only renamed, give it that name again and they hold again.',
  },
  'kept.owner-for-now': {
    zh: '本机不允许保存本人标识（浏览器禁止或已满），它只在这次有效：下次打开时，这次保存到工作簿里的内容要重新采用。可在“规则 › 本人标识”导出，下次再导入。',
    en: 'Your owner key cannot be kept on this machine (storage is blocked or full) and holds for this session alone: what you keep in the workbook now must be taken over next time. Export the key and import it then.',
  },
  'kept.too-large': {
    zh: '要保存到工作簿里的内容超过 {limit} MB，没有写入。',
    en: 'What was to be kept in the workbook has more than {limit} MB; nothing was written.',
  },
} as const;
