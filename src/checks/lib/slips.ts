import type { SentenceId } from '../../texts/catalogue';
import type { Note } from '../../texts/note';

/** Why a cell cannot be read as it stands: slips of the hand. Words, sentences and bounds are no slips. */
const SLIPS: ReadonlySet<SentenceId> = new Set<SentenceId>([
  'quantity.cell-error',
  'quantity.comma-unclear',
  'quantity.leading-point',
  'quantity.leading-zero',
  'quantity.no-such-date',
  'quantity.noise',
  'quantity.number-became-date',
  'quantity.number-missing',
  'quantity.number-too-long',
  'quantity.operators-clash',
  'quantity.points-unclear',
  'quantity.range-unclear',
  'quantity.shown-differs',
  'quantity.space-in-number',
  'quantity.stray-letters',
  'quantity.stray-point',
  'quantity.time-of-day',
  'quantity.true-or-false',
]);

/** Whether the reason why a value is unclear is a slip in the cell itself. */
export function isSlip(reason: Note): boolean {
  return SLIPS.has(reason.id);
}
