import { mini as z } from '../model/schema';
import { LONGEST_REASON } from '../scoring';
import type { KeptOverride } from './data';
import { KEPT_KEYS } from './data';
import { headOf } from './grounds';
import { MEGABYTE } from './kept';
import type { OwnedKind } from './owned';
import { row } from './shapes';

const reason = z.string().check(z.minLength(1), z.maxLength(LONGEST_REASON));

const keptOverride: z.ZodMiniType<KeptOverride> = z.object({
  table: z.string(),
  row,
  name: z.string(),
  target: z.string(),
  actual: z.string(),
  override: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('score'), score: z.number().check(z.minimum(0)), reason }),
    z.object({ kind: z.literal('left-out'), reason }),
  ]),
});

/**
 * The scores that a person set in place of the rules, and the rows that they left out. A setting of its own and no part of the decisions:
 * programs that do not know it read all else as before.
 */
export const OVERRIDES: OwnedKind<readonly KeptOverride[], KeptOverride> = {
  key: KEPT_KEYS.overrides,
  version: 2,
  limit: MEGABYTE,
  empty: [],
  schema: z.array(keptOverride),
  damaged: 'kept.overrides-damaged',
  // There was never a bare form.
  fromBare: () => undefined,
  worthKeeping: (list) => (list.length === 0 ? null : list),
  entry: keptOverride,
  entriesOf: (list) => list,
  dataOf: (entries) => entries,
  // It holds the texts of its row itself.
  groundsOf: ({ table }, book) => headOf(book, table.replace(/#\d+$/, '')),
  matterOf: (one) => JSON.stringify([one.table, one.row]),
};
