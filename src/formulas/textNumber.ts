import type { Range } from '../model';
import { formatAbsolute, quoteSheet } from '../model';
import { asAsc } from '../text';

/**
 * The number in a cell's text, as formulas that Excel 2016, WPS and LibreOffice compute alike, and the same in code.
 *
 * What it takes: one number, wherever it stands in the text; full-width digits; thousands marks in their places; a sign; % (÷100).
 * A cell that holds a number gives that number. Everything else gives the visible error #N/A: no number, two numbers, a date,
 * a fraction, an exponent, misplaced commas, a stray point. A score never rests on a misread text.
 *
 * How: in small steps, each a defined name that builds on those before it, so that a person can follow them one by one.
 * The first 1, 2 … 15 letters from the first digit on, each with "E0" behind it, are tried as numbers. The "E0" makes every date,
 * time, fraction and exponent an error, in every locale; so the longest one that is a number is the number written.
 * Then no digit may follow it, no point may stand before or behind it, and commas only where thousands marks belong.
 * A full-width comma separates numbers (591，230) and so counts as no thousands mark.
 */
const DIGITS = '{0,1,2,3,4,5,6,7,8,9}';
const LENGTHS = '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15}';
const LONGEST = 15;
const LARGEST = '9.9E+307';
const MINUS = '-−–';

/** What is read out of the cell, step by step; the last is the number. */
export const STEPS = ['cell', 'text', 'plain', 'start', 'length', 'digits', 'doubts', 'number'] as const;
export type NumberStep = (typeof STEPS)[number];

/** Whether "%" makes the number a hundredth: yes for values (95% is 0.95), no for points ("9%" are 9 points). */
export type PercentSign = 'hundredth' | 'ignored';

/**
 * The number that `textNumberFormula` gives for a cell with this text; null where it gives an error.
 * "≥95%" is 0.95: a fraction, where a Quantity counts 95 in its unit.
 */
export function textNumber(text: string, percent: PercentSign): number | null {
  const spoken = asAsc(text.replaceAll('，', ';'));
  const plain = spoken.replaceAll(',', '');
  const start = plain.search(/[0-9]/);
  if (start < 0) return null;
  const written = /^[0-9]+\.?[0-9]*/.exec(plain.slice(start, start + LONGEST))?.[0] ?? '';
  const rest = plain.slice(start + written.length);
  const before = plain.charAt(start - 1);
  if (/[0-9]/.test(rest) || rest.startsWith('.') || written.endsWith('.') || before === '.') return null;
  const value = Number(written);
  if (spoken.includes(',') && !spoken.includes(groupThousands(Math.floor(value)))) return null;
  const signed = before !== '' && MINUS.includes(before) ? -value : value;
  return percent === 'hundredth' && spoken.includes('%') ? signed / 100 : signed;
}

/** What a number in a cell counts as where words are asked for: not below nothing, or below. */
export const BARE_NUMBER = '#';
const BELOW_NOTHING = '-';
const DIGIT_LETTERS = [...'0123456789., ０１２３４５６７８９．　'];

/** The words of a cell: its text without digits, their marks and blanks; BARE_NUMBER for a number. The same as wordsFormula gives. */
export function textWords(value: string | number): string {
  if (typeof value === 'number') return value < 0 ? BELOW_NOTHING : BARE_NUMBER;
  return DIGIT_LETTERS.reduce((text, letter) => text.replaceAll(letter, ''), value);
}

/** The formula (without "=") of the words in the cell `own`. ASC would not do: engines differ in what else it changes (、。). */
export function wordsFormula(own: string): string {
  const words = DIGIT_LETTERS.reduce((text, letter) => `SUBSTITUTE(${text},"${letter}","")`, own);
  return `IF(ISNUMBER(${own}),IF(${own}<0,"${BELOW_NOTHING}","${BARE_NUMBER}"),${words})`;
}

/**
 * The formula (without "=") of every step. `cell` is the expression for the cell that is read, `name` gives the name of a step.
 * Each is a single function call or a reference: an engine that puts a name's formula in its place without brackets (Univer) then
 * computes the same.
 */
export function stepFormulas(
  cell: string,
  percent: PercentSign,
  name: (step: NumberStep) => string,
): Readonly<Record<NumberStep, string>> {
  const [own, text, plain, start, length] = [name('cell'), name('text'), name('plain'), name('start'), name('length')];
  const before = `MID(" "&${plain},${start},1)`;
  const doubts = [
    `COUNT(FIND(${DIGITS},MID(${plain},${start}+${length},255)))`,
    `COUNT(FIND(".",${before}&MID(${plain},${start}+${length}-1,2)))`,
    `ISNUMBER(FIND(",",${text}))*ISERROR(FIND(FIXED(INT(${name('digits')}),0),${text}))`,
  ];
  const signed = `IF(ISNUMBER(FIND(${before},"${MINUS}")),-1,1)*${name('digits')}`;
  const scaled = percent === 'hundredth' ? `${signed}/IF(ISNUMBER(FIND("%",${text})),100,1)` : signed;
  return {
    // The row's cell as it is.
    cell,
    // In half width, commas still there.
    text: `ASC(SUBSTITUTE(${own},"，",";"))`,
    // Without commas, and with "~" behind, so that the number never ends the text.
    plain: `SUBSTITUTE(${text}&"~",",","")`,
    // Where the first digit stands.
    start: `MIN(FIND(${DIGITS},${plain}&"0123456789"))`,
    // How many letters from there are a number.
    length: `MATCH(${LARGEST},--(MID(${plain},${start},${LENGTHS})&"E0"))`,
    digits: `VALUE(MID(${plain},${start},${length})&"E0")`,
    // How many things speak against it; 0 where it is plain.
    doubts: `SUM(${doubts.join(',')})`,
    number: `IF(ISNUMBER(${own}),${own},IF(${name('doubts')},NA(),${scaled}))`,
  };
}

/**
 * The cell of `column` in the row of the formula that uses it. Bounded to `rows`, and counted from the first of them, so that
 * rows inserted or deleted above or within leave it right.
 */
export function thisRowCell(sheet: string, rows: Range): string {
  const column = `${quoteSheet(sheet)}!${formatAbsolute({ row: rows.top, column: rows.left })}:${formatAbsolute({
    row: rows.bottom,
    column: rows.left,
  })}`;
  return `INDEX(${column},MIN(ROW())-MIN(ROW(${column}))+1)`;
}

function groupThousands(whole: number): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, ',');
}
