import { halfWidth } from './width';

/** Without any blank or line break; every other letter stays as it is. For words that a form spaces out (合 计) and for showing a figure. */
export function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Half-width, without blanks and without punctuation: what remains equal when a cell is copied by hand. "已建立。" → "已建立" */
export function withoutPunctuation(text: string): string {
  return halfWidth(text).replace(/[\s\p{P}]+/gu, '');
}
