import type { SentenceId } from '../../texts/catalogue';

/** One thing that keys do. */
export interface KeyLine {
  /** Which keys, as `pressed` tells them; each does it alone. "Escape Tab" is one after the other. */
  readonly keys: readonly string[];
  /** What the list shows in their place, where naming each would be long. */
  readonly shown?: string;
  readonly says: SentenceId;
}

/** Keys that work in one place. */
export interface KeyGroup {
  readonly title: SentenceId;
  readonly lines: Readonly<Record<string, KeyLine>>;
}

/** All keys of the pane: those who listen look them up here, and what a person is told of them is drawn from here. */
export const PANE_KEYS = {
  everywhere: {
    title: 'pane-keys.everywhere',
    lines: {
      next: { keys: ['F8'], says: 'pane-keys.next-finding' },
      previous: { keys: ['Shift+F8'], says: 'pane-keys.previous-finding' },
      help: { keys: ['?'], says: 'pane-keys.help' },
    },
  },
  explain: {
    title: 'pane-keys.explain',
    lines: {
      next: { keys: ['Alt+ArrowDown', 'J'], says: 'pane-keys.next' },
      previous: { keys: ['Alt+ArrowUp', 'K'], says: 'pane-keys.previous' },
      slot: { keys: ['F2'], says: 'pane-keys.slot' },
      write: { keys: ['Ctrl+Enter'], says: 'pane-keys.write' },
      cause: { keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'], shown: '1–9', says: 'pane-keys.cause' },
      leave: { keys: ['Escape'], says: 'pane-keys.leave' },
    },
  },
  preview: {
    title: 'pane-keys.preview',
    lines: { write: { keys: ['Ctrl+Enter'], says: 'pane-keys.write-all' } },
  },
} as const satisfies Readonly<Record<string, KeyGroup>>;

/** Which of these lines the pressed keys stand in; null: in none. */
export function lineOf<Id extends string>(lines: Readonly<Record<Id, KeyLine>>, keys: string): Id | null {
  const ids = Object.keys(lines) as Id[];
  return ids.find((id) => lines[id].keys.includes(keys)) ?? null;
}
