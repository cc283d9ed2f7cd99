import { applyColumns } from './columns';
import { fold } from '../text';
import { interpret } from './interpret';
import type { Quantity, ReadingContext } from './quantity';
import { tokenise } from './tokens';

/**
 * Reads a text as a person wrote it, with what its row's operator and unit columns say. Never throws; what could be read in
 * two ways is ambiguous with its reason. Values count in the unit written ("≥95%" is 95, unit "%").
 */
export function readText(text: string, context: ReadingContext): Quantity {
  const folded = fold(text);
  const tokens = tokenise(folded);
  return applyColumns(interpret({ text, folded, tokens, role: context.role }), context);
}

/** The text as it was written: the pieces put together. */
export function printQuantity(quantity: Quantity): string {
  return quantity.pieces.map((piece) => piece.text).join('');
}
