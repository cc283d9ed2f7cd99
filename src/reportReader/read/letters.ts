import { fold } from '../../text';

/** Letters to read, each with where it stands: the line (from 0) and the place in it. */
export interface Letters {
  readonly text: string;
  readonly lines: readonly number[];
  readonly offsets: readonly number[];
}

/** A line, or the part [from, to) of it that a cell takes. */
export interface Line {
  readonly line: number;
  readonly content: string;
  readonly from: number;
  readonly to: number;
}

/** What converters of documents leave behind, and what is meant by it. */
const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/\[bookmark:[^\]]*\]/y, ''],
  [/\*\*|__/y, ''],
  [/\\(?:geq?(?:slant)?|ge)(?![a-z])/y, '≥'],
  [/\\(?:leq?(?:slant)?|le)(?![a-z])/y, '≤'],
  [/\\times(?![a-z])/y, '×'],
  [/\\%/y, '%'],
  [/\$/y, ''],
];

/**
 * The lines as one run of letters: folded, markup and spaces taken out. A space stays between two Latin letters or digits,
 * which would else become one word or number.
 */
export function lettersOf(lines: readonly Line[]): Letters {
  let text = '';
  const ofLine: number[] = [];
  const offsets: number[] = [];
  const push = (letter: string, line: number, offset: number): void => {
    text += letter;
    ofLine.push(line);
    offsets.push(offset);
  };
  for (const { line, content, from, to } of lines) {
    const folded = fold(content).slice(0, to);
    // The mark of a heading, list or quotation in Markdown.
    let at = from === 0 ? (/^\s*(?:#{1,6}|[-*+>])\s+/.exec(folded)?.[0].length ?? 0) : from;
    while (at < folded.length) {
      const [length, meant] = markupAt(folded, at);
      if (length > 0) {
        if (meant !== '') push(meant, line, at);
        at += length;
        continue;
      }
      const letter = folded.charAt(at);
      let next = at + 1;
      if (!/\s/.test(letter)) push(letter, line, at);
      else {
        while (next < folded.length && /\s/.test(folded.charAt(next))) next += 1;
        if (isLatin(text.charAt(text.length - 1)) && isLatin(folded.charAt(next))) push(' ', line, at);
      }
      at = next;
    }
  }
  return { text: withEvenStops(text), lines: ofLine, offsets };
}

const isLatin = (letter: string): boolean => /[0-9A-Za-z]/.test(letter);

/** Stops typed with the wrong width: a comma that is in no number, a point behind a Chinese character. As long as before. */
function withEvenStops(text: string): string {
  return text
    .replace(/,(?!\d)|(?<!\d),/g, '，')
    .replaceAll(';', '；')
    .replace(/(?<=[\u4e00-\u9fff%)])\.(?!\d)/g, '。');
}

function markupAt(folded: string, at: number): readonly [number, string] {
  if (!'[*_\\$'.includes(folded.charAt(at))) return [0, ''];
  for (const [pattern, meant] of MARKUP) {
    pattern.lastIndex = at;
    const found = pattern.exec(folded);
    if (found) return [found[0].length, meant];
  }
  return [0, ''];
}
