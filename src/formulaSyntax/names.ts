/** A character that can stand in a name; a name ends where none follows. */
const NAME_CHARACTER = /[\p{L}\p{N}_.\\?]/u;

/** A name in a formula: on which sheet it is looked for ("表!名", null where none is named) and its word. */
export type Translate = (sheet: string | null, word: string) => string | undefined;

/** Replaces the names in a formula, outside of texts, each with the sheet before it; `translate` gives undefined for what stays. */
export function replaceNames(formula: string, translate: Translate): string {
  let result = '';
  let at = 0;
  while (at < formula.length) {
    const end = endOfToken(formula, at);
    const token = formula.slice(at, end);
    const first = token[0] ?? '';
    if (formula[end] === '!' && (first === "'" || NAME_CHARACTER.test(first))) {
      const next = endOfToken(formula, end + 1);
      const word = formula.slice(end + 1, next);
      result += translateWord(formula, next, unquoted(token), word, translate) ?? `${token}!${word}`;
      at = next;
      continue;
    }
    result += (first === '"' ? undefined : translateWord(formula, end, null, token, translate)) ?? token;
    at = end;
  }
  return result;
}

function translateWord(formula: string, end: number, sheet: string | null, word: string, translate: Translate) {
  const isName = NAME_CHARACTER.test(word[0] ?? '') && formula[end] !== '('; // before ( it is a function
  return isName ? translate(sheet, word) : undefined;
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

function endOfToken(formula: string, at: number): number {
  const character = formula[at] ?? '';
  if (character === '"' || character === "'") {
    let close = formula.indexOf(character, at + 1);
    while (close >= 0 && formula[close + 1] === character) close = formula.indexOf(character, close + 2);
    return close < 0 ? formula.length : close + 1;
  }
  let end = at + 1;
  if (NAME_CHARACTER.test(character)) {
    while (end < formula.length && NAME_CHARACTER.test(formula[end] ?? '')) end++;
  }
  return end;
}
