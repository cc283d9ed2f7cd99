import type { Change } from '../model';
import { mini as z } from '../model/schema';
import { changeSchema } from './changes';
import type { JournalStep } from './data';
import { KEPT_KEYS, STEP_KINDS } from './data';
import { headOf } from './grounds';
import { MEGABYTE } from './kept';
import type { OwnedKind } from './owned';

/**
 * The room of all that we keep in a workbook, in bytes: Excel holds about 2 MB of settings of all add-ins together, about 1 MB was seen to
 * be fine (office-js issues 621 and 3957). Older steps are given up first, the newest never.
 */
export const SETTINGS_ROOM = MEGABYTE;
/** What an entry of the journal takes beside its step: owner and mark. */
const SIGNATURE = 300;

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
  worthKeeping: (steps) => (steps.length === 0 ? null : newestSteps(steps, SETTINGS_ROOM)),
  entry: step,
  entriesOf: (steps) => steps,
  dataOf: (steps) => steps,
  groundsOf: ({ changes }, book) => sheetsIn(changes).map((sheet) => [sheet, headOf(book, sheet)]),
  // No step excludes another.
  matterOf: (one) => JSON.stringify(one),
};

/** The newest steps that have room in so many bytes; the last one in any case. */
export function newestSteps(steps: readonly JournalStep[], room: number): readonly JournalStep[] {
  let from = steps.length - 1;
  let left = room - bytesOf(steps[from]);
  while (from > 0 && bytesOf(steps[from - 1]) <= left) {
    from--;
    left -= bytesOf(steps[from]);
  }
  return steps.slice(Math.max(0, from));
}

const bytesOf = (step: JournalStep | undefined): number =>
  new TextEncoder().encode(JSON.stringify(step ?? null)).length + SIGNATURE;

const sheetsIn = (changes: readonly Change[]): readonly string[] =>
  [...new Set(changes.flatMap((change) => (change.kind === 'cell' ? [change.sheet] : [])))].sort();
