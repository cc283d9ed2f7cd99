import { NAME_WORDS, WORDS_STEP } from '../lexicon/inputNames';
import type { Term } from './term';

/** So many names of numbers LibreOffice takes in one formula: it puts the steps of each in its place. Those of words are one step. */
export const MOST_NAMES = 9;

/** The longest formula that Excel takes, and some room. */
export const MOST_LETTERS = 8000;

const WORDS_NAME = new RegExp(`(?:${NAME_WORDS.join('|')})${WORDS_STEP}`, 'g');

/** How often a formula names a number that is read out of a cell. */
export function namesIn(text: string): number {
  const numbers = text.replaceAll(WORDS_NAME, '');
  return NAME_WORDS.reduce((count, word) => count + numbers.split(word).length - 1, 0);
}

/** Whether a formula (many steps of a rule, each reading the row's texts) has more names than every program computes. */
export function isTooLong({ text }: Pick<Term, 'text'>): boolean {
  return text.length > MOST_LETTERS || namesIn(text) > MOST_NAMES;
}
