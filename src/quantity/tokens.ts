import {
  AFTER_NUMBER,
  AFTER_SPEAKING_CHENG,
  BEFORE_NUMBER,
  MORE_THAN,
  NOT_A_COMMENT,
  NO_COUNTING_WORDS,
  SPEAKS_BEHIND_NUMBER,
} from '../lexicon/numberWords';
import { EACH_PERIOD } from '../lexicon/perEach';
import { NAME_WITH_DIGITS } from '../lexicon/standards';
import { anyOf, holdsAnyOf } from '../lexicon/words';
import { matchAt, matchDate } from './dates';
import type { DateMatch } from './dates';
import type { Numeral } from './numerals';
import { CHINESE_NUMERAL, readChineseNumeral, readNumeral } from './numerals';
import { AFTER as OPERATORS_AFTER, BEFORE as OPERATORS_BEFORE } from './operatorTable';
import type { Operator } from './quantity';
import { normaliseUnit, unitLength } from './units';

/**
 * The parts of a text, each with a letter; the letters of a text in a row are its shape, which interpret.ts matches:
 * n number · h number in Chinese numerals · u unit · o operator before · p operator after · f filler · a about · b more than ·
 * g growth · y decrease · q compared with last year · e per unit · v per year · x negation · s separator · z line break · r dash ·
 * d date · k colon · c comment in brackets · t noun after the unit · w other words · j + × = between numbers · i full stop · _ space
 */
export type TokenKind =
  | 'n'
  | 'h'
  | 'u'
  | 'o'
  | 'p'
  | 'f'
  | 'a'
  | 'b'
  | 'g'
  | 'y'
  | 'q'
  | 'e'
  | 'v'
  | 'x'
  | 's'
  | 'z'
  | 'r'
  | 'd'
  | 'k'
  | 'c'
  | 't'
  | 'w'
  | 'j'
  | 'i'
  | '_';

export interface QuantityToken {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly operator?: Operator;
  readonly numeral?: Numeral;
  readonly unit?: string;
  readonly date?: DateMatch;
  /** A unit that no table knows, taken for one because it follows the number. */
  readonly isOpen?: boolean;
  /** The word itself, folded; for operators and words of the lists. */
  readonly word?: string;
}

interface Lexeme {
  readonly word: string;
  readonly kind: TokenKind;
  readonly operator?: Operator;
}

const BEFORE: readonly Lexeme[] = longestFirst([
  ...[...OPERATORS_BEFORE].map(([word, operator]): Lexeme => ({ word, kind: 'o', operator })),
  ...lexemes('f', BEFORE_NUMBER.filler),
  ...lexemes('a', BEFORE_NUMBER.about),
  ...lexemes('g', BEFORE_NUMBER.growth),
  ...lexemes('y', BEFORE_NUMBER.decrease),
  ...lexemes('q', BEFORE_NUMBER.comparison),
  ...lexemes('e', BEFORE_NUMBER.perUnit),
  ...lexemes('v', BEFORE_NUMBER.perYear),
  ...lexemes('x', BEFORE_NUMBER.negation),
  ...lexemes('w', BEFORE_NUMBER.plain),
]);

const AFTER: readonly Lexeme[] = longestFirst([
  ...[...OPERATORS_AFTER].map(([word, operator]): Lexeme => ({ word, kind: 'p', operator })),
  ...lexemes('a', AFTER_NUMBER.about),
  ...lexemes('f', AFTER_NUMBER.filler),
  ...lexemes('x', AFTER_NUMBER.negation),
]);

function lexemes(kind: TokenKind, words: readonly string[]): Lexeme[] {
  return words.map((word) => ({ word, kind }));
}

function longestFirst(list: Lexeme[]): Lexeme[] {
  return list.sort((a, b) => b.word.length - a.word.length);
}

/** What speaks instead of naming a unit. 元 is one by itself and speaks inside of a word; 起 speaks at the end (1000元起). */
const SPEAKS = new RegExp(`${anyOf(SPEAKS_BEHIND_NUMBER)}|成(?!${anyOf(AFTER_SPEAKING_CHENG)})|元(?=.)|起$`);
const COUNTS_NOTHING = new RegExp(anyOf(NO_COUNTING_WORDS), 'y');
const OTHERS_NUMBER = holdsAnyOf(NOT_A_COMMENT);
/** 第3批 measures nothing. */
const ORDINAL = /第\s?\d+/y;

/** Cuts a folded text into tokens that cover it without a gap. */
export function tokenise(folded: string): QuantityToken[] {
  const tokens: QuantityToken[] = [];
  let at = 0;
  while (at < folded.length) {
    const token = nextToken(folded, at, tokens);
    const last = tokens.at(-1);
    if (token.kind === 'w' && last?.kind === 'w') tokens[tokens.length - 1] = { ...last, end: token.end };
    else tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function nextToken(folded: string, at: number, tokens: readonly QuantityToken[]): QuantityToken {
  const before = tokens.findLast((token) => token.kind !== '_' && token.kind !== 'z') ?? null;
  return (
    ofItself(folded, at) ??
    dateToken(folded, at, before) ??
    ratioWords(folded, at) ??
    listMarker(folded, at, tokens.at(-1) ?? null) ??
    numberToken(folded, at, before) ??
    ordinal(folded, at) ??
    afterNumber(folded, at, before) ??
    wordBefore(folded, at, before) ??
    mark(folded, at) ??
    chineseNumeral(folded, at, before) ??
    noun(folded, at, before) ?? { kind: 'w', start: at, end: at + 1 }
  );
}

/** What is known without what stands before it. */
const ofItself = (folded: string, at: number): QuantityToken | null =>
  space(folded, at) ?? comparedYear(folded, at) ?? standardName(folded, at) ?? eachPeriod(folded, at);

function space(folded: string, at: number): QuantityToken | null {
  const match = matchAt(/ +|\n+/y, folded, at);
  if (!match) return null;
  return { kind: match[0].startsWith('\n') ? 'z' : '_', start: at, end: at + match[0].length };
}

function dateToken(folded: string, at: number, before: QuantityToken | null): QuantityToken | null {
  if (/\d/.test(folded.charAt(at - 1))) return null;
  const date = matchDate(folded, at, before?.kind !== 'o' && before?.kind !== 'n');
  return date && { kind: 'd', start: at, end: date.end, date };
}

/** 较2023年, 比2022年末: the year that a growth is measured from, not a date of the row. */
function comparedYear(folded: string, at: number): QuantityToken | null {
  const match = matchAt(/(?:同?比|相?较|与)\s?(?:19|20)\d{2}\s?年度?(?:同期|末|底)?(?:相比)?/y, folded, at);
  return match && { kind: 'q', start: at, end: at + match[0].length };
}

/** ISO9001, GB/T 19001-2016: a name, whatever digits it holds. */
function standardName(folded: string, at: number): QuantityToken | null {
  if (/[A-Za-z\d]/.test(folded.charAt(at - 1))) return null;
  const match = matchAt(NAME_WITH_DIGITS, folded, at);
  return match && { kind: 'w', start: at, end: at + match[0].length };
}

/** 每月, 每个季度: how often in the year, kept as the unit of the stretch. */
function eachPeriod(folded: string, at: number): QuantityToken | null {
  const match = matchAt(EACH_PERIOD, folded, at);
  return match && { kind: 'v', start: at, end: at + match[0].length, unit: match[1] ?? '' };
}

/** "1、", "2." or "(3)" before words: it counts the lines and measures nothing. "14.亿元" is no such mark. */
function listMarker(folded: string, at: number, last: QuantityToken | null): QuantityToken | null {
  if (last !== null && !'sz_i'.includes(last.kind)) return null;
  const match = matchAt(/(?:\(\d{1,2}\)|\d{1,2}[、.)])(?=\p{Script=Han})/uy, folded, at);
  if (!match || unitLength(folded, at + match[0].length) > 0) return null;
  return { kind: 'w', start: at, end: at + match[0].length };
}

/** 百分之九十五, 百分之95, 千分之三. */
function ratioWords(folded: string, at: number): QuantityToken | null {
  const match = matchAt(/(百|千)分之\s?([〇零一二两三四五六七八九十百点]{1,64}|\d+(?:\.\d+)?)/y, folded, at);
  if (!match) return null;
  const written = match[2] ?? '';
  const value = /^\d/.test(written) ? Number(written) : written === '百' ? 100 : readChineseNumeral(written);
  if (value === null) return null;
  const numeral: Numeral = { ok: true, value };
  return { kind: 'n', start: at, end: at + match[0].length, numeral, unit: match[1] === '百' ? '%' : '‰' };
}

const MAY_BE_SIGNED: ReadonlySet<TokenKind> = new Set(['o', 'f', 'g', 'a', 'k', 'q']);

function numberToken(folded: string, at: number, before: QuantityToken | null): QuantityToken | null {
  const match = matchAt(/([-+]\s?)?((?:\d|\.\d)[\d.,]*)/y, folded, at);
  if (!match) return null;
  const sign = match[1]?.charAt(0);
  if (sign !== undefined && before !== null && !MAY_BE_SIGNED.has(before.kind)) return null;
  let run = match[2] ?? '';
  const next = folded.charAt(at + match[0].length);
  // A comma that closes the run parts it from what follows ("591, 230"); at the end of the text it is a lost digit.
  if (run.endsWith(',') && next !== '' && /^[\d.,]*\d,$/.test(run)) run = run.slice(0, -1);
  const end = at + (match[1]?.length ?? 0) + run.length;
  const read = readNumeral(run);
  const numeral: Numeral = read.ok && sign === '-' && read.value !== 0 ? { ok: true, value: -read.value } : read;
  return { kind: 'n', start: at, end, numeral };
}

function ordinal(folded: string, at: number): QuantityToken | null {
  const match = matchAt(ORDINAL, folded, at);
  return match && { kind: 'w', start: at, end: at + match[0].length };
}

const ENDS_A_MEASURE: ReadonlySet<TokenKind> = new Set(['n', 'h', 'b', 'u', 'a', 'p', 't', 'c', 'f']);

function afterNumber(folded: string, at: number, before: QuantityToken | null): QuantityToken | null {
  if (!before || !ENDS_A_MEASURE.has(before.kind)) return null;
  if (before.kind === 'n' || before.kind === 'h' || before.kind === 'b') {
    const more = [...MORE_THAN, '+'].find((word) => folded.startsWith(word, at));
    if (more !== undefined && before.kind !== 'b' && !/^\+\s?\d/.test(folded.slice(at))) {
      return { kind: 'b', start: at, end: at + more.length };
    }
    const after = lexemeAt(AFTER, folded, at);
    if (after) return after;
    return unitToken(folded, at) ?? bracketedUnit(folded, at) ?? openUnit(folded, at);
  }
  if (before.kind === 'f' && before.word === undefined) return null;
  return before.kind === 'f' ? null : lexemeAt(AFTER, folded, at);
}

function unitToken(folded: string, at: number): QuantityToken | null {
  const length = matchAt(COUNTS_NOTHING, folded, at) ? 0 : unitLength(folded, at);
  if (length === 0) return null;
  const unit = normaliseUnit(folded.slice(at, at + length));
  return unit === null ? null : { kind: 'u', start: at, end: at + length, unit };
}

function bracketedUnit(folded: string, at: number): QuantityToken | null {
  const match = matchAt(/\(\s*([^()\d]{1,8}?)\s*\)/y, folded, at);
  const inner = match?.[1] ?? '';
  if (!match || inner === '' || unitLength(inner, 0) !== inner.length) return null;
  return { kind: 'u', start: at, end: at + match[0].length, unit: normaliseUnit(inner) ?? inner };
}

/** A short word that no table knows, right after a number, is its unit ("3 帧"), unless it speaks. */
function openUnit(folded: string, at: number): QuantityToken | null {
  if (matchAt(COUNTS_NOTHING, folded, at)) return null;
  const match = matchAt(/\p{Script=Han}{1,4}(?!\p{Script=Han})/uy, folded, at);
  const word = cutAtLexeme(match?.[0] ?? '');
  if (word === '' || SPEAKS.test(word)) return null;
  const isOpen = word.length > 1 && unitLength(word, word.length - 1) === 0;
  return { kind: 'u', start: at, end: at + word.length, unit: word, isOpen };
}

/** What follows the unit and only names the thing counted: 3个[项目]. */
function noun(folded: string, at: number, before: QuantityToken | null): QuantityToken | null {
  // A percentage counts nothing: words behind it speak (95%取消).
  if (before?.kind !== 'u' || before.end !== at || /[%‰]/.test(before.unit ?? '')) return null;
  const match = matchAt(/\p{Script=Han}{1,6}(?!\p{Script=Han})/uy, folded, at);
  const word = cutAtLexeme(match?.[0] ?? '');
  if (word === '' || SPEAKS.test(word)) return null;
  return { kind: 't', start: at, end: at + word.length };
}

/** The word up to where one of the words after a number begins (帧[以上]). */
function cutAtLexeme(word: string): string {
  for (let length = 1; length < word.length; length++) {
    if (AFTER.some((lexeme) => lexeme.word.length > 1 && word.startsWith(lexeme.word, length)))
      return word.slice(0, length);
  }
  return word;
}

function wordBefore(folded: string, at: number, before: QuantityToken | null): QuantityToken | null {
  const spaced = matchAt(/([<>])\s+=/y, folded, at);
  if (spaced) return { kind: 'o', operator: spaced[1] === '>' ? '>=' : '<=', start: at, end: at + spaced[0].length };
  const token = lexemeAt(BEFORE, folded, at);
  if (!token) return null;
  // One letter inside of a longer word means nothing by itself (节[约]), unless the number follows at once (登记额[达]14).
  const insideWord = before?.kind === 'w' && before.end === at && token.end - at === 1;
  if (insideWord && /[\p{Script=Han}]/u.test(folded.charAt(at)) && !/^\s?[\d-]/.test(folded.slice(token.end)))
    return null;
  return token;
}

function lexemeAt(list: readonly Lexeme[], folded: string, at: number): QuantityToken | null {
  const lexeme = list.find(({ word }) => folded.startsWith(word, at));
  return lexeme ? { ...lexeme, start: at, end: at + lexeme.word.length } : null;
}

const MARKS: ReadonlyMap<string, TokenKind> = new Map<string, TokenKind>([
  ...[...'，、；;,'].map((letter): [string, TokenKind] => [letter, 's']),
  ...[...'-—~'].map((letter): [string, TokenKind] => [letter, 'r']),
  ...[...'+×*^±√|'].map((letter): [string, TokenKind] => [letter, 'j']),
  ['至', 'r'],
  ['到', 'r'],
  [':', 'k'],
  ['。', 'i'],
]);

function mark(folded: string, at: number): QuantityToken | null {
  const comment = matchAt(/\((?:[^()\d]{0,30})\)/y, folded, at);
  if (comment) {
    const speaks = OTHERS_NUMBER.test(comment[0]);
    return { kind: speaks ? 'x' : 'c', start: at, end: at + comment[0].length };
  }
  const kind = MARKS.get(folded.charAt(at));
  const dashes = kind === 'r' ? (matchAt(/[-—~]+|至|到/y, folded, at)?.[0].length ?? 1) : 1;
  return kind === undefined ? null : { kind, start: at, end: at + dashes };
}

/** Words that only look counted: 一批, 一些, 二级, 三期, 五星. */
const NOT_COUNTED = /^一[批种类点线面级段块片定]|[级星期区届班线路团]$/;
const BEFORE_CHINESE: ReadonlySet<TokenKind> = new Set(['o', 'f', 'a', 'k']);

/** 三次, 不少于十二个: only with a known unit behind, and nothing but operator words in front. */
function chineseNumeral(folded: string, at: number, before: QuantityToken | null): QuantityToken | null {
  if (before !== null && !BEFORE_CHINESE.has(before.kind)) return null;
  const match = matchAt(CHINESE_NUMERAL, folded, at);
  if (!match) return null;
  for (let length = match[0].length; length > 0; length--) {
    const value = readChineseNumeral(match[0].slice(0, length));
    const unit = unitLength(folded, at + length);
    if (value === null || unit === 0 || folded.startsWith('分之', at + length)) continue;
    if (NOT_COUNTED.test(folded.slice(at, at + length + unit))) return null;
    return { kind: 'h', start: at, end: at + length, numeral: { ok: true, value } };
  }
  return null;
}
