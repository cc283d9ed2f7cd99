import { useMemo } from 'react';
import { findSheet } from '../../model';
import type { TableView } from '../session/state';
import { NO_DRAFTS } from '../session/drafts';
import type { Templates } from '../templates/useTemplates';
import { useTemplates } from '../templates/useTemplates';
import { usePaneState, useSession } from '../ui/paneContext';
import type { ExplainItem } from './items';
import { explainItems, newlyChosen } from './items';
import { planAll, planOne } from './plans';
import type { DraftText } from './text';
import { draftText, withChoice, withText, withWritten } from './text';

export interface Explaining {
  readonly templates: Templates;
  readonly items: readonly ExplainItem[];
  /** Those that are due, in the order in which they are worked on. */
  readonly todo: readonly ExplainItem[];
  readonly current: ExplainItem | null;
  /** The text of an item as it is now. */
  draft(item: ExplainItem): DraftText;
  /** Takes an item up; null goes nowhere. Its cell is shown in the sheet. */
  take(item: ExplainItem | null): void;
  choose(choice: string): void;
  type(text: string): void;
  /** The item after (1) or before (-1) the current one among those that are due; null at the ends. */
  neighbour(step: 1 | -1): ExplainItem | null;
  /** The item to go on with when the current one is written: the one after it, else the first that is still due. */
  following(): ExplainItem | null;
  /** Writes the text of the current item; true when it stands in the cell. */
  write(): Promise<boolean>;
  proposeAll(): void;
}

/** What the explaining of a table works with. */
export function useExplain(view: TableView): Explaining {
  const session = useSession();
  const { book, drafts } = usePaneState();
  const templates = useTemplates();
  const { own, shared } = templates;
  const known = useMemo(() => [...own, ...shared], [own, shared]);
  const items = useMemo(() => (book ? explainItems(view, book, known) : []), [view, book, known]);
  const mine = drafts[view.key] ?? NO_DRAFTS;
  const todo = items.filter(({ isDone }) => !isDone);
  const current = items.find(({ id }) => id === mine.current) ?? todo[0] ?? items[0] ?? null;
  const place = current ? todo.indexOf(current) : -1;
  const order = { key: view.key, own: known };
  const draft = (item: ExplainItem): DraftText => draftText(item, view.evaluation, mine);

  const take = (item: ExplainItem | null): void => {
    if (!item) return;
    const now = session.state().drafts[view.key] ?? NO_DRAFTS;
    session.keepDrafts(view.key, { ...now, current: item.id });
    if (item.place.address) void session.select(view.table.sheet, item.place.address);
  };

  return {
    templates,
    items,
    todo,
    current,
    draft,
    take,
    choose(choice) {
      if (!current) return;
      session.keepDrafts(view.key, { ...withChoice(mine, current.id, choice), current: current.id });
      const chosen = newlyChosen(current, choice);
      if (chosen.length > 0) void session.chooseCauses(view.key, chosen);
    },
    type: (text) =>
      current &&
      session.keepDrafts(view.key, { ...withText(mine, current.id, draft(current).choice, text), current: current.id }),
    neighbour: (step) => todo[place < 0 ? -1 : place + step] ?? null,
    following: () => todo[place + 1] ?? todo.find((item) => item !== current) ?? null,
    async write() {
      if (!current?.content) return false;
      const { text } = draft(current);
      await session.put('explain', planOne(session, order, current, text));
      const state = session.state();
      const written = state.tables.find(({ key }) => key === view.key);
      const { address } = current.place;
      const sheet = written && state.book && findSheet(state.book, written.table.sheet);
      // By the cell: what is written and complete may be no item any more.
      const stands = Boolean(sheet && address && sheet.cellAt(address.row, address.column).text === text);
      if (stands) session.keepDrafts(view.key, withWritten(state.drafts[view.key] ?? NO_DRAFTS, current.id));
      return stands;
    },
    proposeAll: () => void session.propose('explain', planAll(session, order)),
  };
}
