import { mini as z } from '../model/schema';
import type { Acceptance } from './data';
import { KEPT_KEYS } from './data';
import type { KeptKind } from './kept';
import { MEGABYTE } from './kept';

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
export const ACCEPTANCES: KeptKind<readonly Acceptance[]> = {
  key: KEPT_KEYS.acceptances,
  version: 2,
  limit: 16 * MEGABYTE,
  empty: [],
  schema: z.array(acceptance),
  damaged: 'kept.acceptances-damaged',
  fromBare: ({ version, accepted }) => (version === 1 ? accepted : undefined),
  worthKeeping: (accepted) => (accepted.length === 0 ? null : accepted.slice(-MOST)),
};
