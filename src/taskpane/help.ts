/** Where the help explains each place of the product: page and heading of the help that is built from docs/ (webpack/help.js). */
export const HELP = {
  start: 'start',
  indicators: 'start#填分',
  preview: 'start#预览和写入',
  restore: 'start#还原',
  explain: 'start#写说明',
  templates: 'start#我的模板',
  review: 'start#自查',
  report: 'start#报告',
  send: 'start#送出副本',
  sending: 'start#送出副本',
  mapping: 'start#列对应',
  rules: 'start#规则集',
  foreign: 'start#别人留下的内容',
  'no-table': 'start#没有认出自评表',
  workbench: 'workbench',
  batch: 'workbench#一次审很多份',
} as const;

export type HelpPlace = keyof typeof HELP;

/** The address of the help for a place, from the page that shows it: the folder help/ lies beside it. */
export function helpAddress(place: HelpPlace): string {
  const [page, id] = HELP[place].split('#');
  return `help/${page}.html${id === undefined ? '' : `#${id}`}`;
}
