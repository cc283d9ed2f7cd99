import type { CellValue } from '../../src/model/cell';

/** What Excel makes of something that is entered into a cell (typed, or set through values or formulas). */
export interface Entry {
  readonly value: CellValue;
  readonly formula: string | null;
  /** The number format that Excel gives a General cell with it ("50%" → 0%). */
  readonly numberFormat?: string;
}

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d+)?$/;
const ERRORS = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;
const DATES: readonly RegExp[] = [
  /^(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})$/,
  /^(?<y>\d{4})年(?<m>\d{1,2})月(?:(?<d>\d{1,2})日)?$/,
  /^(?<m>\d{1,2})[-/](?<d>\d{1,2})$/,
  /^(?<m>\d{1,2})月(?<d>\d{1,2})日$/,
];
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
/** The year that Excel would add to a date without one; any fixed year does in a test. */
const ASSUMED_YEAR = 2026;

/**
 * Reads an entry as Excel (Chinese or English) does: an apostrophe makes text, "=" "+" "-" "@" a formula, and texts that look
 * like a number, a percentage, a fraction, a date or a time become one: "1-2" is the second of January.
 */
export function readEntry(entered: unknown, numberFormat: string): Entry {
  if (typeof entered === 'number') return { value: numberFormat === '@' ? String(entered) : entered, formula: null };
  if (typeof entered === 'boolean') return { value: entered, formula: null };
  if (typeof entered !== 'string') throw new TypeError(`no cell can hold ${JSON.stringify(entered)}`);
  if (entered === '') return { value: null, formula: null };
  if (entered.startsWith("'")) return { value: entered.slice(1), formula: null };
  if (numberFormat === '@') return { value: entered, formula: null };
  return readFormula(entered) ?? readConstant(entered);
}

function readFormula(text: string): Entry | null {
  if (text.length > 1 && text.startsWith('=')) return { value: null, formula: text };
  if (text.length > 1 && text.startsWith('@')) return { value: null, formula: `=${text.slice(1)}` };
  const signed = /^[+-]/.test(text) && text.length > 1 && readConstant(text).value === text;
  return signed ? { value: null, formula: `=${text}` } : null;
}

function readConstant(text: string): Entry {
  const trimmed = text.trim();
  if (/^(?:true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true', formula: null };
  if (ERRORS.test(trimmed)) return { value: { error: trimmed }, formula: null };
  if (/\d/.test(trimmed) && NUMBER.test(trimmed)) return { value: Number(trimmed.replaceAll(',', '')), formula: null };
  const percent = /^([+-]?[\d,.]+)%$/.exec(trimmed);
  if (percent?.[1] && NUMBER.test(percent[1])) {
    const places = percent[1].includes('.') ? '0.00%' : '0%';
    return { value: Number(percent[1].replaceAll(',', '')) / 100, formula: null, numberFormat: places };
  }
  const fraction = /^(\d+) (\d+)\/(\d+)$/.exec(trimmed);
  if (fraction) {
    return {
      value: Number(fraction[1]) + Number(fraction[2]) / Number(fraction[3]),
      formula: null,
      numberFormat: '# ?/?',
    };
  }
  const time = /^(\d{1,2})[:：](\d{2})$/.exec(trimmed);
  if (time) return { value: (Number(time[1]) * 60 + Number(time[2])) / 1440, formula: null, numberFormat: 'h:mm' };
  return readDate(trimmed) ?? { value: text, formula: null };
}

function readDate(text: string): Entry | null {
  for (const pattern of DATES) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const month = Number(groups['m']);
    const day = Number(groups['d'] ?? 1);
    if (month < 1 || month > 12 || day < 1 || day > 31) continue;
    const serial = (Date.UTC(Number(groups['y'] ?? ASSUMED_YEAR), month - 1, day) - DAY_ZERO) / DAY;
    return { value: serial, formula: null, numberFormat: 'yyyy/m/d' };
  }
  return null;
}

/** true when every bracket and quote of a formula is closed; Excel refuses one that is not. */
export function isWellFormed(formula: string): boolean {
  const plain = formula.replace(/"(?:[^"]|"")*"/g, '').replace(/'(?:[^']|'')*'/g, '');
  if (/["']/.test(plain)) return false;
  let depth = 0;
  for (const sign of plain) {
    if ('({'.includes(sign)) depth++;
    if (')}'.includes(sign)) depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}
