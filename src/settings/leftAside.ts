import type { Note } from '../texts/note';
import { ACCEPTANCES } from './acceptances';
import { DECISIONS } from './decisions';
import { HIGHLIGHTS_KEPT } from './highlights';
import { JOURNAL } from './journal';
import type { ReadableKind } from './kept';
import { readKept } from './kept';
import { FILE_ROW_HEIGHTS, LIVE_ROW_HEIGHTS } from './rowHeights';
import { TEMPLATES } from './templates';

/** Row heights are told one way by a file, another way by Excel. */
export type Keeper = 'file' | 'live';

/** One sentence for each thing that is kept in the workbook and cannot be used. `texts`: the settings by key. */
export function leftAsideOf(texts: Readonly<Record<string, string | null>>, keeper: Keeper): readonly Note[] {
  const heights = keeper === 'file' ? FILE_ROW_HEIGHTS : LIVE_ROW_HEIGHTS;
  const kinds: readonly ReadableKind<unknown>[] = [
    DECISIONS,
    JOURNAL,
    ACCEPTANCES,
    TEMPLATES,
    HIGHLIGHTS_KEPT,
    heights,
  ];
  return kinds.flatMap((kind) => readKept(kind, texts[kind.key] ?? null).leftAside ?? []);
}
