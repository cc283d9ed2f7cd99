import { LAST_COLUMN, LAST_ROW, columnIndex } from '../model';

/** The sheets a reference names: one, or from `first` to `last` in the order of the tabs. */
export interface SheetPrefix {
  readonly first: string;
  readonly last: string;
  /** It names another workbook. */
  readonly external: boolean;
}

/** A row or column number of a reference, zero-based, and whether a $ holds it. */
export interface Coordinate {
  readonly at: number;
  readonly fixed: boolean;
}

/** Cells, whole columns or whole rows. For whole columns `top` and `bottom` are the sheet's ends, and so on. */
export interface AreaReference {
  readonly shape: 'cell' | 'cells' | 'columns' | 'rows';
  readonly top: Coordinate;
  readonly left: Coordinate;
  readonly bottom: Coordinate;
  readonly right: Coordinate;
}

/** Where a piece stands: formula[start, end). The sheets before it, where it names any, take formula[start, bodyStart), "!" included. */
interface Extent {
  readonly start: number;
  readonly bodyStart: number;
  readonly end: number;
}

/** A piece of a formula. */
export type Token = Extent &
  (
    | { readonly kind: 'area'; readonly sheets: SheetPrefix | null; readonly area: AreaReference }
    | { readonly kind: 'name'; readonly sheets: SheetPrefix | null; readonly name: string }
    | { readonly kind: 'function'; readonly name: string }
    | { readonly kind: 'table'; readonly name: string }
    | { readonly kind: 'string' | 'number' | 'error' | 'space' | 'sign' }
  );

const NOT_IN_WORD = String.raw`(?![\p{L}\p{M}\p{N}_.(\[!?\\])`;
const CELL = String.raw`(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})`;
const STRING = /"(?:[^"]|"")*"?/uy;
const SPACE = /\s+/uy;
const ERROR = /#(?:REF!|N\/A|DIV\/0!|NAME\?|NULL!|NUM!|VALUE!|GETTING_DATA|[A-Z]+!)/uy;
const QUOTED_SHEET = /'((?:[^']|'')*)'!/uy;
const PLAIN_SHEET = /((?:\[[^\]]*\])?[^\s"'!()+\-*/^&=<>,;{}:#@%$[\]]*(?::[^\s"'!()+\-*/^&=<>,;{}:#@%$[\]]+)?)!/uy;
const CELLS = new RegExp(`${CELL}(?::${CELL})?${NOT_IN_WORD}`, 'uy');
const COLUMNS = new RegExp(String.raw`(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})${NOT_IN_WORD}`, 'uy');
const ROWS = new RegExp(String.raw`(\$?)(\d{1,7}):(\$?)(\d{1,7})${NOT_IN_WORD}`, 'uy');
const WORD = /[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*/uy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy;
const SIGN = /<=|>=|<>|[\s\S]/y;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/**
 * Cuts a formula into pieces that cover all of it. Never fails: what it does not know is a sign. A leading "=" is a sign as well, so
 * that a formula may come as the file writes it (without) or as a cell shows it (with).
 */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/**
 * The formula with pieces replaced: `replace` gets each piece with its text and gives the new text, or undefined for what stays.
 * The only way in which this room changes a formula.
 */
export function rewrite(formula: string, replace: (token: Token, text: string) => string | undefined): string {
  let result = '';
  for (const token of tokenize(formula)) {
    const text = formula.slice(token.start, token.end);
    result += replace(token, text) ?? text;
  }
  return result;
}

function tokenAt(formula: string, start: number): Token {
  for (const [pattern, kind] of [
    [STRING, 'string'],
    [SPACE, 'space'],
    [ERROR, 'error'],
  ] as const) {
    const found = match(pattern, formula, start);
    if (found) return { kind, start, bodyStart: start, end: start + found[0].length };
  }
  const prefix = match(QUOTED_SHEET, formula, start) ?? match(PLAIN_SHEET, formula, start);
  const bodyStart = start + (prefix?.[0].length ?? 0);
  const sheets = prefix ? sheetPrefix(prefix[1] ?? '') : null;
  const found = areaAt(formula, bodyStart);
  if (found) return { kind: 'area', start, bodyStart, end: bodyStart + found.length, sheets, area: found.area };
  const error = prefix ? match(ERROR, formula, bodyStart) : null;
  if (error) return { kind: 'error', start, bodyStart, end: bodyStart + error[0].length };
  return wordAt(formula, start, bodyStart, sheets);
}

function wordAt(formula: string, start: number, bodyStart: number, sheets: SheetPrefix | null): Token {
  const word = match(WORD, formula, bodyStart);
  const name = word?.[0] ?? '';
  const end = bodyStart + name.length;
  if (formula[end] === '[' && !sheets) return { kind: 'table', start, bodyStart, end: bracketEnd(formula, end), name };
  if (word && formula[end] === '(') return { kind: 'function', start, bodyStart, end, name };
  if (word || sheets) return { kind: 'name', start, bodyStart, end, sheets, name };
  const number = match(NUMBER, formula, start);
  if (number) return { kind: 'number', start, bodyStart, end: start + number[0].length };
  const sign = match(SIGN, formula, start)?.[0] ?? '';
  return { kind: 'sign', start, bodyStart, end: start + sign.length };
}

function sheetPrefix(raw: string): SheetPrefix {
  const text = raw.replaceAll("''", "'");
  const external = text.includes('[') && !text.startsWith('[0]');
  const [first = '', last = first] = text.replace(/^.*\]/, '').split(':');
  return { first, last, external };
}

interface FoundArea {
  readonly area: AreaReference;
  readonly length: number;
}

const areaAt = (formula: string, at: number): FoundArea | null =>
  cellsAt(formula, at) ?? columnsAt(formula, at) ?? rowsAt(formula, at);

function cellsAt(formula: string, at: number): FoundArea | null {
  const found = match(CELLS, formula, at);
  if (!found) return null;
  const [whole, leftFixed, leftName, topFixed, topText, rightFixed, rightName, bottomFixed, bottomText] = found;
  const left = column(leftName, leftFixed);
  const top = row(topText, topFixed);
  const isSingle = rightName === undefined;
  const right = isSingle ? left : column(rightName, rightFixed);
  const bottom = isSingle ? top : row(bottomText, bottomFixed);
  if (!left || !top || !right || !bottom) return null;
  return { area: { shape: isSingle ? 'cell' : 'cells', top, left, bottom, right }, length: whole.length };
}

function columnsAt(formula: string, at: number): FoundArea | null {
  const found = match(COLUMNS, formula, at);
  const left = column(found?.[2], found?.[1]);
  const right = column(found?.[4], found?.[3]);
  if (!found || !left || !right) return null;
  const top = { at: 0, fixed: true };
  const bottom = { at: LAST_ROW, fixed: true };
  return { area: { shape: 'columns', top, left, bottom, right }, length: found[0].length };
}

function rowsAt(formula: string, at: number): FoundArea | null {
  const found = match(ROWS, formula, at);
  const top = row(found?.[2], found?.[1]);
  const bottom = row(found?.[4], found?.[3]);
  if (!found || !top || !bottom) return null;
  const left = { at: 0, fixed: true };
  const right = { at: LAST_COLUMN, fixed: true };
  return { area: { shape: 'rows', top, left, bottom, right }, length: found[0].length };
}

function column(name: string | undefined, dollar: string | undefined): Coordinate | null {
  const at = columnIndex(name ?? '');
  return at === null ? null : { at, fixed: dollar === '$' };
}

function row(text: string | undefined, dollar: string | undefined): Coordinate | null {
  const at = Number(text) - 1;
  return at >= 0 && at <= LAST_ROW ? { at, fixed: dollar === '$' } : null;
}

/** The end of the bracket that opens at `start`; in a structured reference ' takes the next character as it is. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const sign = formula[at];
    if (sign === "'") at++;
    else if (sign === '[') depth++;
    else if (sign === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}
