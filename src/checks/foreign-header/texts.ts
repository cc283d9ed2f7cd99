/** What foreign-header says. */
export const texts = {
  'check.foreign-header': { zh: '沿用了别的项目的内容', en: 'Left from another project' },
  'check.foreign-header.name': {
    zh: '本表是“{name}”，这里写的却是“{other}”。',
    en: 'The table is about {name}, this names {other}.',
  },
  'check.foreign-header.copy': {
    zh: '“{label}”与“{other}”的完全相同，请核对是否沿用未改。',
    en: '{label} is word for word that of {other}: was it left unchanged?',
  },
  'check.expected-own-words': { zh: '“{name}”自己的内容', en: 'words about {name}' },
} as const;
