import type { TextPlace } from '../statement';
import type { Letters, Line } from './letters';
import { lettersOf } from './letters';
import { spacedLine } from '../../text';

/** A paragraph as it is read: what a page break or a short line cut in two is one again. */
export interface Passage {
  readonly text: string;
  readonly inTable: boolean;
  readonly first: number;
  placeOf(start: number, end: number): TextPlace;
}

/** Longer than this many letters a line may have been cut by the page; a shorter one without a full stop is a heading. */
const LONG_LINE = 24;
const ENDS = /[。；;！!？?：:]["”』」)）]*$/;
/** Begins something of its own: 一、 （一） 1. (1) ① 附件. */
export const BEGINS =
  /^(?:[一二三四五六七八九十]{1,3}[、.]|[(（][一二三四五六七八九十]{1,3}[)）]|[(（]?\d{1,2}[)）.、](?!\d)|[①-⑳⑴-⒇]|第[一二三四五六七八九十]+[章部节]|附件|附表|注[:：]|说明)/;

/** The paragraphs of a report as passages. `paragraphs`: as the file has them; a line with a tab is a row or cell of a table. */
export function passagesOf(paragraphs: readonly string[]): Passage[] {
  const cells = cellLines(paragraphs);
  const passages: Passage[] = [];
  let open: Line[] = [];
  const close = (): void => {
    if (open.length > 0) passages.push(passage(open, paragraphs, false));
    open = [];
  };
  paragraphs.forEach((content, line) => {
    if (content.trim() === '') return;
    const last = open.at(-1);
    if (!last || cells.has(line) || !goesOn(last.content.trim(), content.trim())) close();
    if (!cells.has(line)) open.push({ line, content, from: 0, to: content.length });
    else for (const cell of cellsOf(content, line)) passages.push(passage([cell], paragraphs, true));
  });
  close();
  return passages;
}

/** The cells of a row, by its tabs or bars. */
function cellsOf(content: string, line: number): Line[] {
  const separator = content.includes('\t') ? '\t' : '|';
  let from = 0;
  return content.split(separator).flatMap((cell): Line[] => {
    const start = from;
    from += cell.length + 1;
    return cell.trim() === '' ? [] : [{ line, content, from: start, to: start + cell.length }];
  });
}

function goesOn(before: string, after: string): boolean {
  const clean = before.replace(/\[bookmark:[^\]]*\]/g, '').replace(/\*\*$/, '');
  if (CHAPTER.test(clean) && !/[。；;，,、]$/.test(clean) && !clean.includes('。')) return false;
  if (/^(?:#{1,6}|[-*+>])\s/.test(after) || /^#{1,6}\s/.test(before)) return false;
  return clean.length > LONG_LINE && !ENDS.test(clean) && !BEGINS.test(after.replace(/^[#*\s]+/, ''));
}

/** The heading of a chapter: long or not, it is complete. */
const CHAPTER = /^[#*\s]*(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）])/;

/** Lines of tables: those with tabs or bars, and short ones between them (a cell's second line). */
function cellLines(paragraphs: readonly string[]): ReadonlySet<number> {
  const cells = new Set<number>();
  paragraphs.forEach((line, index) => {
    if (line.includes('\t') && !/^[^\t]*\t+\s*$/.test(line)) cells.add(index);
    else if (/^\s*\|.*\|\s*$/.test(line)) cells.add(index);
    else if (line.startsWith('\t')) cells.add(index);
  });
  let last = -1;
  for (const index of [...cells].sort((a, b) => a - b)) {
    const between = paragraphs.slice(last + 1, index);
    if (last >= 0 && between.length <= 3 && between.every((line) => line.trim().length <= LONG_LINE)) {
      for (let at = last + 1; at < index; at++) cells.add(at);
    }
    last = index;
  }
  return cells;
}

function passage(lines: readonly Line[], paragraphs: readonly string[], inTable: boolean): Passage {
  const letters: Letters = lettersOf(lines);
  return {
    text: letters.text,
    inTable,
    first: lines[0]?.line ?? 0,
    placeOf: (start, end) => placeOf(letters, paragraphs, start, end),
  };
}

const MOST_WORDS = 60;

function placeOf(letters: Letters, paragraphs: readonly string[], start: number, end: number): TextPlace {
  const line = letters.lines[start] ?? letters.lines[0] ?? 0;
  const lastAt = Math.max(start, end - 1);
  const lastLine = letters.lines[lastAt] ?? line;
  const from = letters.offsets[start] ?? 0;
  const to = (letters.offsets[lastAt] ?? 0) + 1;
  const written =
    lastLine === line
      ? (paragraphs[line] ?? '').slice(from, to)
      : (paragraphs[line] ?? '').slice(from) + (paragraphs[lastLine] ?? '').slice(0, to);
  const words = spacedLine(written);
  const short = words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS - 1)}…` : words;
  return { paragraph: line + 1, words: short === '' ? letters.text.slice(start, end) || '…' : short };
}
