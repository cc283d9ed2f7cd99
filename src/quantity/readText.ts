import { applyColumns } from './columns';
import { fold } from '../text';
import { interpret } from './interpret';
import type { Quantity, ReadingContext } from './quantity';
import { tokenise } from './tokens';
import { note } from '../texts/note';

/** Letters beyond which a text is no quantity: the longest of published tables have some hundreds. Reading grows with their square. */
const MOST_LETTERS = 3000;

/**
 * Reads a text as a person wrote it, with what its row's operator and unit columns say. Never throws; what could be read in
 * two ways, or is longer than any quantity, is ambiguous with its reason. Values count in the unit written ("≥95%" is 95, unit "%").
 */
export function readText(text: string, context: ReadingContext): Quantity {
  if (text.length > MOST_LETTERS) {
    const reason = note('quantity.text-too-long', { letters: text.length, most: MOST_LETTERS });
    return { kind: 'ambiguous', text, reason, proposal: null, pieces: [{ kind: 'text', text }], remarks: [] };
  }
  const folded = fold(text);
  const tokens = tokenise(folded);
  return applyColumns(interpret({ text, folded, tokens, role: context.role }), context);
}

/** The text as it was written: the pieces put together. */
export function printQuantity(quantity: Quantity): string {
  return quantity.pieces.map((piece) => piece.text).join('');
}
