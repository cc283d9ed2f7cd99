import { MONTHS } from '../lexicon/times';
import { anyOf } from '../lexicon/words';
import type { CalendarDay, Operator } from './quantity';
import { readChineseDigits, readChineseNumeral } from './numerals';

/** A date found in a folded text, from the place where it was looked for up to `end`. */
export interface DateMatch {
  readonly end: number;
  /** Where the deadline words (底前, 前 …) begin; equals `end` when there are none. */
  readonly suffixAt: number;
  /** null for what has the form of a date but is none (13月, 2月30日). */
  readonly date: CalendarDay | null;
  /** '<=' up to and with that time (日前, 底前, 内, 底); '<' before a whole month or year begins (12月前). */
  readonly operator: Operator | null;
  /** The words end with 前 or 内: it is a deadline and not merely a time ("12月底" alone is either). */
  readonly isDeadline: boolean;
}

const YEAR = String.raw`(?<year>(?:19|20)\d{2}|[一二][〇零一二三四五六七八九]{3})\s?年(?:度)?\s?`;
const MONTH = String.raw`(?<month>\d{1,2}|${anyOf(MONTHS)})\s?月(?:份)?\s?`;
const DAY_IN_WORDS = '三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九]';
const DAY = String.raw`(?<day>\d{1,2}|${DAY_IN_WORDS})\s?[日号]`;
const HALF = String.raw`(?<part>上半年|下半年|第?[一二三四1-4]季度)`;
/** A third of a month. */
const THIRD = String.raw`(?<part>[上中下]旬)\s?`;
const BARE_HALF = String.raw`(?<part>上半年|下半年|第?[一二三四]季度|第[1-4]季度)`;

/** Forms of a date, the fuller ones first. */
const FORMS: readonly RegExp[] = [
  new RegExp(`${YEAR}${MONTH}${DAY}`, 'y'),
  new RegExp(`${YEAR}${MONTH}${THIRD}`, 'y'),
  new RegExp(`${YEAR}${MONTH}`, 'y'),
  new RegExp(`${YEAR}${HALF}`, 'y'),
  new RegExp(YEAR, 'y'),
  new RegExp(BARE_HALF, 'y'),
  new RegExp(`${MONTH}${DAY}`, 'y'),
  new RegExp(`${MONTH}${THIRD}`, 'y'),
  /(?<year>(?:19|20)\d{2})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})[日号]?(?![\d.])/y,
  /(?<year>(?:19|20)\d{2})[-/](?<month>\d{1,2})(?![\d.,%/-])/y,
];

/** A month without a year, which after an operator would be a span of months. */
const MONTH_ALONE = new RegExp(MONTH, 'y');

const SUFFIX = /\s?(?<end>年底|年末|月底|月末|底|末)?\s?(?<deadline>之?以?前|之?以?内|截止|止)?/y;
/** The end of a year that is not named. */
const YEAR_END = /(?:(?:本|当|今)?年度?(?:底|末|之?内)|(?:本|当|今)年年(?:底|末))(?<deadline>之?以?前)?/y;

/** The date that begins at `at` of a folded text; null when none does. A month alone is taken only where `monthAlone`. */
export function matchDate(folded: string, at: number, monthAlone: boolean): DateMatch | null {
  const yearEnd = matchAt(YEAR_END, folded, at);
  if (yearEnd) {
    const isDeadline = yearEnd.groups?.deadline !== undefined || yearEnd[0].endsWith('内');
    return {
      end: at + yearEnd[0].length,
      suffixAt: at,
      date: { year: null, month: 12, day: null },
      operator: '<=',
      isDeadline,
    };
  }
  for (const form of monthAlone ? [...FORMS, MONTH_ALONE] : FORMS) {
    const match = matchAt(form, folded, at);
    if (match) return withSuffix(folded, at + match[0].length, match.groups ?? {});
  }
  return null;
}

function withSuffix(folded: string, suffixAt: number, groups: Record<string, string | undefined>): DateMatch {
  const suffix = matchAt(SUFFIX, folded, suffixAt);
  const atEnd = suffix?.groups?.end !== undefined;
  const deadline = suffix?.groups?.deadline;
  const hasSuffix = deadline !== undefined || atEnd;
  const isBefore = deadline?.endsWith('前') === true;
  const isBeforeSpan = isBefore && !atEnd && groups.day === undefined;
  const isBound = hasSuffix || groups.part !== undefined;
  return {
    end: suffixAt + (hasSuffix ? (suffix?.[0].trimEnd().length ?? 0) : 0),
    suffixAt,
    date: dayOf(groups, atEnd),
    operator: isBound ? (isBeforeSpan ? '<' : '<=') : null,
    isDeadline: deadline !== undefined,
  };
}

function dayOf(groups: Record<string, string | undefined>, atEnd: boolean): CalendarDay | null {
  const year = groups.year === undefined ? null : numberOf(groups.year);
  const named = groups.month === undefined ? null : monthOf(groups.month);
  if (groups.part !== undefined) return partOf(groups.part, year, named);
  const month = named === null && atEnd ? 12 : named;
  const day = groups.day === undefined ? null : (readChineseNumeral(groups.day) ?? Number(groups.day));
  return isDay(year, month, day) ? { year, month, day } : null;
}

/** A third of a named month, or a quarter or half of a year, by its first and last day. */
function partOf(part: string, year: number | null, named: number | null): CalendarDay | null {
  if (named !== null) {
    const third = '上中下'.indexOf(part.charAt(0));
    const begin = { month: named, day: third * 10 + 1 };
    return isDay(year, named, null) ? { year, month: named, day: third === 2 ? null : (third + 1) * 10, begin } : null;
  }
  const month = lastMonthOf(part);
  return { year, month, day: null, begin: { month: month - (part.endsWith('年') ? 5 : 2), day: 1 } };
}

function numberOf(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : readChineseDigits(text);
}

function monthOf(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : MONTHS.indexOf(text) + 1;
}

function lastMonthOf(part: string): number {
  if (part === '上半年') return 6;
  if (part === '下半年') return 12;
  const quarter = /[一1]/.test(part) ? 1 : /[二2]/.test(part) ? 2 : /[三3]/.test(part) ? 3 : 4;
  return quarter * 3;
}

function isDay(year: number | null, month: number | null, day: number | null): boolean {
  if (month !== null && (month < 1 || month > 12)) return false;
  // A leap year where none is named: 29 February may be meant.
  return day === null || (month !== null && day >= 1 && day <= daysInMonth(year ?? 2024, month));
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
