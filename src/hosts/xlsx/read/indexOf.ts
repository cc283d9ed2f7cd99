/**
 * An index into one of the file's lists (formats, texts, sheets, shared formulas) as a number; null where it is missing, empty, or no
 * whole number from zero on. A missing index must never be taken for the first entry.
 */
export function indexOf(text: string | null): number | null {
  return text !== null && /^\s*\+?\d{1,9}\s*$/.test(text) ? Number(text) : null;
}
