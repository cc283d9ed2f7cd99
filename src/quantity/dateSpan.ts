import { squeeze } from '../text';

const POINT = String.raw`(?:(\d{4})年)?(\d{1,2})月?(?:(\d{1,2})日)?`;
const SPAN = new RegExp(`^(?:在|于)?${POINT}(?:-|—|~|至|到)+(?:(\\d{4})年)?(\\d{1,2})月(?:(\\d{1,2})日)?(?:底|末)?$`);

/** A stretch of the calendar: 1-12月, 2022年3月至11月. */
export const isSpanOfDates = (text: string): boolean => spanOfDates(text) !== null;

/** 每月15日前: a deadline in every stretch of the year. */
export const isDeadlineOfEach = (text: string): boolean =>
  /^每个?(?:月|季度?|半年|学期|周|星期).{0,4}\d{1,2}[日号](?:以|之)?前/.test(squeeze(text));

/** Its two ends in one word, by which two spellings of one stretch are told to be the same; null for all else. */
export function spanOfDates(text: string): string | null {
  const match = SPAN.exec(squeeze(text));
  if (!match) return null;
  const [, year, month, , , last] = match;
  const months = [month, last].map(Number);
  return months.every((one) => one >= 1 && one <= 12) && (year ?? '2000') >= '1990' ? match.slice(1).join('/') : null;
}
