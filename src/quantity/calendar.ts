import { squeeze } from '../text';
import { daysInMonth } from './dates';
import type { CalendarDay, DateQuantity, Quantity } from './quantity';
import { saysInTime, verdictOf } from './verdicts';

/** A span of days as numbers yyyymmdd that can be compared. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * Whether an actual kept a date target: earlier or equal is in time.
 *
 * tableYear is the year of the table, for dates that name none; where neither side names one both are taken to be of one year.
 * unknown: done without a date, a copy of the deadline, a date not known well enough (a year against a month).
 */
export function compareDates(
  target: DateQuantity,
  actual: Quantity,
  tableYear: number | null,
): 'in-time' | 'late' | 'unknown' {
  if (actual.kind === 'qualitative') {
    if (saysInTime(actual.text)) return 'in-time';
    return verdictOf(actual.text) === 'unmet' ? 'late' : 'unknown';
  }
  if (actual.kind === 'number') return compareMonth(target, actual.value, actual.unit);
  if (actual.kind !== 'date') return 'unknown';
  const isDeadline = target.operator !== null && actual.operator !== null;
  if (isDeadline && squeeze(target.text) === squeeze(actual.text)) return 'unknown';
  return compareDays(target, actual, tableYear);
}

function compareDays(
  target: DateQuantity,
  actual: DateQuantity,
  tableYear: number | null,
): 'in-time' | 'late' | 'unknown' {
  if (tableYear === null && (target.date.year === null) !== (actual.date.year === null)) return 'unknown';
  const year = tableYear ?? YEAR_OF_NEITHER;
  const wanted = spanOf(target.date, year);
  const done = spanOf(actual.date, year);
  if (actual.operator !== null) return deadlineKept(target, wanted, actual, done);
  if (target.operator === '<') {
    if (done.last < wanted.first) return 'in-time';
    return done.first > wanted.last ? 'late' : 'unknown';
  }
  if (done.last <= wanted.last) return 'in-time';
  return done.first > wanted.last ? 'late' : 'unknown';
}

/** "12" beside the unit 月 against "12月". */
function compareMonth(target: DateQuantity, month: number, unit: string | null): 'in-time' | 'late' | 'unknown' {
  const { month: limit, day } = target.date;
  if (unit !== '月' || limit === null || day !== null || target.operator === '<') return 'unknown';
  if (!Number.isInteger(month) || month < 1 || month > 12) return 'unknown';
  return month <= limit ? 'in-time' : 'late';
}

/** Both sides without a year: any one serves, as long as it is the same. A leap year, so that 29 February stands. */
const YEAR_OF_NEITHER = 2024;

/** The actual names a deadline ("已于2024年12月31日前完成"): it tells only when it says that it was done, and by when. */
function deadlineKept(target: DateQuantity, wanted: Span, actual: DateQuantity, done: Span): 'in-time' | 'unknown' {
  if (!actual.done) return 'unknown';
  const latest = actual.operator === '<' ? done.first - 1 : done.last;
  const limit = target.operator === '<' ? wanted.first - 1 : wanted.last;
  return latest <= limit ? 'in-time' : 'unknown';
}

function spanOf(date: CalendarDay, tableYear: number): Span {
  const year = date.year ?? tableYear;
  const { begin, ...end } = date;
  if (begin) return { first: number(year, begin.month, begin.day), last: spanOf(end, tableYear).last };
  if (date.month === null) return { first: number(year, 1, 1), last: number(year, 12, 31) };
  if (date.day === null)
    return { first: number(year, date.month, 1), last: number(year, date.month, daysInMonth(year, date.month)) };
  return { first: number(year, date.month, date.day), last: number(year, date.month, date.day) };
}

function number(year: number, month: number, day: number): number {
  return year * 10_000 + month * 100 + day;
}
