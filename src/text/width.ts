/**
 * Half-width: the full-width letters, digits and signs of a Chinese keyboard as plain ones, circled digits and ligatures too (Unicode
 * NFKC). Blanks stay, a full-width one becomes a plain one. The result may be longer or shorter, and "，" becomes ",": where places in
 * the text count, or a full-width comma parts two numbers, `fold` is meant.
 */
export function halfWidth(text: string): string {
  return text.normalize('NFKC');
}

/**
 * As ASC() of a spreadsheet does for what a number can be made of: full-width letters, digits and signs and the full-width blank
 * become half-width ones, letter for letter; nothing else changes. Only for what must agree with a formula.
 */
export function asAsc(text: string): string {
  return text.replace(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0)).replaceAll('　', ' ');
}
