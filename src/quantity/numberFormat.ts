import type { CalendarDay } from './quantity';

/** What a number format makes of a number. 'worded': it adds words or a scale of its own (0"个", 0!.0,"万"). */
export type FormatKind = 'plain' | 'percent' | 'date' | 'time' | 'worded';

/** The kind of a number format, by its first section. Quoted words and colours say nothing of dates. */
export function formatKind(format: string): FormatKind {
  const section = format.split(';')[0] ?? '';
  const codes = section.replace(/"[^"]*"|\\.|!.|_.|\*.|\[[^\]]*\]/g, '');
  if (/general|^@?$/i.test(codes) && !/"/.test(section)) return 'plain';
  if (/[yd]/i.test(codes) || (/m/i.test(codes) && !/[hs]/i.test(codes))) return 'date';
  if (/[hs]/i.test(codes)) return 'time';
  const words = /"[^"]*[^"\s][^"]*"|!|\\[^\s-]|,(?:[^0#?]|$)/.test(section.replace(/"\s*"/g, ''));
  if (codes.includes('%')) return 'percent';
  return words || /[^0#?.,\s+\-()¥$￥E/]/.test(codes) ? 'worded' : 'plain';
}

/** Excel's day number (1900 system) as a date; null where there is none. Times of day are cut off. */
export function dateOfSerial(serial: number): CalendarDay | null {
  if (!Number.isFinite(serial) || serial < 1 || serial >= LAST_SERIAL) return null;
  const whole = Math.floor(serial);
  // 29 February 1900 never was, but has a number.
  const days = whole > 59 ? whole - 1 : whole;
  const date = new Date(Date.UTC(1899, 11, 31 + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 January 10000. */
const LAST_SERIAL = 2_958_466;
