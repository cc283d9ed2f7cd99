import { mini as z } from '../model/schema';
import type { Acceptance } from './data';
import { KEPT_KEYS } from './data';
import { headOf } from './grounds';
import { MEGABYTE } from './kept';
import type { OwnedKind } from './owned';

/** The most acceptances that one workbook keeps; the oldest are given up first. */
const MOST = 2_000;

const place = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cell'), sheet: z.string(), cell: z.string() }),
  z.object({ kind: z.literal('text'), report: z.string(), paragraph: z.int(), words: z.string() }),
]);

const acceptance = z.object({
  check: z.string(),
  place,
  says: z.string(),
  basis: z.array(z.string()),
  alone: z.boolean(),
  note: z.string(),
});

/** The findings that a person let stand, oldest first. */
export const ACCEPTANCES: OwnedKind<readonly Acceptance[], Acceptance> = {
  key: KEPT_KEYS.acceptances,
  version: 2,
  limit: 16 * MEGABYTE,
  empty: [],
  schema: z.array(acceptance),
  damaged: 'kept.acceptances-damaged',
  fromBare: ({ version, accepted }) => (version === 1 ? accepted : undefined),
  worthKeeping: (accepted) => (accepted.length === 0 ? null : accepted.slice(-MOST)),
  entry: acceptance,
  entriesOf: (accepted) => accepted,
  dataOf: (accepted) => accepted,
  // What it says, and the texts of its cell and row, stand in the entry itself.
  groundsOf: ({ place: at }, book) => (at.kind === 'cell' ? headOf(book, at.sheet) : null),
  matterOf: ({ check, place: at }) => JSON.stringify([check, at]),
};
