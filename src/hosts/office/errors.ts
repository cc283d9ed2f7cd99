import type { HostError, HostErrorCode } from '..';
import type { SentenceId } from '../../texts/catalogue';
import { note } from '../../texts/note';

interface Meaning {
  readonly code: HostErrorCode;
  readonly sentence: SentenceId;
  /** Whether the same can go well once the person has done what the sentence says. */
  readonly canAgain?: true;
}

/** Where an error was made. */
interface Place {
  readonly place: RegExp;
  readonly statement: RegExp;
}

/** What Excel calls an error → what it means for the person. Anything else is 'failed' and shown with Excel's own words. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  InvalidOperationInCellEditMode: { code: 'editing', sentence: 'office.editing', canAgain: true },
  AccessDenied: { code: 'protected', sentence: 'office.access-denied' },
  RequestPayloadSizeLimitExceeded: { code: 'too-large', sentence: 'office.too-large' },
  ResponsePayloadSizeLimitExceeded: { code: 'too-large', sentence: 'office.too-large' },
  ApiNotFound: { code: 'unsupported', sentence: 'office.unsupported' },
  ApiNotAvailable: { code: 'unsupported', sentence: 'office.unsupported' },
  UnsupportedOperation: { code: 'unsupported', sentence: 'office.unsupported' },
  NotImplemented: { code: 'unsupported', sentence: 'office.unsupported' },
};
const FAILED: Meaning = { code: 'failed', sentence: 'office.failed', canAgain: true };
const ELSEWHERE: Meaning = { code: 'failed', sentence: 'office.elsewhere', canAgain: true };
const SHEETS_SELECTED: Meaning = { code: 'failed', sentence: 'office.sheets-selected', canAgain: true };
const SETTINGS_FULL: Meaning = { code: 'settings-full', sentence: 'office.settings-full' };
const READ_ONLY: Meaning = { code: 'protected', sentence: 'office.read-only' };
const PROTECTED_VIEW: Meaning = { code: 'protected', sentence: 'office.protected-view', canAgain: true };

/**
 * What only works while the workbook is in front, by what Excel calls it then: as its errors name the place, and as the client words the
 * statement where they do not. "API limitations when the active workbook switches" (Excel add-ins: troubleshooting); for names office-js
 * issue 2078.
 */
const FRONT_ONLY: Readonly<Record<string, Place>> = {
  GeneralException: {
    place: /^(?:WorksheetCollection\.add|WorksheetFreezePanes\.\w+|Worksheet\.activate|Range\.select)$/i,
    statement: /\bworksheets\.add\(|\.(?:freezeRows|activate|select)\(/,
  },
  ItemNotFound: { place: /^NamedItemCollection\.add$/i, statement: /\bnames\.add\(/ },
};

/** Settings of a workbook are limited to about 2 MB; beyond that Excel names an invalid argument (office-js issues 621 and 3957). */
const SETTINGS_PLACE: Place = { place: /^SettingCollection\.add$|^Setting\.value$/i, statement: /\bsettings\.add\(/ };

/** What Excel calls it when a writing cannot be undone in one step. */
export const UNDO_NOT_SUPPORTED = 'UndoNotSupported';

/** What Excel calls it when something is asked for that only the workbook in front gives. */
export const INVALID_SELECTION = 'InvalidSelection';

/** Says of an area what Excel says of an answer that is too long: it would take too many answers, or Excel gave null for its cells. */
export class TooManyCells extends Error {
  readonly code = 'ResponsePayloadSizeLimitExceeded';
}

/** Whether a request or its answer is more than Excel passes on at once. */
export function isTooLarge(error: unknown): boolean {
  const code = officeCode(error);
  return code === 'RequestPayloadSizeLimitExceeded' || code === 'ResponsePayloadSizeLimitExceeded';
}

/** The code by which Office.js names an error ('ItemNotFound' …); null for anything that is not an error of Office.js. */
export function officeCode(error: unknown): string | null {
  const code = textIn(error, 'code');
  return code === '' ? null : code;
}

/** What Excel said, short, for the end of a sentence and for a report of a fault. */
export function detailOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const code = officeCode(error);
  return code ? `${code}: ${message}` : message;
}

/** Whether Excel refused because another workbook is in front. */
export function isElsewhere(error: unknown): boolean {
  const code = officeCode(error);
  if (code === INVALID_SELECTION) return true;
  const frontOnly = FRONT_ONLY[code ?? ''];
  if (!frontOnly) return false;
  return isAt(error, frontOnly);
}

/** Whether the error was made there: by the place that Excel names, else by the statement as the client words it. */
function isAt(error: unknown, { place, statement }: Place): boolean {
  const debug: unknown = typeof error === 'object' && error !== null && 'debugInfo' in error ? error.debugInfo : null;
  const named = textIn(debug, 'errorLocation');
  return named === '' ? statement.test(textIn(debug, 'statement')) : place.test(named);
}

function textIn(object: unknown, key: string): string {
  const value: unknown = typeof object === 'object' && object !== null ? Reflect.get(object, key) : null;
  return typeof value === 'string' ? value : '';
}

/**
 * Turns what Office.js threw into an error of the port. Programmer errors (a property that was not loaded, a TypeError) are
 * thrown on: they are not the user's.
 */
export function asHostError(error: unknown): HostError {
  return errorOf(error, isElsewhere(error) ? ELSEWHERE : null);
}

/**
 * The same of an error while writing, where Excel's most general words have causes of their own. `isReadOnly`: what the workbook said of
 * itself; `isProtected`: whether a sheet that was to be written is.
 */
export function asWritingError(
  error: unknown,
  { isReadOnly, isProtected }: { readonly isReadOnly: boolean; readonly isProtected: boolean },
): HostError {
  const code = officeCode(error);
  if (isElsewhere(error)) return errorOf(error, ELSEWHERE);
  if (code === 'GeneralException') return errorOf(error, SHEETS_SELECTED);
  if (code === 'InvalidArgument' && isAt(error, SETTINGS_PLACE)) return errorOf(error, SETTINGS_FULL);
  if (code === 'AccessDenied' && isReadOnly) return errorOf(error, READ_ONLY);
  if (code === 'AccessDenied' && !isProtected) return errorOf(error, PROTECTED_VIEW);
  return errorOf(error, null);
}

function errorOf(error: unknown, known: Meaning | null): HostError {
  const code = officeCode(error);
  if (code === null || code === 'PropertyNotLoaded') throw error;
  const meaning = known ?? MEANINGS[code] ?? FAILED;
  const told = { code: meaning.code, note: note(meaning.sentence, { detail: detailOf(error) }) };
  return meaning.canAgain ? { ...told, remedy: 'again' } : told;
}
