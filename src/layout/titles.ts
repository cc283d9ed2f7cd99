import type { MarkEntry, What, WhatEntry, When, Whose } from '../lexicon/titles';
import { WHAT, WHEN, WHOSE } from '../lexicon/titles';
import { compact, normaliseLabel } from '../text';
import type { ColumnRole } from './table';

/** A column title that is known but holds nothing we read (序号, 评分标准, 复核分 …). */
export type TitleRole = ColumnRole | 'ignored';

/** What a title says its column holds: what, whose and of when. */
export interface TitleMeaning {
  readonly what: What;
  readonly whose: Whose;
  readonly when: When;
  /** The year that the title names (2023年实际完成值); null where it names none. */
  readonly year: number | null;
}

/** A title that is read. */
export interface TitleReading {
  readonly meaning: TitleMeaning;
  /** The column of the indicator table that it names; null where it only tells which form this is. */
  readonly role: TitleRole | null;
  /** Higher wins when two columns claim a role. */
  readonly rank: number;
}

/** A title that counts when a header is looked for. */
export interface HeaderTitle extends TitleReading {
  readonly role: TitleRole;
}

/** Longer texts are no titles. */
const LONGEST_TEXT = 60;
const LONGEST_TITLE = 24;

/**
 * What a column title says its column holds; null when it is no title that is known. Long texts are never titles.
 * `label` is the text as labels are compared, where that is at hand.
 */
export function readTitle(text: string, label?: string): TitleReading | null {
  // Every word of a title is Chinese (a test of the lists says so); most cells of a large sheet are numbers.
  if (text.length > LONGEST_TEXT || !/[\u4e00-\u9fff]/.test(text)) return null;
  // 单项指标得分, 各项指标权重: the word says only that each row has its own.
  const plain = (label ?? normaliseLabel(text)).replace(/^(单项|各项|本项)/, '').replace(/[/、]/g, '');
  if (plain === '' || plain.length > LONGEST_TITLE || !couldBeTitle(plain)) return null;
  const reading = readPlain(plain);
  return reading && inLightOfBracket(text, plain, reading);
}

/** The reading as one that names a column, or is known to name none that is read; null where it is evidence alone. */
export function asHeaderTitle(reading: TitleReading | null): HeaderTitle | null {
  return reading === null || reading.role === null ? null : { ...reading, role: reading.role };
}

function readPlain(plain: string): TitleReading | null {
  const whose = WHOSE_MARKS.filter(({ pattern }) => pattern.test(plain));
  const when = WHEN_MARKS.filter(({ pattern }) => pattern.test(plain));
  const marks = [...whose, ...when];
  const named = whatIn(plain);
  const entry = named?.entry ?? whatInRest(plain)?.entry;
  if (!entry && marks.length === 0) return null;
  const [{ mark: byWhom }, { mark: ofWhen }] = [whose[0] ?? OWN, when[0] ?? OF_THE_YEAR];
  const meaning = { what: entry?.what ?? 'other', whose: byWhom, when: ofWhen, year: yearIn(plain) };
  const isAside = [...marks, ...(named ? [named.entry] : [])].some(({ standing }) => standing === 'aside');
  if (isAside) return { meaning, role: 'ignored', rank: 0 };
  return named ? { meaning, role: roleOf(named.entry), rank: named.rank } : { meaning, role: null, rank: 0 };
}

/** Titles without any word that tells whose or when. */
const OWN: Pick<MarkEntry<Whose>, 'mark'> = { mark: 'unit' };
const OF_THE_YEAR: Pick<MarkEntry<When>, 'mark'> = { mark: 'year' };

interface Mark<Kind extends string> extends Pick<MarkEntry<Kind>, 'mark' | 'standing'> {
  readonly pattern: RegExp;
  /** The same for all places in the title. */
  readonly everywhere: RegExp;
}

const longestFirst = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length);

/** One pattern of all words and forms of an entry. */
function markOf<Kind extends string>({ mark, standing, synonyms, patterns }: MarkEntry<Kind>): Mark<Kind> {
  const source = [...patterns.map((pattern) => pattern.source), ...longestFirst(synonyms)].join('|');
  return { mark, standing, pattern: new RegExp(source), everywhere: new RegExp(source, 'g') };
}

const WHOSE_MARKS = WHOSE.map(markOf);
const WHEN_MARKS = WHEN.map(markOf);

/** A pattern that takes the whole title and leaves no place open: of what letters the title is, the pattern itself says. */
function isClosed({ source }: RegExp): boolean {
  let outside = source;
  for (let before = ''; before !== outside;) {
    before = outside;
    outside = outside.replace(/\([^()]*\)/g, '');
  }
  return source.startsWith('^') && source.endsWith('$') && !source.includes('.') && !outside.includes('|');
}

const PATTERNS = WHAT.flatMap(({ patterns }) => patterns.map(({ pattern }) => pattern));
/** Every letter of the titles that are listed or built of words, taken from the lists themselves. */
const LETTERS = new Set(
  [
    ...WHAT.flatMap(({ synonyms }) => synonyms),
    ...PATTERNS.filter(isClosed).map(({ source }) => source),
    '0123456789',
  ].join(''),
);
/** All that may stand in a title beside letters that no list knows. */
const ANYWHERE = new RegExp(
  [
    ...PATTERNS.filter((pattern) => !isClosed(pattern)),
    ...[...WHOSE_MARKS, ...WHEN_MARKS].map(({ pattern }) => pattern),
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** Whether it is worth while to try the patterns one by one; most texts of a large sheet have a letter that is in none. */
const couldBeTitle = (plain: string): boolean =>
  Array.prototype.every.call(plain, (letter: string) => LETTERS.has(letter)) || ANYWHERE.test(plain);

interface Named {
  readonly entry: WhatEntry;
  readonly rank: number;
}

const BY_SYNONYM = new Map(WHAT.flatMap((entry) => entry.synonyms.map((word) => [word, entry] as const)));

/** What a whole title names: a word that is listed as one before any pattern. */
function whatIn(plain: string): Named | null {
  const listed = BY_SYNONYM.get(plain);
  if (listed) return { entry: listed, rank: rankIn(listed, plain) ?? listed.rank };
  for (const entry of WHAT) {
    const rank = rankIn(entry, plain);
    if (rank !== null) return { entry, rank };
  }
  return null;
}

function rankIn({ patterns }: WhatEntry, plain: string): number | null {
  return patterns.find(({ pattern }) => pattern.test(plain))?.rank ?? null;
}

/** What the title names without the words that tell whose and when: 复核得分 → 得分, 半年度指标执行情况 → 年度指标执行情况. */
function whatInRest(plain: string): Named | null {
  const without = (instead: string): string => {
    const unmarked = WHOSE_MARKS.reduce((rest, { everywhere }) => rest.replace(everywhere, ''), plain);
    return WHEN_MARKS.reduce((rest, { everywhere }) => rest.replace(everywhere, instead), unmarked);
  };
  const ofTheYear = without('年度');
  if (ofTheYear === plain) return null;
  return whatIn(ofTheYear) ?? whatIn(without(''));
}

function roleOf({ what, column, standing }: WhatEntry): TitleRole | null {
  if (standing === 'evidence') return null;
  if (column !== undefined) return column;
  return COLUMN_OF[what] ?? 'ignored';
}

/** What is called alike in the titles and in the table. */
const COLUMN_OF: Readonly<Partial<Record<What, ColumnRole>>> = {
  ...{ level1: 'level1', level2: 'level2', name: 'name', operator: 'operator', unit: 'unit' },
  ...{ target: 'target', actual: 'actual', points: 'points', score: 'score', reason: 'reason' },
  coefficient: 'coefficient',
};

function yearIn(plain: string): number | null {
  const match = /(?<!\d)(20\d\d)年/.exec(plain);
  return match ? Number(match[1]) : null;
}

/**
 * What a bracket adds to a title: 备注（偏差原因） asks for the reason, 年度（调整后）指标值 is the target that counts. A target of the
 * beginning of the year (年初指标值) gives way to another one beside it.
 */
function inLightOfBracket(text: string, plain: string, reading: TitleReading): TitleReading {
  const { meaning, role, rank } = reading;
  if (/^(备注|附注|说明|其他)$/.test(plain) && /原因/.test(text))
    return { meaning: { ...meaning, what: 'reason' }, role: 'reason', rank: 2 };
  if (role !== 'target') return reading;
  if (/\(.*调整.*\)/.test(compact(text))) return { ...reading, role: 'adjustedTarget', rank: 3 };
  return { ...reading, rank: plain.startsWith('年初') ? rank - 1 : rank };
}
