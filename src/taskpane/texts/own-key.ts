/** Sentences of the person's own key. */
export const texts = {
  'own-key.title': { zh: '本人标识', en: 'Owner key' },
  'own-key.is': { zh: '本人标识：{name}', en: 'Owner key: {name}' },
  'own-key.unnamed': { zh: '未命名', en: 'unnamed' },
  'own-key.name': { zh: '名字（别人看到的署名）', en: 'Name (what others are shown)' },
  'own-key.set-name': { zh: '改名', en: 'Rename' },
  'own-key.foreign': { zh: '查看他人所留的 {count} 条', en: 'Show the {count entry|entries} of others' },
  'own-key.hint': {
    zh: '文件里保存的更正、答复和接受，只有本人所留的才算数。在另一台电脑或命令行（jxzp owner import）用同一个标识，先在这里导出。',
    en: 'Of what a file keeps, only what you left yourself counts. To be the same person on another computer or on the command line (jxzp owner import), export the key here.',
  },
  'own-key.export': { zh: '导出标识', en: 'Export key' },
  'own-key.import': { zh: '导入标识…', en: 'Import key…' },
  'own-key.file': { zh: '本人标识.json', en: 'owner.json' },
  'own-key.copied': {
    zh: '这里不能存文件：标识的内容已复制，粘贴到一个文本文件里，只给自己用。',
    en: 'Files cannot be saved here: the key was copied; paste it into a text file, for yourself alone.',
  },
} as const;
