/**
 * The forms of a date that a written formula reads: digits as "0", a year of four as "Y", two digits as one. What stands in no list the
 * formula does not read; the reader of cells reads more (src/quantity/dates.ts), and all of these.
 */

/** A day: it ends there. */
const DAY_BODIES = ['Y年0月0日', 'Y年0月0号'] as const;
const DAYS_BY_MARKS = ['Y-0-0', 'Y/0/0', 'Y.0.0'] as const;
const MONTH_BODY = 'Y年0月';
const MONTHS_BY_MARKS = ['Y-0', 'Y/0'] as const;
const YEAR_BODY = 'Y年';

const behind = (body: string, tails: readonly string[]): string[] => tails.map((tail) => `${body}${tail}`);

/** Of a target: known to the day; to the end of a month or year; before a month begins. */
export const TARGET_FORMS = {
  days: [...DAY_BODIES.flatMap((body) => behind(body, ['', '前', '以前', '之前', '完成', '前完成'])), ...DAYS_BY_MARKS],
  ends: [
    ...behind(MONTH_BODY, ['', '底', '末', '底前', '底以前', '底之前', '末前', '内', '完成', '底完成', '底前完成']),
    ...behind(YEAR_BODY, ['', '底', '末', '底前', '底以前', '底之前', '末前', '内', '底前完成']),
    ...MONTHS_BY_MARKS,
  ],
  before: behind(MONTH_BODY, ['前', '以前', '之前', '前完成']),
} as const;

/** Of an actual. A deadline (前, 内) is none: it says by when, and not when. */
export const ACTUAL_FORMS = {
  days: [
    ...DAY_BODIES.flatMap((body) => [
      ...behind(body, ['', '完成', '已完成', '完工', '竣工', '验收']),
      `已于${body}完成`,
      `于${body}完成`,
    ]),
    ...DAYS_BY_MARKS,
  ],
  ends: [
    ...behind(MONTH_BODY, ['', '底', '末', '完成', '已完成', '底完成', '完工', '竣工', '验收']),
    `已于${MONTH_BODY}完成`,
    `于${MONTH_BODY}完成`,
    ...behind(YEAR_BODY, ['', '底', '底完成']),
    ...MONTHS_BY_MARKS,
  ],
  before: [],
} as const;
