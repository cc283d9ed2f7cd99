import type { Address } from '../model';
import { formatAddress } from '../model';
import { quoted } from './guard';
import type { FormulaPlace } from './operand';
import type { Term } from './term';
import { decimal } from './term';

/** The numbers of a text, each taken out of its cell by the words around it, and what must hold for them to be all its numbers. */
export interface TakenNumbers {
  readonly terms: readonly Term[];
  /** The words around the numbers: one more than there are numbers. */
  readonly words: readonly string[];
  /** That the cell says the same in other figures, each written as a spreadsheet writes it (no 050, no 1,000). */
  readonly condition: string;
}

const NUMBER = /\d+(?:\.\d+)?/g;
/** More letters than a number of fifteen digits has. */
const LONGEST_NUMBER = 20;
/** From here on a spreadsheet may write a number with an exponent. */
const MOST = 1e12;

/**
 * 22场、850人次 → 22 and 850, by the place of 场、 and 人次. Put together again they must give the text letter by letter, so that whatever a
 * program takes for a number besides (3-4, 1E3, 50%, a date) fails. null where the text is long, or its numbers are written otherwise.
 */
export function takenNumbers({ sheet }: FormulaPlace, cell: Address): TakenNumbers | null {
  const { value } = sheet.cellAt(cell.row, cell.column);
  if (typeof value !== 'string' || value.length > LONGEST) return null;
  const numbers = value.match(NUMBER) ?? [];
  const words = value.split(NUMBER);
  const texts = words.map((word) => (word === '' ? '' : quoted(word)));
  const isPlain = numbers.every((number) => decimal(Number(number)) === number && Number(number) < MOST);
  if (numbers.length === 0 || !isPlain || !texts.every((text) => text !== null)) return null;
  const own = formatAddress(cell);
  const terms = termsOf(own, numbers, { words, texts });
  const whole = texts.flatMap((text, index) => [text, terms[index]?.text ?? '']).filter((text) => text !== '');
  // A lone number would be compared as a number.
  const together = whole.length === 1 ? `""&${whole.join('')}` : whole.join('&');
  return { terms, words, condition: `EXACT(${own},${together})` };
}

/** Each number as what stands between the words before it and those behind. */
function termsOf(
  own: string,
  numbers: readonly string[],
  { words, texts }: { readonly words: readonly string[]; readonly texts: readonly string[] },
): readonly Term[] {
  const terms: Term[] = [];
  let start = String((words[0] ?? '').length + 1);
  for (const [index, number] of numbers.entries()) {
    const next = words[index + 1] ?? '';
    const end = next === '' ? null : `FIND(${texts[index + 1] ?? ''},${own},${start})`;
    const length = end === null ? String(LONGEST_NUMBER) : `${end}-${bracketed(start)}`;
    terms.push({ text: `VALUE(MID(${own},${start},${length}))`, value: Number(number), bond: 'none' });
    start = `${end ?? ''}+${String(next.length)}`;
  }
  return terms;
}

/** Longer texts are sentences. */
const LONGEST = 50;

const bracketed = (text: string): string => (/^\d+$/.test(text) ? text : `(${text})`);

/** That no number is so large that it could be written with an exponent. */
export const staysPlain = ({ text }: Term): string => `${text}<${decimal(MOST)}`;
