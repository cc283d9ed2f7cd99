import type { JsonObject } from '../model';
import { mini as z } from '../model/schema';
import { KEPT_KEYS } from './data';
import type { KeptKind } from './kept';
import { MEGABYTE } from './kept';

/*
 * How high rows were before long texts made them higher: sheet → row (zero-based) → record. A file and Excel tell it each in its own
 * way and each in its own place, under the same key.
 */

type BySheetAndRow<Record_> = Readonly<Record<string, Readonly<Record<string, Record_>>>>;

/** In Excel, where sheets go by their id: the height of before and the one that we set, in points. */
export type LiveRowHeights = BySheetAndRow<readonly [number, number]>;

/** The attributes ht and customHeight of a row as the file has them; null where it has none. */
interface RowState {
  readonly height: string | null;
  readonly custom: string | null;
}

export interface FileRowHeight {
  readonly before: RowState;
  /** ht as we left it, "" for none. Another one now: somebody has changed it. */
  readonly after: string;
  /** The height in points that each of our texts needs, by cell. */
  readonly needs: Readonly<Record<string, number>>;
  /** Marks of the texts that a person had in a row too low for them, by cell: such a text comes back into the row as it was. */
  readonly own?: Readonly<Record<string, string>> | undefined;
}

/** In a file, where sheets go by their name. */
export type FileRowHeights = BySheetAndRow<FileRowHeight>;

const bySheetAndRow = <Shape extends z.core.SomeType>(shape: Shape) =>
  z.record(z.string(), z.record(z.string().check(z.regex(/^\d{1,7}$/)), shape));

const rowState = z.object({ height: z.nullable(z.string()), custom: z.nullable(z.string()) });

const common = {
  key: KEPT_KEYS.rowHeights,
  version: 2,
  limit: 4 * MEGABYTE,
  empty: {},
  damaged: 'kept.row-heights-damaged',
  // The bare form was the records alone.
  fromBare: (json: JsonObject): unknown => json,
} as const;

export const LIVE_ROW_HEIGHTS: KeptKind<LiveRowHeights> = {
  ...common,
  schema: bySheetAndRow(z.tuple([z.number(), z.number()])),
  worthKeeping: withoutEmpty,
};

export const FILE_ROW_HEIGHTS: KeptKind<FileRowHeights> = {
  ...common,
  schema: bySheetAndRow(
    z.object({
      before: rowState,
      after: z.string(),
      needs: z.record(z.string(), z.number()),
      own: z.optional(z.record(z.string(), z.string())),
    }),
  ),
  worthKeeping: withoutEmpty,
};

function withoutEmpty<Record_>(records: BySheetAndRow<Record_>): BySheetAndRow<Record_> | null {
  const kept = Object.entries(records).filter(([, rows]) => Object.keys(rows).length > 0);
  return kept.length === 0 ? null : Object.fromEntries(kept);
}
