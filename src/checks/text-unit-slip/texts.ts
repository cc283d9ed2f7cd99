/** What text-unit-slip says. */
export const texts = {
  'statement.text-unit-slip': { zh: '报告中的单位疑有误', en: 'Unit in the report looks wrong' },
  'statement.text-unit-slip.found': {
    zh: '“{name}”写成 {found}，不会以“{unit}”计，请核实单位。',
    en: '{name} is given as {found}; such a thing is not counted in {unit}.',
  },
  'statement.expected-unit': { zh: '与“{name}”相称的单位', en: 'a unit that fits {name}' },
  'statement.source-unit': { zh: '数量的单位应与所计的事物相称。', en: 'A count is in the unit of what is counted.' },
} as const;
