import type { Address } from '../model';
import { formatAddress } from '../model';
import { INPUT_WORDS, NAME_WORDS, WORDS_STEP } from '../lexicon/inputNames';
import { canonical } from './canonical';
import type { Token } from './tokens';
import { tokenize } from './tokens';

/** What our formulas are made of: functions, names of ours, cells, numbers, an empty text, and signs. HELD: see `withoutTexts`. */
const FUNCTIONS: ReadonlySet<string> = new Set([
  'ROUND',
  'TRUNC',
  'MIN',
  'MAX',
  'IF',
  'AVERAGE',
  'INT',
  'ABS',
  'ROUNDUP',
  'AND',
  'OR',
  'ISNUMBER',
  'ISTEXT',
  'NA',
  'HELD',
]);
const SIGNS: ReadonlySet<string> = new Set(['<=', '>=', '<>', '-', '+', '*', '/', '&', ',', '(', ')', '<', '>', '=']);
const NAME = /^([㐀-鿿]+)(?:_[A-Z0-9_]+)?$/;

/** How a formula of ours begins; a template's own formula over the same cells (ROUND(F16/E16*G16,2)) begins otherwise. */
const BEGINNINGS: readonly RegExp[] = [
  /^=(?:MAX\(0,)?(?:MIN\([^,()]+,)?(?:ROUND|TRUNC\(ROUND)\((?:MIN\(|MAX\(|IF\(|AVERAGE\(|(?:0(?:\.\d+)?|1)\*)/,
  /^=IF\(\$?[A-Z]+\$?\d+&[^,()]+="","",/,
  /^=IF\((?:AND\(|OR\(|HELD\(|\$?[A-Z]+\$?\d+=).*,NA\(\)\)$/,
];

const TEXT = String.raw`"(?:[^"]|"")*"`;
const CELL = String.raw`\$?[A-Z]+\$?\d+`;
const PIECE = String.raw`(?:${TEXT}|CHAR\(10\))`;
/** EXACT(D5,"…"): a cell that must say the same as when it was judged, or one of the words that the rules know. */
const HELD_TEXT = new RegExp(
  String.raw`EXACT\((${CELL}),(?:${INPUT_WORDS.actual}[A-Z0-9_]*(?:\*100)?&)?${PIECE}(?:&${PIECE})*\)`,
  'g',
);
/** 完成值文字="次": the words beside a number that are to stay. */
const HELD_WORDS = new RegExp(
  String.raw`(?:${INPUT_WORDS.target}|${INPUT_WORDS.actual})${WORDS_STEP}[A-Z0-9_]*=${PIECE}(?:&${PIECE})*`,
  'g',
);
/** What such conditions are made with; where they do not hold, a formula of ours gives #N/A. */
const CONDITION = /\b(?:AND|OR|ISNUMBER|ISTEXT|HELD|NA)\(/;
const OR_ELSE_NOTHING = /,NA\(\)\)/;
const COMPLETION = /^=[^,()]+\/[^,()]+$/;

/**
 * Whether a formula is an earlier result of ours: it has our shape and refers to nothing but our names and the inputs of its row.
 * A template's formula is never taken for ours as long as it is written any other way; one written exactly like ours gives the same.
 * A bare quotient (the completion) is ours only where it uses a name of ours.
 */
export function isOurs(formula: string, inputs: readonly (Address | null)[]): boolean {
  return isBuiltAsOurs(formula, new Set(inputs.filter((input) => input !== null).map(formatAddress)));
}

/** Whether a formula is built as our results are, whichever cells it reads. */
export function looksOurs(formula: string): boolean {
  return isBuiltAsOurs(formula, null);
}

function isBuiltAsOurs(formula: string, own: ReadonlySet<string> | null): boolean {
  const compact = withoutTexts(canonical(formula));
  if (CONDITION.test(compact) && !OR_ELSE_NOTHING.test(compact)) return false;
  const usesName = NAME_WORDS.some((word) => compact.includes(word));
  if (!BEGINNINGS.some((beginning) => beginning.test(compact)) && !(usesName && COMPLETION.test(compact))) return false;
  return isMadeOf(compact.slice(1), own);
}

/** Each comparison with a text as HELD(cell), or HELD(0) where it is by name: what the text says makes no difference. */
const withoutTexts = (formula: string): string =>
  formula.replace(HELD_TEXT, (_, cell: string) => `HELD(${cell})`).replace(HELD_WORDS, 'HELD(0)');

const isMadeOf = (text: string, own: ReadonlySet<string> | null): boolean =>
  tokenize(text).every((token) => isPieceOfOurs(token, text.slice(token.start, token.end), own));

/** `own`: the cells that it may read, as A1 texts; null: any of its sheet. Excel writes functions and cells in capitals. */
function isPieceOfOurs(token: Token, text: string, own: ReadonlySet<string> | null): boolean {
  switch (token.kind) {
    case 'function':
      return FUNCTIONS.has(text);
    case 'name':
      return NAME_WORDS.includes(NAME.exec(text)?.[1] ?? '');
    case 'area':
      return own === null ? !text.includes('!') : own.has(text.replaceAll('$', ''));
    case 'number':
      return /^\d+(?:\.\d+)?$/.test(text);
    case 'string':
      return text === '""';
    case 'sign':
      return SIGNS.has(text);
    case 'table':
    case 'error':
    case 'space':
      return false;
  }
}
