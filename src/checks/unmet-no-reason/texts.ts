/** What unmet-no-reason says. */
export const texts = {
  'check.unmet-no-reason': { zh: '未完成而无说明', en: 'Not met without a reason' },
  'check.unmet-no-reason.likely': {
    zh: '若“{target}”按 {aim} 计，完成率为 {rate}，没有完成，也没有说明原因。',
    en: 'If “{target}” means {aim}, the completion is {rate}: not met, and no reason is given.',
  },
  'check.unmet-no-reason.found': {
    zh: '“{name}”指标值 {target}，完成 {actual}{rate}，没有说明未完成的原因。',
    en: '{name}: target {target}, actual {actual}{rate}, and no reason is given.',
  },
  'check.unmet-no-reason.asked-below': {
    zh: '“{name}”指标值 {target}，完成 {actual}{rate}；表下的 {cell} 要写原因，没有写到它。',
    en: '{name}: target {target}, actual {actual}{rate}; the form asks for reasons in {cell}, which does not tell of it.',
  },
  'check.unmet-no-reason.no-column': {
    zh: '“{name}”指标值 {target}，完成 {actual}{rate}；本表没有原因栏，请在报告中说明。',
    en: '{name}: target {target}, actual {actual}{rate}; the form has no column for reasons, please explain in the report.',
  },
} as const;
