import { quoteSheet } from '../model/address';

/** Texts, sheets in quotes, sheets without, blanks and "@". */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|([^\s'"(),!@+\-*/&<>={};:]+)!|[\s@]+/g;

/**
 * One spelling for the spellings that programs give the same formula: every sheet in quotes (Excel drops them where they are not
 * needed), without blanks, and without the "@" that newer Excel shows where an older formula takes one value.
 */
export function canonical(formula: string): string {
  return formula.replaceAll(PIECE, (piece, bareSheet: string | undefined) => {
    if (bareSheet !== undefined) return `${quoteSheet(bareSheet)}!`;
    return /^[\s@]/.test(piece) ? '' : piece;
  });
}
