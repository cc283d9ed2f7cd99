import type { HostError, HostErrorCode } from '..';
import type { SentenceId } from '../../texts/catalogue';
import { note } from '../../texts/note';

/** What Excel calls an error → what it means for the person. Anything else is 'failed' and shown with Excel's own words. */
const MEANINGS: Readonly<Record<string, { readonly code: HostErrorCode; readonly sentence: SentenceId }>> = {
  InvalidOperationInCellEditMode: { code: 'editing', sentence: 'office.editing' },
  AccessDenied: { code: 'protected', sentence: 'office.access-denied' },
  RequestPayloadSizeLimitExceeded: { code: 'too-large', sentence: 'office.too-large' },
  ResponsePayloadSizeLimitExceeded: { code: 'too-large', sentence: 'office.too-large' },
  ApiNotFound: { code: 'unsupported', sentence: 'office.unsupported' },
  ApiNotAvailable: { code: 'unsupported', sentence: 'office.unsupported' },
  UnsupportedOperation: { code: 'unsupported', sentence: 'office.unsupported' },
  NotImplemented: { code: 'unsupported', sentence: 'office.unsupported' },
};

/** What Excel calls it when a writing cannot be undone in one step. */
export const UNDO_NOT_SUPPORTED = 'UndoNotSupported';

/** Says of an area what Excel says of an answer that is too long: it would take too many answers, or Excel gave null for its cells. */
export class TooManyCells extends Error {
  readonly code = 'ResponsePayloadSizeLimitExceeded';
}

/** The code by which Office.js names an error ('ItemNotFound' …); null for anything that is not an error of Office.js. */
export function officeCode(error: unknown): string | null {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : null;
}

/** What Excel said, short, for the end of a sentence and for a report of a fault. */
export function detailOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const code = officeCode(error);
  return code ? `${code}: ${message}` : message;
}

/**
 * Turns what Office.js threw into an error of the port. Programmer errors (a property that was not loaded, a TypeError) are
 * thrown on: they are not the user's.
 */
export function asHostError(error: unknown): HostError {
  const code = officeCode(error);
  if (code === null || code === 'PropertyNotLoaded') throw error;
  const meaning = MEANINGS[code] ?? { code: 'failed', sentence: 'office.failed' };
  return { code: meaning.code, note: note(meaning.sentence, { detail: detailOf(error) }) };
}
