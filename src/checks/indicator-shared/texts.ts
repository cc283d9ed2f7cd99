/** What indicator-shared says. */
export const texts = {
  'check.indicator-shared': { zh: '两个项目计了同一成果', en: 'One result in two projects' },
  'check.indicator-shared.found': {
    zh: '“{name}”在“{project}”里（{cell}）也是同样的指标值，完成也是 {actual}：同一成果只能计在一个项目里，请核对。',
    en: '{name} stands in {project} ({cell}) too, with the same target and {actual} done: one result belongs to one project; please check.',
  },
} as const;
