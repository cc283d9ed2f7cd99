import { isInputName } from './marks';
import { looksOurs } from './ours';
import { rewrite, tokenize } from './tokens';

/**
 * A formula of ours with "@" before each name of ours: Excel then takes one value of it, and saves no array formula. Any other formula
 * stays: a person's own name of that word may stand for a range.
 */
export function withIntersection(formula: string): string {
  if (!isOursWithNames(formula)) return formula;
  return rewrite(formula, ({ kind, start, bodyStart }, text) =>
    kind === 'name' && isInputName(text.slice(bodyStart - start)) && formula[start - 1] !== '@'
      ? `@${text}`
      : undefined,
  );
}

/** A formula of ours as we write it: without "@" before a name of ours. */
export function withoutIntersection(formula: string): string {
  if (!formula.includes('@') || !isOursWithNames(formula)) return formula;
  const tokens = tokenize(formula);
  const dropped = new Set(
    tokens.flatMap((token, index) => {
      const next = tokens[index + 1];
      const isBefore = formula[token.start] === '@' && next?.kind === 'name' && isInputName(next.name);
      return isBefore ? [token.start] : [];
    }),
  );
  return rewrite(formula, ({ start }) => (dropped.has(start) ? '' : undefined));
}

/** Whether a formula is built as ours are and reads an input through a name of ours. */
export function isOursWithNames(formula: string): boolean {
  return (
    tokenize(formula).some((token) => token.kind === 'name' && isInputName(token.name)) &&
    looksOurs(formula.startsWith('=') ? formula : `=${formula}`)
  );
}
