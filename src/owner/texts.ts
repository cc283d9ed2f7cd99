/** Sentences about whose a kept thing is. */
export const texts = {
  'owner.unreadable': {
    zh: '这不是本人标识文件，或文件已损坏；请选用从本工具导出的 .json 文件。',
    en: 'This is no owner file, or it is damaged; choose a .json file that this tool exported.',
  },
} as const;
