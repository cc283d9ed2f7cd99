import type { Token } from './tokens';
import { tokenize } from './tokens';

/**
 * Whether a formula (with its "=") is nothing but a sum: of SUM(…) without calls inside, of cells of its own sheet, or of both.
 * ROUND to so many digits around it changes nothing.
 */
export function isPlainSum(formula: string): boolean {
  const words = tokenize(formula)
    .filter(({ kind }) => kind !== 'space')
    .map((token) => wordOf(token, formula.slice(token.start, token.end)));
  return SUM_OF_WORDS.test(words.join(' '));
}

/** One letter for each piece: c a cell, d a digit, S and R the functions SUM and ROUND, f any other; a sign of a sum as it is; x the rest. */
function wordOf(token: Token, text: string): string {
  switch (token.kind) {
    case 'area':
      return token.sheets === null && token.area.shape === 'cell' ? 'c' : 'x';
    case 'function':
      return { SUM: 'S', ROUND: 'R' }[token.name.toUpperCase()] ?? 'f';
    case 'number':
      return /^\d$/.test(text) ? 'd' : 'x';
    case 'sign':
      return '=+,()'.includes(text) ? text : 'x';
    case 'name':
    case 'table':
    case 'string':
    case 'error':
    case 'space':
      return 'x';
  }
}

const TERM = String.raw`(?:S \((?: [^()])* \)|c)`;
const TERMS = String.raw`${TERM}(?: \+ ${TERM})*`;
const SUM_OF_WORDS = new RegExp(String.raw`^= (?:${TERMS}|R \( ${TERMS} , d \))$`);
