import { INPUT_WORDS, WORDS_STEP } from '../lexicon/inputNames';
import type { Highlight } from '../model';
import { canonical } from './canonical';
import type { Token } from './tokens';
import { rewrite, tokenize } from './tokens';

/**
 * The fills of our highlights: orange, blue and yellow of even lightness, which colour-blind people tell apart; dark letters stay
 * readable on each. By them our formats are known again: a fill that is given up must stay in this list.
 */
export const MARK_FILLS = { missed: '#F8CBAD', over: '#BDD7EE', reason: '#FFF2CC' } as const;

const FILLS: ReadonlySet<string> = new Set(Object.values(MARK_FILLS));
const FUNCTIONS: ReadonlySet<string> = new Set(
  'AND OR NOT IF ISNUMBER ISTEXT FIND SEARCH TRIM ROUND VALUE N TRUE FALSE'.split(' '),
);
const VALUE_NAME = new RegExp(`^(?:${INPUT_WORDS.target}|${INPUT_WORDS.actual})(?:_[A-Z0-9]+)*$`, 'i');
/** Whether a reason is still due, as every version of ours asks it; a column that was deleted since leaves #REF! in its place. */
const REASON_DUE =
  /OR\(ISNUMBER\(FIND\("\|"&TRIM\([^()]+\)&"\|","\|[^"]*\|"\)\),ISNUMBER\(SEARCH\("【\*】",[^()]+\)\)\)/;

/**
 * Whether a conditional format is a highlight of ours: one of our fills, and a test that is built as ours are, of our names or with our
 * question for the reason. It does not matter where it stands: rows, sheets and workbooks may have moved since it was made.
 */
export function isMark({ formula, fill }: Pick<Highlight, 'formula' | 'fill'>): boolean {
  if (!FILLS.has(fill.toUpperCase())) return false;
  const compact = canonical(formula.replace(/^=?/, '='));
  if (!/^=AND\(.*\)$/is.test(compact)) return false;
  const asksReason = REASON_DUE.test(compact);
  const test = compact.replace(REASON_DUE, 'TRUE').slice(1);
  const tokens = tokenize(test);
  const usesName = tokens.some((token) => token.kind === 'name' && VALUE_NAME.test(token.name));
  return (usesName || asksReason) && tokens.every((token) => isPiece(token, test));
}

function isPiece(token: Token, test: string): boolean {
  switch (token.kind) {
    case 'function':
      return FUNCTIONS.has(token.name.toUpperCase());
    case 'name':
      return VALUE_NAME.test(token.name) || /^(?:TRUE|FALSE)$/i.test(token.name);
    case 'area':
      return token.area.shape === 'cell';
    case 'string':
      return test.slice(token.start, token.end) === '""';
    case 'table':
      return false;
    case 'number':
    case 'sign':
    case 'error':
    case 'space':
      return true;
  }
}

/**
 * The test of a highlight apart from the row in which it stands: the same for formats that rows have moved, another one for those that
 * ask something else.
 */
export function markShape(formula: string): string {
  let first: number | null = null;
  return rewrite(canonical(formula).toUpperCase(), (token) => {
    if (token.kind !== 'area' || token.area.top.fixed) return undefined;
    const { top, left } = token.area;
    first ??= top.at;
    return `${left.fixed ? '$' : ''}C${left.at}[${top.at - first}]`;
  });
}

/** The row (zero-based) that a highlight's test first looks at by its own row; null: none. */
export function markRow(formula: string): number | null {
  const found = tokenize(formula).find((token) => token.kind === 'area' && !token.area.top.fixed);
  return found?.kind === 'area' ? found.area.top.at : null;
}

/** The formula with "@" before each name of ours: Excel then takes one value, and saves no array formula of it. */
export function withIntersection(formula: string): string {
  return rewrite(formula, ({ kind, start }, text) =>
    kind === 'name' && isInputName(text.split('!').at(-1) ?? '') && formula[start - 1] !== '@' ? `@${text}` : undefined,
  );
}

/** The formula as we write it: without "@" before a name of ours. */
export function withoutIntersection(formula: string): string {
  if (!formula.includes('@')) return formula;
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

/** A name under which our formulas read an input of their row (指标值, 完成值_2, 完成值文字 …). */
function isInputName(name: string): boolean {
  const [, word = ''] = /^([㐀-鿿]+)(?:_[A-Z0-9_]+)?$/i.exec(name) ?? [];
  return INPUTS.has(word);
}

const INPUTS: ReadonlySet<string> = new Set(Object.values(INPUT_WORDS).flatMap((word) => [word, word + WORDS_STEP]));

/** Whether a formula reads an input through a name of ours: one that we wrote. */
export function usesInputName(formula: string): boolean {
  return tokenize(formula).some((token) => token.kind === 'name' && isInputName(token.name));
}
