import { rewrite, tokenize } from './tokens';

/** What stands for a name: on which sheet it is looked for ("表!名", null where none is named) and its word; undefined for what stays. */
export type Translate = (sheet: string | null, word: string) => string | undefined;

/** Replaces the names in a formula, each with the sheet before it. Functions, texts and names of other workbooks stay. */
export function replaceNames(formula: string, translate: Translate): string {
  return rewrite(formula, (token) =>
    token.kind === 'name' && !token.sheets?.external ? translate(token.sheets?.first ?? null, token.name) : undefined,
  );
}

/** The names that a formula uses, in the order written; those of other workbooks and inside of texts are none. */
export function namesIn(formula: string): string[] {
  return tokenize(formula).flatMap((token) => (token.kind === 'name' && !token.sheets?.external ? [token.name] : []));
}

/** The formula with ROW() and COLUMN() asked of the cell `address` (A1 text) in place of the cell that the formula stands in. */
export function askedOf(address: string, formula: string): string {
  const tokens = tokenize(formula).filter(({ kind }) => kind !== 'space');
  const opening = new Set(
    tokens.flatMap((token, index) => {
      const isOwnPlace = token.kind === 'function' && /^(?:ROW|COLUMN)$/i.test(token.name);
      const closes = tokens[index + 2];
      return isOwnPlace && closes && formula[closes.start] === ')' ? [tokens[index + 1]?.start] : [];
    }),
  );
  return rewrite(formula, ({ start }, text) => (opening.has(start) ? `${text}${address}` : undefined));
}
