import type { JsonObject } from '../model';
import { mini as z } from '../model/schema';
import { KEPT_KEYS } from './data';
import type { KeptKind } from './kept';
import { MEGABYTE } from './kept';

/*
 * How high rows were before long texts made them higher: sheet, by its name → row (zero-based) → record. A file and Excel tell it in the
 * same way, since a workbook goes from one to the other: the ids that Excel gives to sheets hold for one session only.
 */

/** The attributes ht (points) and customHeight of a row as a file has them; null where it has none. Excel tells no customHeight. */
interface RowState {
  readonly height: string | null;
  readonly custom: string | null;
}

export interface RowHeightRecord {
  readonly before: RowState;
  /** The height as we left it, in points; "" for none. Another one now: somebody has changed it. */
  readonly after: string;
  /** The height in points that each of our texts needs, by cell. */
  readonly needs: Readonly<Record<string, number>>;
  /** Marks of the texts that a person had in a row too low for them, by cell: such a text comes back into the row as it was. */
  readonly own?: Readonly<Record<string, string>> | undefined;
}

export type RowHeights = Readonly<Record<string, Readonly<Record<string, RowHeightRecord>>>>;

const rowState = z.object({ height: z.nullable(z.string()), custom: z.nullable(z.string()) });

const record = z.object({
  before: rowState,
  after: z.string(),
  needs: z.record(z.string(), z.number()),
  own: z.optional(z.record(z.string(), z.string())),
});

/** What earlier versions kept in Excel: the height of before and the one that was set. */
const pair = z.pipe(
  z.tuple([z.number(), z.number()]),
  z.transform(([before, after]): RowHeightRecord => ({
    before: { height: String(before), custom: null },
    after: String(after),
    needs: {},
  })),
);

export const ROW_HEIGHTS: KeptKind<RowHeights> = {
  key: KEPT_KEYS.rowHeights,
  version: 2,
  limit: 4 * MEGABYTE,
  empty: {},
  damaged: 'kept.row-heights-damaged',
  // The bare form was the records alone.
  fromBare: (json: JsonObject): unknown => json,
  schema: z.record(z.string(), z.record(z.string().check(z.regex(/^\d{1,7}$/)), z.union([record, pair]))),
  worthKeeping: (heights) => {
    const kept = Object.entries(heights).filter(([, rows]) => Object.keys(rows).length > 0);
    return kept.length === 0 ? null : Object.fromEntries(kept);
  },
};
