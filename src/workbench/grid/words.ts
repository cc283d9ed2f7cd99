/** A character that can stand in a name; a name ends where none follows. */
const NAME_CHARACTER = /[\p{L}\p{N}_.\\?]/u;

/** Replaces the names in a formula, outside of texts and quoted sheet names; `translate` gives undefined for words that stay. */
export function replaceWords(formula: string, translate: (word: string) => string | undefined): string {
  let result = '';
  let at = 0;
  while (at < formula.length) {
    const end = endOfToken(formula, at);
    const token = formula.slice(at, end);
    // A word before ! is a sheet, before ( a function.
    const isName = NAME_CHARACTER.test(token[0] ?? '') && formula[end] !== '!' && formula[end] !== '(';
    result += (isName ? translate(token) : undefined) ?? token;
    at = end;
  }
  return result;
}

function endOfToken(formula: string, at: number): number {
  const character = formula[at] ?? '';
  if (character === '"' || character === "'") {
    const close = formula.indexOf(character, at + 1);
    return close < 0 ? formula.length : close + 1;
  }
  let end = at + 1;
  if (NAME_CHARACTER.test(character)) {
    while (end < formula.length && NAME_CHARACTER.test(formula[end] ?? '')) end++;
  }
  return end;
}
