import { MONEY_UNITS } from '../../lexicon/units';
import { normaliseUnit, readNumeral, unitLength } from '../../quantity';
import type { Operator } from '../../quantity';
import type { Figure, Role } from '../statement';
import { ABOUT_AFTER, ABOUT_BEFORE, LINKS, LOWER_BOUND, ROLE_ENDINGS, UPPER_BOUND } from '../words';
import type { Passage } from './passages';

const NUMERAL = /\d+(?:[.,]\d+)*/g;
const STOPS = '，；。:!?、“”"「」';

/** Every number of a passage that counts or measures something; dates, ordinals and numbers of documents are none. */
export function figuresOf(passage: Passage): Figure[] {
  const { text } = passage;
  const titles = titleRanges(text);
  const figures: Figure[] = [];
  for (const match of text.matchAll(NUMERAL)) {
    const start = match.index;
    if (titles.some(([from, to]) => start > from && start < to)) continue;
    const figure = figureAt(passage, match[0], start, figures.at(-1)?.end ?? 0);
    if (figure) figures.push(figure);
  }
  return figures;
}

/** What stands between 《 and 》 is the name of a document. */
function titleRanges(text: string): (readonly [number, number])[] {
  return [...text.matchAll(/《[^》]{0,120}》/g)].map((one) => [one.index, one.index + one[0].length] as const);
}

/** So many letters around a figure are looked at. */
const NEAR = 40;

function figureAt(passage: Passage, run: string, start: number, lastEnd: number): Figure | null {
  const { text } = passage;
  // A few letters tell; the whole of a long paragraph for each of its figures would take for ever.
  const before = text.slice(Math.max(0, start - NEAR), start);
  let end = start + run.length;
  let numeral = readNumeral(run);
  // "19574.亿元": a point with a unit behind it is a slip, one at the end of a line is a stop.
  const isListed = before === '' || /[。；:，、(]$/.test(before);
  if (text.charAt(end) === '.' && !isListed && unitLength(text, end + 1) > 0)
    numeral = readNumeral(`${run}${text.charAt(end++)}`);
  if (isNoMeasure(before, text.slice(end, end + NEAR), run)) return null;
  const bare = end;
  const open = ABOUT_AFTER.find((word) => '余多几来'.includes(word) && text.startsWith(word, end)) ?? '';
  const length = unitLength(text, end + open.length);
  if (length > 0) end += open.length + length;
  const printed = length > 0 ? normaliseUnit(text.slice(bare + open.length, end)) : null;
  if (printed !== null && ['年', '月', '日'].includes(printed)) return null;
  const labelStart = startOfLabel(text, start, lastEnd);
  const words = withoutOperator(text.slice(labelStart, start));
  const label = words.label;
  const unit = printed === '万' && MONEY_WORDS.test(withoutLinks(label)) ? '万元' : printed;
  const isAbout = open !== '' || isAboutAfter(text, end) || ABOUT_BEFORE.some((word) => label.endsWith(word));
  return {
    ...readingOf(numeral, run),
    unit,
    label,
    operator: words.operator,
    role: roleOf(label, unit),
    isAbout,
    text: text.slice(start, end),
    start,
    end,
    labelStart,
    place: passage.placeOf(labelStart, end),
  };
}

/** What the figure takes from its numeral, printed as `run`. */
function readingOf(
  numeral: ReturnType<typeof readNumeral>,
  run: string,
): Pick<Figure, 'value' | 'decimals' | 'fault' | 'proposal'> {
  if (!numeral.ok) return { value: Number.NaN, decimals: 0, fault: numeral.why, proposal: numeral.proposal };
  const decimals = /\.(\d+)$/.exec(run)?.[1]?.length ?? 0;
  return { value: numeral.value, decimals, fault: null, proposal: null };
}

/** 余, 以上, （含…: words behind a figure that make it no very number. */
function isAboutAfter(text: string, end: number): boolean {
  if (text.startsWith('(含', end)) return true;
  return ABOUT_AFTER.some((word) => text.startsWith(word, end) || text.startsWith(`(${word}`, end));
}

/** "安排资金 19204.1 万" is meant in 万元. */
const MONEY_WORDS = /(?:资金|经费|预算|支出|拨款|收入|投资|金额|费用)(?:总额|合计|数)?$/;

/** A year, month or day, an ordinal, a document's number, one end of a range, or part of a word. */
function isNoMeasure(before: string, after: string, run: string): boolean {
  if (/[A-Za-z+_#/]$/.test(before) || /(?:第|No\.?|[〔[(]20\d\d[〕\])])$/.test(before)) return true;
  if (
    /^(?:[A-Za-z](?![A-Za-z]*\/)|[+号]|批次?(?![次的，。；]|$))/.test(after) &&
    !/^(?:TB|GB|MB|km|kg|m2|mg|t(?![a-z]))/.test(after)
  )
    return true;
  if (/^(?:年|月|日)/.test(after)) return true;
  if (/^(?:~|—|-|至)\d/.test(after) || /\d(?:万?元?|年|月|个)?(?:~|—|-|至)$/.test(before)) return true;
  if (isOrdinal(before, after, run)) return true;
  if (/^:\d/.test(after) || /\d:$/.test(before)) return true;
  return /[([〔]$/.test(before) && /^[)\]〕]/.test(after);
}

/** "1.…", "2)…", 目标1:…, 指标2.… */
function isOrdinal(before: string, after: string, run: string): boolean {
  if (!/^\d\d?$/.test(run)) return false;
  return /^[.、)](?!\d)/.test(after) || (/(?:目标|指标|任务)$/.test(before) && /^[:.、](?!\d)/.test(after));
}

/** Back to the stop, the open bracket or the figure before; brackets that are closed again belong to the words. */
function startOfLabel(text: string, start: number, lastEnd: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = start - 1; at >= lastEnd; at--) {
    const letter = text.charAt(at);
    if (letter === ')') depth += 1;
    else if (letter === '(' && --depth < 0) return at + 1;
    else if (letter === '”') quoted = true;
    else if (letter === '“') {
      if (!quoted) return at + 1;
      quoted = false;
    } else if (depth === 0 && !quoted && STOPS.includes(letter) && letter !== '、') return at + 1;
  }
  return text.charAt(lastEnd) === '、' ? lastEnd + 1 : lastEnd;
}

function withoutOperator(words: string): { label: string; operator: Operator | null } {
  for (const [list, operator] of [
    [LOWER_BOUND, '>='],
    [UPPER_BOUND, '<='],
  ] as const) {
    const word = list.find((one) => words.endsWith(one));
    if (word !== undefined) return { label: words.slice(0, -word.length), operator };
  }
  return words.endsWith('=') ? { label: words.slice(0, -1), operator: '=' } : { label: words, operator: null };
}

/** The words without what merely leads over to the number (为, 达到, 共计). */
export function withoutLinks(label: string): string {
  let rest = label;
  for (;;) {
    const link = LINKS.find((word) => rest.endsWith(word) && rest.length > word.length);
    if (link === undefined) return LINKS.includes(rest) ? '' : rest;
    rest = rest.slice(0, -link.length);
  }
}

export const isMoney = (figure: Figure): boolean => figure.unit !== null && MONEY_UNITS.includes(figure.unit);

function roleOf(label: string, unit: string | null): Role | null {
  if (unit !== null && !MONEY_UNITS.includes(unit)) return null;
  const words = withoutLinks(label).replace(/\([^()]*\)/g, '');
  return ROLE_ENDINGS.find(([, ending]) => ending.test(words))?.[0] ?? null;
}

/** Where in the text the words begin that a role or rate ends on: what is before them names the pot of money. */
export function subjectOf(label: string, idle: RegExp): string {
  let words = withoutLinks(label).replace(/\([^()]*\)/g, '');
  for (const [, ending] of ROLE_ENDINGS) words = words.replace(ending, '');
  return words.replace(idle, '');
}
