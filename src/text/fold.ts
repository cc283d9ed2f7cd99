import { withoutBlanks } from './blanks';

/**
 * Width and look-alikes folded, letter for letter: the result is as long as the text, so that a place in one is the same place in the other.
 *
 * The full-width comma stays what it is: "591，230" are two numbers, "591,230" is one.
 */
export function fold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i);
    const code = text.charCodeAt(i);
    if (KEPT.includes(letter)) folded += letter;
    else if (code >= 0xff01 && code <= 0xff5e) folded += String.fromCharCode(code - 0xfee0);
    else folded += LOOK_ALIKES.get(letter) ?? (SPACES.test(letter) ? ' ' : letter);
  }
  return folded;
}

const KEPT = '，；';
const SPACES = /[\t\v\f\r\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/;

const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ['﹦', '='],
  ['═', '='],
  ['﹥', '>'],
  ['﹤', '<'],
  ['﹪', '%'],
  ['∕', '/'],
  ['⁄', '/'],
  ['÷', '/'],
  ['﹣', '-'],
  ['−', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['–', '—'],
  ['―', '—'],
  ['‒', '—'],
  ['〜', '~'],
  ['∼', '~'],
  ['・', '·'],
  ['﹐', '，'],
  ['﹑', '、'],
  ['﹔', '；'],
  ['﹕', ':'],
  ['∶', ':'],
  ['〔', '('],
  ['〕', ')'],
  ['【', '('],
  ['】', ')'],
  ['○', '〇'],
  ['◯', '〇'],
  ['\u2028', '\n'],
  ['\u2029', '\n'],
]);

/** The text folded, without any blank or line break: for comparing values that people wrote. Places in it no longer are those of the text. */
export function squeeze(text: string): string {
  return withoutBlanks(fold(text));
}
