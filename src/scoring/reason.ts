import { isHelp } from '../layout';
import { NO_REASON } from '../lexicon/nothing';

/** A slot of a drafted sentence that nobody has filled in; 【2020】 inside a document number is none. */
const OPEN_SLOT = /【(?!\s*\d+\s*】)[^【】]*】/g;

/**
 * Whether an explanation cell explains anything: not when empty, a mark (无, -, —), the form's own help, or a draft with an
 * unfilled 【…】 slot.
 */
export function isReason(text: string): boolean {
  const bare = text.replace(/[\s。.；;，,]+/g, '');
  return !NO_REASON.includes(bare) && !isHelp(text) && openSlots(text).length === 0;
}

/** The slots of a text that are still to be filled, with their brackets, in order. */
export function openSlots(text: string): string[] {
  return text.match(OPEN_SLOT) ?? [];
}
