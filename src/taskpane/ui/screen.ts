import type { TableView } from '../session/state';

/** The screens that take the place of the tabs until one goes back. 'preview' shows what the session is about to write. */
export type Screen = 'preview' | 'mapping' | 'rules' | 'templates';

/** The steps of the work on a table, in their order: 填分, 写说明, 自查, 报告, 送出. */
export const TABS = ['indicators', 'explain', 'review', 'report', 'send'] as const;
export type Tab = (typeof TABS)[number];

/** What each tab gets. It stands inside of <main> and ends, where there is something to do, with a FootBar. */
export interface TabProps {
  readonly view: TableView;
  readonly onGo: (screen: Screen) => void;
  readonly onTab: (tab: Tab) => void;
}
