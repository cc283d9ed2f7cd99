import type { Note } from '../texts/note';
import { ACCEPTANCES } from './acceptances';
import { DECISIONS } from './decisions';
import { HIGHLIGHTS_KEPT } from './highlights';
import { JOURNAL } from './journal';
import type { ReadableKind } from './kept';
import { readKept } from './kept';
import { OVERRIDES } from './overrides';
import { readEntries } from './owned';
import { RESULTS } from './results';
import { ROW_HEIGHTS } from './rowHeights';
import { RULE_SETS_KEPT } from './ruleSets';
import { TEMPLATES } from './templates';

/** Results are kept in files alone. */
export type Keeper = 'file' | 'live';

/** One sentence for each thing that is kept in the workbook and cannot be used. `texts`: the settings by key. */
export function leftAsideOf(texts: Readonly<Record<string, string | null>>, keeper: Keeper): readonly Note[] {
  const kinds: readonly ReadableKind<unknown>[] = [
    HIGHLIGHTS_KEPT,
    ROW_HEIGHTS,
    ...(keeper === 'file' ? [RESULTS] : []),
  ];
  return [
    readEntries(DECISIONS, textOf(texts, DECISIONS)).leftAside,
    readEntries(OVERRIDES, textOf(texts, OVERRIDES)).leftAside,
    readEntries(JOURNAL, textOf(texts, JOURNAL)).leftAside,
    readEntries(ACCEPTANCES, textOf(texts, ACCEPTANCES)).leftAside,
    readEntries(TEMPLATES, textOf(texts, TEMPLATES)).leftAside,
    readEntries(RULE_SETS_KEPT, textOf(texts, RULE_SETS_KEPT)).leftAside,
    ...kinds.map((kind) => readKept(kind, textOf(texts, kind)).leftAside),
  ].filter((one) => one !== null);
}

const textOf = (texts: Readonly<Record<string, string | null>>, { key }: { readonly key: string }): string | null =>
  texts[key] ?? null;
