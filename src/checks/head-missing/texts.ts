/** What head-missing says. */
export const texts = {
  'check.head-missing': { zh: '项目或单位名称没有填', en: 'Name of project or unit not filled in' },
  'check.head-missing.found': {
    zh: '“{label}”旁边空着，看不出是谁的表。',
    en: 'Nothing stands beside “{label}”: nobody can tell whose table this is.',
  },
  'check.expected-head.project': { zh: '项目名称', en: 'the name of the project' },
  'check.expected-head.unit': { zh: '单位名称', en: 'the name of the unit' },
} as const;
