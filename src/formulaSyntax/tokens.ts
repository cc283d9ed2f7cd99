import { LAST_COLUMN, LAST_ROW, columnIndex } from '../model/address';

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

/** A piece of a formula, formula[start, end). */
export type Token = { readonly start: number; readonly end: number } & (
  | {
      readonly kind: 'area';
      readonly sheets: SheetPrefix | null;
      readonly area: AreaReference;
      readonly areaStart: number;
    }
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

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Cuts a formula (without its "=") into pieces that cover all of it. Never fails: what it does not know is a sign. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(formula: string, start: number): Token {
  for (const [pattern, kind] of [
    [STRING, 'string'],
    [SPACE, 'space'],
    [ERROR, 'error'],
  ] as const) {
    const found = match(pattern, formula, start);
    if (found) return { kind, start, end: start + found[0].length };
  }
  const prefix = match(QUOTED_SHEET, formula, start) ?? match(PLAIN_SHEET, formula, start);
  const areaStart = start + (prefix?.[0].length ?? 0);
  const sheets = prefix ? sheetPrefix(prefix[1] ?? '') : null;
  const found = areaAt(formula, areaStart);
  if (found) return { kind: 'area', start, end: areaStart + found.length, sheets, area: found.area, areaStart };
  const error = prefix ? match(ERROR, formula, areaStart) : null;
  if (error) return { kind: 'error', start, end: areaStart + error[0].length };
  return wordAt(formula, start, areaStart, sheets);
}

function wordAt(formula: string, start: number, wordStart: number, sheets: SheetPrefix | null): Token {
  const word = match(WORD, formula, wordStart);
  const name = word?.[0] ?? '';
  const end = wordStart + name.length;
  if (formula[end] === '[' && !sheets) return { kind: 'table', start, end: bracketEnd(formula, end), name };
  if (word && formula[end] === '(') return { kind: 'function', start, end, name };
  if (word || sheets) return { kind: 'name', start, end, sheets, name };
  const number = match(NUMBER, formula, start);
  if (number) return { kind: 'number', start, end: start + number[0].length };
  return { kind: 'sign', start, end: start + 1 };
}

function sheetPrefix(raw: string): SheetPrefix {
  const text = raw.replaceAll("''", "'");
  const external = text.includes('[') && !text.startsWith('[0]');
  const [first = '', last = first] = text.replace(/^.*\]/, '').split(':');
  return { first, last, external };
}

function areaAt(formula: string, at: number): { readonly area: AreaReference; readonly length: number } | null {
  const cells = match(CELLS, formula, at);
  if (cells) {
    const [whole, leftFixed, leftName, topFixed, topText, rightFixed, rightName, bottomFixed, bottomText] = cells;
    const left = column(leftName, leftFixed);
    const top = row(topText, topFixed);
    const single = rightName === undefined;
    const right = single ? left : column(rightName, rightFixed);
    const bottom = single ? top : row(bottomText, bottomFixed);
    if (!left || !top || !right || !bottom) return null;
    return { area: { shape: single ? 'cell' : 'cells', top, left, bottom, right }, length: whole.length };
  }
  const columns = match(COLUMNS, formula, at);
  if (columns) {
    const left = column(columns[2], columns[1]);
    const right = column(columns[4], columns[3]);
    if (!left || !right) return null;
    return {
      area: { shape: 'columns', top: { at: 0, fixed: true }, left, bottom: { at: LAST_ROW, fixed: true }, right },
      length: columns[0].length,
    };
  }
  const rows = match(ROWS, formula, at);
  const top = row(rows?.[2], rows?.[1]);
  const bottom = row(rows?.[4], rows?.[3]);
  if (!rows || !top || !bottom) return null;
  return {
    area: { shape: 'rows', top, left: { at: 0, fixed: true }, bottom, right: { at: LAST_COLUMN, fixed: true } },
    length: rows[0].length,
  };
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
