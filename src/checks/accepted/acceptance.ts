import { isJsonObject, parseJson } from '../../model/json';

/**
 * A finding that a person looked at and let stand. It holds as long as the finding says what it said then about what stood there
 * then, so that a note about "9" is not taken for whatever is typed there later.
 */
export interface Acceptance {
  readonly check: string;
  readonly place: AcceptedPlace;
  /** What the finding said: found, expected, message and source, as JSON. */
  readonly says: string;
  /** The texts that it rests on: its cell, and what describes its row. */
  readonly basis: readonly string[];
  /** No other finding said the same then. Only such a one is known again at another place. */
  readonly alone: boolean;
  /** Why it was let stand, in the person's words; '' where nothing was said. */
  readonly note: string;
}

/** A cell as "H16", or words in a paragraph (from 1) of a report, which is told by the name of its file. */
export type AcceptedPlace =
  | { readonly kind: 'cell'; readonly sheet: string; readonly cell: string }
  | { readonly kind: 'text'; readonly report: string; readonly paragraph: number; readonly words: string };

/** The longest note, in characters, and the most acceptances that one workbook keeps; the oldest are given up first. */
export const LONGEST_NOTE = 500;
const MOST = 2_000;

/** The text of the setting; null when there is nothing to keep. */
export function writeAccepted(accepted: readonly Acceptance[]): string | null {
  return accepted.length === 0 ? null : JSON.stringify({ version: 1, accepted: accepted.slice(-MOST) });
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Acceptances from the setting, oldest first. What is not of this form is left out: its finding simply shows again. */
export function readAccepted(text: string | null): readonly Acceptance[] {
  const json = parseJson(text);
  if (!isJsonObject(json) || json.version !== 1 || !Array.isArray(json.accepted)) return [];
  return json.accepted.filter(isAcceptance);
}

function isAcceptance(value: unknown): value is Acceptance {
  if (!isJsonObject(value) || !isPlace(value.place)) return false;
  const { check, says, basis, alone, note } = value;
  return [check, says, note].every(isText) && Array.isArray(basis) && basis.every(isText) && typeof alone === 'boolean';
}

function isPlace(value: unknown): boolean {
  if (!isJsonObject(value)) return false;
  if (value.kind === 'cell') return isText(value.sheet) && isText(value.cell);
  return value.kind === 'text' && isText(value.report) && Number.isInteger(value.paragraph) && isText(value.words);
}
