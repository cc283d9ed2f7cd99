/** What cost-not-spending says. */
export const texts = {
  'check.cost-not-spending': { zh: '总成本与执行数不一致', en: 'Whole cost differs from spending' },
  'check.cost-not-spending.found': {
    zh: '“{name}”是 {cost}，资金部分全年执行 {spent}，请核对。',
    en: '{name} is {cost}, while {spent} were spent by the block of funds: please check.',
  },
  'check.source-spent': {
    zh: '项目的总成本应与资金执行数一致，不一致的要说明口径（审核口径，未引文件）。',
    en: 'The whole cost of a project is what was spent; where it is not, say why (a reviewer’s view, no document quoted).',
  },
} as const;
