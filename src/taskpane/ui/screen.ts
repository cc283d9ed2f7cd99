import type { TableView } from '../session/state';

/** The screens that take the place of the tabs until one goes back. 'preview' shows what the session is about to write. */
export type Screen = 'preview' | 'mapping' | 'rules' | 'templates';

/** The parts of the pane for one table, in the order of the work. */
export const TABS = ['indicators', 'explain', 'review', 'report'] as const;
export type Tab = (typeof TABS)[number];

/** What each tab gets. It stands inside of <main> and ends, where there is something to do, with a FootBar. */
export interface TabProps {
  readonly view: TableView;
  readonly onGo: (screen: Screen) => void;
}
