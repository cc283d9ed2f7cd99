import type { Io } from './io';

const ESCAPE = '\u001b';
/** What this program itself steers a terminal with: new lines, colours (paint.ts) and the line of progress (progress.ts). */
const OWN = `\n|\r${ESCAPE}\\[K|${ESCAPE}\\[(?:1|22|2|31|39|33|32)m`;
const CONTROLS = new RegExp(`(${OWN})|\\p{Cc}`, 'gu');

/**
 * The one outlet for everything printed: names, titles and messages come out of files, and none of them may steer the terminal. A
 * control character that is not the program's own shows as \ufffd; in JSON, where JSON.stringify leaves those above 007E, as \u00xx.
 */
export function guarded(io: Io, json: boolean): Io {
  const shown = (text: string, inJson: boolean): string =>
    text.replace(CONTROLS, (letter: string, own: string | undefined) => {
      if (own !== undefined) return own;
      return inJson ? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}` : '\ufffd';
    });
  return { ...io, out: (text) => io.out(shown(text, json)), err: (text) => io.err(shown(text, false)) };
}
