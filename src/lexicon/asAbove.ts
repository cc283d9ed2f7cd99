import { wordsIn } from './words';

/** What stands in a cell in place of the words of the one above. */
export const AS_ABOVE = '同上';
/** All that people write for it, without blanks and a closing stop. */
const AS_ABOVE_WORDS: readonly string[] = [
  AS_ABOVE,
  ...wordsIn('同前 同上述 同上行 同上一行 同上项 同上一项 同上述原因 同上原因 原因同上 原因同上述 同上所述'),
];

/** Whether a text only points to the one above. */
export const isAsAbove = (text: string): boolean => AS_ABOVE_WORDS.includes(text.replace(/[\s。.；;，,（）()]+/g, ''));
