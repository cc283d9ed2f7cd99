/** What part-scored-twice says. */
export const texts = {
  'check.part-scored-twice': { zh: '“其中”行重复计分', en: 'A part scored beside its whole' },
  'check.part-scored-twice.found': {
    zh: '“{name}”是上一行的一部分，两行都计了分，得分相加 {sum}，超过 {limit} 分：请只计一次。',
    en: '{name} is a part of the row above; both are scored, and the scores add up to {sum} of {limit} points: please count it once.',
  },
  'check.expected-in-whole': { zh: '并入总数一行计分', en: 'scored with the whole' },
  'check.source-once': {
    zh: '同一内容只计一次分（审核口径，未引文件）。',
    en: 'One thing is scored once (a reviewer’s view, no document quoted).',
  },
} as const;
