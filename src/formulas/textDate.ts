import { ACTUAL_FORMS, TARGET_FORMS } from '../lexicon/dateForms';
import { asAsc } from '../text';

/**
 * The day of a date target or actual as formulas that Excel 2016, WPS and LibreOffice compute alike, and the same in code: of a target
 * the last day on which it is kept, of an actual the last day that it may mean. Year, month and day are taken by their place between
 * 年 月 日 or the marks . - /, and only in the forms of lexicon/dateForms; everything else gives a visible error. No text is ever left
 * to the system's own reading of dates, which differs by language.
 *
 * A date without a year is one of 1905, far from all years that are written: it compares with another one without a year, and with none
 * that has one. 1905 is no leap year, so that 29 February without a year is an error.
 */
export const DATE_STEPS = ['cell', 'text', 'parts', 'form', 'year', 'month', 'day', 'first', 'number'] as const;
export type DateStep = (typeof DATE_STEPS)[number];
export type DateSide = 'target' | 'actual';

const FORMS = { target: TARGET_FORMS, actual: ACTUAL_FORMS } as const;
export const NO_YEAR = 1905;
/** Days before this one are of no year (1 January 1906). */
export const FIRST_OF_YEARS = 2193;
/** A real date in a cell counts from 1950 to 2099; so does a year that is written, but for its beginning in 1906. */
const [EARLIEST, LATEST] = [18_264, 73_050];
const [LAST_OF_YEAR, WIDTH] = [12, 30];
const MARKS = ['年', '月', '日', '号', '/', '.'] as const;
/** Letters that Excel takes in one text of a formula. */
const LONGEST_TEXT = 255;

/** The formula (without "=") of every step. `cell` is the expression for the cell that is read, `name` gives the name of a step. */
export function dateStepFormulas(
  cell: string,
  side: DateSide,
  name: (step: DateStep) => string,
): Readonly<Record<DateStep, string>> {
  const [own, text, parts, form, first] = [name('cell'), name('text'), name('parts'), name('form'), name('first')];
  const { days, ends, before } = FORMS[side];
  const part = (index: number): string => `TRIM(MID(${parts},${index * WIDTH + 1},${WIDTH}))`;
  const isOne = (forms: readonly string[]): string => `ISNUMBER(FIND("|"&${form}&"|",${listed(forms)}))`;
  const ending = `IF(${isOne(ends)},${restOfMonth(first, name('month'), side)},NA())`;
  const added = before.length === 0 ? ending : `IF(${isOne(before)},-1,${ending})`;
  const date = `${first}+IF(${isOne(days)},0,${added})`;
  const real = side === 'target' ? own : `DATE(YEAR(${own}),MONTH(${own})+1,0)`;
  return {
    cell,
    // In half width, a year put before a month that has none. Nobody else has that year.
    text: `CONCATENATE(IF(ISNUMBER(FIND("月",${own}))*ISERROR(FIND("年",${own})),"${NO_YEAR}年",""),SUBSTITUTE(ASC(${own}),"${NO_YEAR}","?"))`,
    // Year, month and day, far apart.
    parts: `SUBSTITUTE(${MARKS.reduce((all, mark) => `SUBSTITUTE(${all},"${mark}","-")`, text)},"-",REPT(" ",${WIDTH}))`,
    // How it is written.
    form: FOLDS.reduce((all, [from, to]) => `SUBSTITUTE(${all},"${from}","${to}")`, text),
    year: `VALUE(RIGHT(TRIM(LEFT(${parts},${WIDTH})),4))`,
    month: `IFERROR(VALUE(${part(1)}),${LAST_OF_YEAR})`,
    day: `IFERROR(VALUE(${part(2)}),1)`,
    first: `DATE(${name('year')},${name('month')},${name('day')})`,
    number: `IF(ISNUMBER(${own}),IF(AND(${own}>=${EARLIEST},${own}<=${LATEST}),${real},NA()),IF(AND(MONTH(${first})=${name('month')},${first}<=${LATEST}),${date},NA()))`,
  };
}

/** Digits as "0", four of them as "Y", two as one; no bar, since forms are looked for between bars. */
const FOLDS: readonly (readonly [string, string])[] = [
  ...'123456789'.split('').map((digit) => [digit, '0'] as const),
  ['0000', 'Y'],
  ['00', '0'],
  ['|', '?'],
];

/** From the first day of a month to its last. An actual in February counts until the 29th: nobody is in time by a day that there is not. */
const restOfMonth = (first: string, month: string, side: DateSide): string =>
  side === 'target' ? `31-DAY(${first}+31)` : `IF(${month}=2,28,31-DAY(${first}+31))`;

/** Forms between bars, in texts as long as Excel takes. */
function listed(forms: readonly string[]): string {
  const texts: string[] = [];
  let text = '|';
  for (const form of forms) {
    if (text.length + form.length + 1 > LONGEST_TEXT) {
      texts.push(text);
      text = '';
    }
    text += `${form}|`;
  }
  return [...texts, text].map((one) => `"${one}"`).join('&');
}

/** The day that the formula gives for a cell with this text or number, as the number of a spreadsheet; null where it gives an error. */
export function textDate(value: string | number, side: DateSide): number | null {
  if (typeof value === 'number') return realDate(value, side);
  const text = `${value.includes('月') && !value.includes('年') ? `${NO_YEAR}年` : ''}${asAsc(value).replaceAll(String(NO_YEAR), '?')}`;
  const form = FOLDS.reduce((all, [from, to]) => all.replaceAll(from, to), text);
  const parts = MARKS.reduce((all, mark) => all.replaceAll(mark, '-'), text).split('-');
  const year = Number((parts[0] ?? '').trim().slice(-4));
  const month = wholeOr(parts[1], LAST_OF_YEAR);
  const day = wholeOr(parts[2], 1);
  const { days, ends, before } = FORMS[side];
  const first = serialOf(year, month, day);
  if (first === null || first > LATEST) return null;
  if (includes(days, form)) return first;
  if (includes(before, form)) return first - 1;
  if (!includes(ends, form)) return null;
  return first + (side === 'actual' && month === 2 ? 28 : daysIn(year, month) - 1);
}

const includes = (forms: readonly string[], form: string): boolean => forms.includes(form);

const wholeOr = (part: string | undefined, otherwise: number): number =>
  /^\s*\d+\s*$/.test(part ?? '') ? Number(part) : otherwise;

export const EPOCH = Date.UTC(1899, 11, 30);
export const DAY_MS = 86_400_000;

/** null for a day that there is not. */
function serialOf(year: number, month: number, day: number): number | null {
  if (!(year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return null;
  return (Date.UTC(year, month - 1, day) - EPOCH) / DAY_MS;
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function realDate(serial: number, side: DateSide): number | null {
  if (serial < EARLIEST || serial > LATEST) return null;
  if (side === 'target') return serial;
  const day = new Date(EPOCH + Math.floor(serial) * DAY_MS);
  return (Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0) - EPOCH) / DAY_MS;
}
