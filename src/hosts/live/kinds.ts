import type { CellChange, Change, HighlightChange, NameChange, SettingChange, SheetChange } from '../../model';

/** The changes by their kind: what is done to each kind is written down once, in tables over these keys. */
export interface ChangeByKind {
  readonly cell: CellChange;
  readonly name: NameChange;
  readonly highlight: HighlightChange;
  readonly sheet: SheetChange;
  readonly setting: SettingChange;
}

export type Kind = keyof ChangeByKind;

/** The changes of one kind, in their order. */
export function changesOf<K extends Kind>(changes: readonly Change[], kind: K): ChangeByKind[K][] {
  return changes.filter((change): change is ChangeByKind[K] => change.kind === kind);
}
