import { greatest } from '../model';
import type { Span } from '../narrative';
import type { Bar } from './document';

/** What the writers of a report share, whether it becomes a Word file, a page or plain text. */

/** The words of a span as a document can hold them: a gap with its brackets; without the control characters of a cell. */
export function printable(span: Span): string {
  const text = span.kind === 'gap' ? `【${span.hint}】` : span.text;
  return text.replace(/[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu, '');
}

/** Columns of these relative widths as whole units (of whatever `width` is in) that add up to the width. */
export function columnWidths(weights: readonly number[], width: number): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let taken = 0;
  let passed = 0;
  return weights.map((weight) => {
    passed += weight;
    const end = Math.round((passed / total) * width);
    const own = end - taken;
    taken = end;
    return own;
  });
}

/** So many blocks are the scale's end. */
const LONGEST = 20;
const BLOCKS: Readonly<Record<Bar['state'], string>> = { met: '▇', over: '▇', missed: '▒' };

/** A bar in characters: as many blocks as its completion has of the scale, one at least where there is anything; cut where it is longer. */
export function barBlocks({ completion, state }: Bar, scale: number): string {
  const length = Math.round((Math.min(completion, scale) / scale) * LONGEST);
  const drawn = BLOCKS[state].repeat(completion > 0 ? Math.max(1, length) : 0);
  return completion > scale ? `${drawn}…` : drawn;
}

/** Characters as they print: digits and letters take half. */
export function printedWidth(text: string): number {
  return greatest(
    text.split('\n').map((line) => [...line].reduce((sum, letter) => sum + (letter <= '\u00ff' ? 0.5 : 1), 0)),
  );
}
