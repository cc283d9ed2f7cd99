import type { Change } from '../model';
import { mini as z } from '../model/schema';
import { changeSchema } from './changes';
import type { JournalStep } from './data';
import { KEPT_KEYS, STEP_KINDS } from './data';
import { headOf } from './grounds';
import { MEGABYTE } from './kept';
import type { OwnedKind } from './owned';

/** The room for more steps than one, in characters; older steps are given up first, the newest never. */
const ROOM = 1_000_000;

const step = z.object({ kind: z.enum(STEP_KINDS), changes: z.array(changeSchema) });

/** What was written, oldest first, so that it can be taken back in a later session too. */
export const JOURNAL: OwnedKind<readonly JournalStep[], JournalStep> = {
  key: KEPT_KEYS.journal,
  version: 2,
  limit: 32 * MEGABYTE,
  empty: [],
  schema: z.array(step),
  damaged: 'kept.journal-damaged',
  fromBare: ({ version, steps }) => (version === 1 ? steps : undefined),
  worthKeeping: (steps) => (steps.length === 0 ? null : newest(steps)),
  entry: step,
  entriesOf: (steps) => steps,
  dataOf: (steps) => steps,
  groundsOf: ({ changes }, book) => sheetsIn(changes).map((sheet) => [sheet, headOf(book, sheet)]),
  // No step excludes another.
  matterOf: (one) => JSON.stringify(one),
};

function newest(steps: readonly JournalStep[]): readonly JournalStep[] {
  let from = steps.length - 1;
  let length = lengthOf(steps[from]);
  while (from > 0 && length + lengthOf(steps[from - 1]) <= ROOM) {
    from--;
    length += lengthOf(steps[from]);
  }
  return steps.slice(from);
}

const lengthOf = (step: JournalStep | undefined): number => JSON.stringify(step ?? null).length;

const sheetsIn = (changes: readonly Change[]): readonly string[] =>
  [...new Set(changes.flatMap((change) => (change.kind === 'cell' ? [change.sheet] : [])))].sort();
