import { INPUT_WORDS } from '../lexicon/inputNames';
import type { Highlight } from '../model';
import { canonical, sameFormula } from './canonical';
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

/** Whether two formulas of a name are the same but for the rows that they reach over: rows that come or go inside change those alone. */
export function sameButRows(a: string, b: string): boolean {
  const columns = (formula: string): string =>
    rewrite(canonical(formula), ({ kind, start, bodyStart }, text) =>
      kind === 'area'
        ? text.slice(0, bodyStart - start) + text.slice(bodyStart - start).replace(/\d+/g, '#')
        : undefined,
    );
  return sameFormula(columns(a), columns(b));
}

/** A name under which our formulas read an input of their row, or a step to it (指标值, 完成值_2, 完成值文字, 完成值原文 …). */
export function isInputName(name: string): boolean {
  return INPUT_NAME.test(name);
}

const INPUT_NAME = new RegExp(`^(?:${Object.values(INPUT_WORDS).join('|')})[㐀-鿿]*(?:_[A-Z0-9_]+)?$`, 'i');
