import { KEPT_KEYS } from './data';
import { ACCEPTANCES } from './acceptances';
import { DECISIONS } from './decisions';
import { JOURNAL } from './journal';
import { OVERRIDES } from './overrides';
import type { OwnedKind, Signature, Trust } from './owned';
import { readOwned } from './owned';
import { RULE_SETS_KEPT } from './ruleSets';
import { TEMPLATES } from './templates';

/** The kinds that decide something. */
export type OwnedName = 'decisions' | 'overrides' | 'acceptances' | 'journal' | 'templates' | 'ruleSets';

/** Entries of one kind under one name that decide nothing. */
export interface Foreign {
  readonly kind: OwnedName;
  /** null: of an earlier version, which gave no owners. */
  readonly owner: Signature | null;
  readonly count: number;
}

/** What stands in the settings (by key) and does not count, kind by kind and owner by owner. */
export function foreignIn(texts: Readonly<Record<string, string | null>>, trust: Trust): readonly Foreign[] {
  const of = <Data, Entry>(name: OwnedName, kind: OwnedKind<Data, Entry>): Foreign[] => {
    const byOwner = new Map<string, Foreign>();
    for (const { owner } of readOwned(kind, texts[KEPT_KEYS[name]] ?? null, trust).foreign) {
      const key = JSON.stringify(owner);
      byOwner.set(key, { kind: name, owner, count: (byOwner.get(key)?.count ?? 0) + 1 });
    }
    return [...byOwner.values()];
  };
  return [
    ...of('decisions', DECISIONS),
    ...of('overrides', OVERRIDES),
    ...of('acceptances', ACCEPTANCES),
    ...of('journal', JOURNAL),
    ...of('templates', TEMPLATES),
    ...of('ruleSets', RULE_SETS_KEPT),
  ];
}
