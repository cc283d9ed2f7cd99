import type { Kind } from './kinds';
import type { NowByKind, Put, Puts, Snapshot } from './observed';
import { RULES } from './rules';

/** What writing the changes puts: their `after`. */
export function writing<Now extends NowByKind>(snapshot: Snapshot<Now>): Puts<Now> {
  return putsOf(<K extends Kind>(kind: K) =>
    snapshot[kind].map(({ change, now }): Put<K, Now> => ({ change, now, content: change.after })),
  );
}

/** What takes a half-done writing back: for each place that is no longer what it was (`was`), what it was. */
export function takingBack<Now extends NowByKind>(was: Snapshot<Now>, is: Snapshot<Now>): Puts<Now> {
  return putsOf(<K extends Kind>(kind: K) =>
    was[kind].flatMap(({ change, now: before }, index): Put<K, Now>[] => {
      const now = is[kind][index]?.now ?? before;
      if (RULES[kind].unchanged(before, now)) return [];
      return [{ change, now, content: RULES[kind].content(change, before) }];
    }),
  );
}

function putsOf<Now extends NowByKind>(make: <K extends Kind>(kind: K) => readonly Put<K, Now>[]): Puts<Now> {
  return {
    cell: make('cell'),
    name: make('name'),
    highlight: make('highlight'),
    sheet: make('sheet'),
    setting: make('setting'),
  };
}
