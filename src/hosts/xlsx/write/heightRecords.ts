import { isJsonObject, parseJson } from '../../../model';

/** Our setting that remembers how high rows were before long texts made them higher. */
export const HEIGHTS_KEY = 'jxzp.rowHeights';

/** The attributes ht and customHeight of a row as the file has them; null where it has none. */
interface RowState {
  readonly height: string | null;
  readonly custom: string | null;
}

export interface RowRecord {
  readonly before: RowState;
  /** ht as we set it. Another one now: somebody has changed it. */
  readonly after: string;
  /** The height in points that each of our texts needs, by cell. */
  readonly needs: Readonly<Record<string, number>>;
}

/** Sheet → row (zero-based) → record. */
export type HeightRecords = Readonly<Record<string, Readonly<Record<string, RowRecord>>>>;

/** The setting as records; one that somebody has spoilt counts as none. */
export function parseRecords(text: string | null): HeightRecords {
  const parsed = parseJson(text);
  return isRecords(parsed) ? parsed : {};
}

/** The records as the setting; null where nothing is to be remembered. */
export function formatRecords(records: HeightRecords): string | null {
  const kept = Object.entries(records).filter(([, rows]) => Object.keys(rows).length > 0);
  return kept.length === 0 ? null : JSON.stringify(Object.fromEntries(kept));
}

const isText = (value: unknown): boolean => value === null || typeof value === 'string';

function isRecords(value: unknown): value is HeightRecords {
  return (
    isJsonObject(value) &&
    Object.values(value).every((rows) => isJsonObject(rows) && Object.values(rows).every(isRecord))
  );
}

function isRecord(value: unknown): boolean {
  if (!isJsonObject(value) || !isJsonObject(value['before']) || !isJsonObject(value['needs'])) return false;
  const { before, needs, after } = value;
  return (
    typeof after === 'string' &&
    isText(before['height']) &&
    isText(before['custom']) &&
    Object.values(needs).every((needed) => typeof needed === 'number')
  );
}
