import { mini as z } from '../model/schema';
import type { PlacedHighlight } from '../model';
import { KEPT_KEYS } from './data';
import type { KeptKind } from './kept';
import { MEGABYTE } from './kept';
import { highlight } from './shapes';

/** The highlights of ours that stand in the workbook. */
export const HIGHLIGHTS_KEPT: KeptKind<readonly PlacedHighlight[]> = {
  key: KEPT_KEYS.highlights,
  version: 2,
  limit: 16 * MEGABYTE,
  empty: [],
  schema: z.array(z.object({ sheet: z.string(), highlight })),
  damaged: 'kept.highlights-damaged',
  fromBare: ({ highlights }) => highlights,
  worthKeeping: (list) => (list.length === 0 ? null : list),
};
