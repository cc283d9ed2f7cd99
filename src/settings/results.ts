import { mini as z } from '../model/schema';
import { digestOf } from '../owner';
import type { JournalStep } from './data';
import { KEPT_KEYS } from './data';
import type { KeptKind } from './kept';
import { MEGABYTE } from './kept';

/*
 * What formulas showed before a step of ours made their results untrue. Taking the step back brings them again; only a file needs that,
 * a program that is open calculates.
 */

/** A result as the file has it: the kind of its cell (attribute t) and the text of its v. */
export type KeptResult = readonly [type: ResultType, text: string];
export type ResultType = (typeof RESULT_TYPES)[number];
const RESULT_TYPES = ['n', 'str', 'b', 'e', 'd'] as const;

export interface StepResults {
  /** Which entry of the journal the step is (`stepId`). In files of earlier versions a length, which is that of no step. */
  readonly journal: number;
  /** The sheets that the results rest on, and a mark of what stood in them: only where they hold the same again the results are true. */
  readonly sheets: readonly string[];
  readonly mark: string;
  /** By sheet and cell. */
  readonly cells: Readonly<Record<string, Readonly<Record<string, KeptResult>>>>;
  /** Results that were too many to be kept: how many, and the first of them as "sheet!A1". */
  readonly lost: number;
  readonly firstLost: readonly string[];
}

/** What a step is known again by, whoever signed it and whatever stands beside it in the journal. */
export const stepId = (step: JournalStep): number => digestOf(step);

/** No more results than these are kept of a step, so many steps. */
export const MOST_RESULTS = 2_000;
export const MOST_STEPS = 20;

const cellName = z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/));

export const RESULTS: KeptKind<readonly StepResults[]> = {
  key: KEPT_KEYS.results,
  version: 2,
  limit: 4 * MEGABYTE,
  empty: [],
  damaged: 'kept.results-damaged',
  // Never written without an envelope.
  fromBare: () => undefined,
  schema: z.array(
    z.object({
      journal: z.int(),
      sheets: z.array(z.string()),
      mark: z.string(),
      cells: z.record(z.string(), z.record(cellName, z.tuple([z.enum(RESULT_TYPES), z.string()]))),
      lost: z.int(),
      firstLost: z.array(z.string()),
    }),
  ),
  worthKeeping: (steps) => (steps.length === 0 ? null : steps),
};
