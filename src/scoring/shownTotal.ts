import type { SelfEvaluationTable } from '../layout';
import type { Address } from '../model';
import { formatAddress } from '../model';
import type { RuleSet } from '../rules';
import { gradeOf } from '../rules';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import { addUp, roundLikeExcel } from '../decimal';
import type { IndicatorResult, ShownTotal, TotalResult, Written } from './evaluation';
import { handAt, isLocked } from './hands';

/** What adds to the total at one go: a row, or rows under one score cell. */
export interface Item {
  readonly cell: Address | null;
  readonly points: number | null;
  /** By the rules; null where they cannot know. */
  readonly score: number | null;
  /** As the cell shows it, whoever wrote it. */
  readonly printed: number | null;
  /** The same as far as it is no result of ours. */
  readonly entered: number | null;
  readonly written: Written | null;
}

/** What the total is made of. */
export interface TotalParts {
  readonly items: readonly Item[];
  /** Of these: no score is known. */
  readonly open: readonly Item[];
  readonly byRules: number | null;
  /** Of these: the indicators, without execution. */
  readonly rows: readonly Item[];
  /** The highest total that poor execution leaves; null where there is no limit. */
  readonly maximum: number | null;
  /** Brings what the rows in use earn to the points that the rule set asks for. */
  readonly rescale: (score: number) => number;
  readonly ruleSet: RuleSet;
  /** What is wrong with the points; null where they add up, so that the total has a grade. */
  readonly pointsDoubt: Note | null;
}

/** Below this two scores are the same: the tables print two decimals. */
const SAME = 0.005;
const differs = (a: number, b: number): boolean => Math.abs(a - b) >= SAME - 1e-9;

/**
 * The total of a table as everybody shows it (card, message, preview, report, command line): what stands in the cell of the total, or
 * will once the scores are written. Entered scores, locked cells and the limits for poor execution are in it. While rows are open it is
 * what the others add up to.
 */
export function shownTotalOf(table: SelfEvaluationTable, parts: TotalParts): ShownTotal {
  const { items, open, byRules } = parts;
  const cell = table.total?.cells.score ?? null;
  const isOpen = open.length > 0;
  const inCell = table.total?.entered ?? (cell && uncalculated(table));
  const about = { isOpen, cell, inCell, byRules };
  if (items.length === 0) return { ...about, figure: inCell, differing: [], grade: null, doubt: null };
  const sum = limited(addUp(items.map((item) => (open.includes(item) ? 0 : (willShow(table, item) ?? 0)))), parts);
  const isWritable = items.some((item) => !open.includes(item) && willShow(table, item) !== null);
  const figure = isOpen ? sum : isWritable ? closedFigure(table, parts, { sum, inCell }) : (inCell ?? byRules ?? sum);
  const verdict = isOpen ? { grade: null, doubt: null } : verdictOf(table, parts, figure);
  return { ...about, figure, differing: differingCells(table, parts, figure, sum), ...verdict };
}

/** The grade of a total that nothing speaks against, else what does. */
function verdictOf(table: SelfEvaluationTable, parts: TotalParts, figure: number): Pick<ShownTotal, 'grade' | 'doubt'> {
  const doubt = parts.pointsDoubt ?? sumDoubt(table, parts, figure);
  return { doubt, grade: doubt ? null : (gradeOf(figure, parts.ruleSet)?.name ?? null) };
}

/** As far as a total may lie from the sum of scores that print fewer decimals than they have. */
const ROUNDED = 0.1;

/** That the total is not what the scores add up to, with execution or without; null where it is, or one of them will not be shown. */
function sumDoubt(table: SelfEvaluationTable, parts: TotalParts, figure: number): Note | null {
  const sumOf = (items: readonly Item[]): number | null => {
    const shown = items.map((item) => willShow(table, item));
    const known = shown.filter((one) => one !== null);
    return known.length < shown.length ? null : limited(addUp(known), parts);
  };
  const [sum, rows] = [sumOf(parts.items), sumOf(parts.rows)];
  if (sum === null || rows === null) return null;
  const isApart = [sum, rows].every((one) => Math.abs(roundLikeExcel(figure - one, 6)) > ROUNDED);
  return isApart ? note('scoring.doubt-sum', { sum: spoken(sum) }) : null;
}

/** What the cell of an item shows once everything is written; null where nothing will stand there. */
function willShow(table: SelfEvaluationTable, { cell, score, printed, written }: Item): number | null {
  if (cell === null) return score ?? printed;
  switch (handAt(table, cell, printed)) {
    case 'typed':
    case 'template':
      return printed;
    case 'ours':
      return isLocked(table, cell) ? (written?.value ?? null) : score;
    case 'empty':
      return isLocked(table, cell) ? null : score;
  }
}

/** Whether the cell does not show yet what it will. */
function isPending(table: SelfEvaluationTable, item: Item): boolean {
  const shown = willShow(table, item);
  return item.cell !== null && shown !== null && (item.printed === null || differs(item.printed, shown));
}

function closedFigure(
  table: SelfEvaluationTable,
  parts: TotalParts,
  { sum, inCell }: { readonly sum: number; readonly inCell: number | null },
): number {
  const cell = table.total?.cells.score ?? null;
  if (cell === null) return inCell ?? sum;
  const pending = parts.items.some((item) => isPending(table, item));
  switch (handAt(table, cell, inCell)) {
    case 'typed':
      return inCell ?? sum;
    case 'template':
      return pending || inCell === null ? followed(table, parts.items, sum) : inCell;
    case 'ours':
    case 'empty':
      return sum;
  }
}

/** What the template's own sum will show once the scores are written. */
function followed({ totalSum, ...table }: SelfEvaluationTable, items: readonly Item[], sum: number): number {
  if (totalSum === null) return sum;
  const coming = new Map(
    items.flatMap((item) => (item.cell ? [[formatAddress(item.cell), willShow({ ...table, totalSum }, item)]] : [])),
  );
  return addUp(totalSum.cells.map((cell) => coming.get(cell) ?? totalSum.values.get(cell) ?? 0));
}

/** The result of a sum that no program has calculated yet; null for any other cell. */
function uncalculated({ totalSum, total, results }: SelfEvaluationTable): number | null {
  const cell = total?.cells.score ?? null;
  if (!totalSum || !cell || results.get(formatAddress(cell))?.hand === 'typed') return null;
  return totalSum.values.size === 0 ? null : addUp(totalSum.cells.map((one) => totalSum.values.get(one) ?? 0));
}

const limited = (sum: number, { maximum, open, rescale }: TotalParts): number => {
  const score = open.length > 0 ? sum : rescale(sum);
  return maximum === null ? score : Math.min(score, maximum);
};

function differingCells(table: SelfEvaluationTable, parts: TotalParts, figure: number, sum: number): Address[] {
  const cells = parts.items.flatMap((item) => {
    const shown = willShow(table, item) ?? 0;
    const isOther = item.score !== null && item.cell !== null && !parts.open.includes(item);
    return isOther && item.cell && differs(shown, item.score) ? [item.cell] : [];
  });
  const cell = table.total?.cells.score ?? null;
  const isApart = parts.open.length === 0 && cell !== null && differs(figure, sum);
  return isApart ? [...cells, cell] : cells;
}

/** One piece of the sentence about the total, and the cells that it is about: a link where there are any. */
export interface TotalPhrase {
  readonly note: Note;
  readonly cells: readonly Address[];
}

/** As many cells as a line names. */
const NAMED = 6;

/** The state of a total in one line: 表内 97.72 · 按规则 97.67 · 差在 H14. The figure itself is `figureNote`. */
export function totalPhrases(total: TotalResult): TotalPhrase[] {
  const { shown, openRows, openPoints, overridden } = total;
  const { figure, cell, inCell, byRules, isOpen, differing } = shown;
  if (figure === null) return [];
  const at = cell ? [cell] : [];
  const inTable: TotalPhrase[] =
    inCell === null ? [] : [{ note: note('scoring.total-in-cell', { score: spoken(inCell) }), cells: at }];
  if (isOpen) {
    const rest = { note: note('scoring.total-left', { rows: openRows, points: spoken(openPoints) }), cells: [] };
    return [...(inCell !== null && differs(inCell, figure) ? [...inTable, rest] : []), ...overridePhrases(total)];
  }
  const leads: TotalPhrase[] =
    inCell !== null && !differs(inCell, figure)
      ? inTable
      : [{ note: note('scoring.total-will-be', { score: spoken(figure) }), cells: at }];
  if (byRules === null || (!differs(byRules, figure) && differing.length === 0)) {
    const agrees = note(overridden.length > 0 ? 'override.phrase-agrees' : 'scoring.total-agrees');
    return [...leads, { note: agrees, cells: [] }, ...overridePhrases(total)];
  }
  const names = differing.slice(0, NAMED).map(formatAddress).join('、');
  const where: TotalPhrase[] =
    differing.length === 0
      ? []
      : [{ note: note('scoring.total-differs-at', { cells: names, count: differing.length }), cells: differing }];
  const by = overridden.length > 0 ? 'override.phrase-by-rules' : 'scoring.total-by-rules';
  return [...leads, { note: note(by, { score: spoken(byRules) }), cells: [] }, ...where, ...overridePhrases(total)];
}

/** How many rows a person set, and by how much that is more or less than the rules give; how many points they left out. */
function overridePhrases({ overridden, leftOut }: TotalResult): TotalPhrase[] {
  const cellsOf = (rows: readonly IndicatorResult[]): Address[] =>
    rows.map(({ indicator: { cells } }) => cells.score ?? cells.name);
  const gains = overridden.map(({ override, score }) =>
    override === null || override.byRules === null || score === null ? null : score - override.byRules,
  );
  const known = gains.filter((gain) => gain !== null);
  const gain = addUp(known);
  const rows = overridden.length;
  const set = { gain: `${gain > 0 ? '+' : ''}${spoken(gain)}`, rows };
  const isKnown = known.length === rows;
  return [
    ...(rows === 0
      ? []
      : [
          { note: note(isKnown ? 'override.phrase-set-gain' : 'override.phrase-set', set), cells: cellsOf(overridden) },
        ]),
    ...(leftOut.rows.length === 0
      ? []
      : [
          {
            note: note('override.phrase-left-out', { points: spoken(leftOut.points) }),
            cells: cellsOf(leftOut.rows),
          },
        ]),
  ];
}

/** The total as one says it: 97.72, or 暂计 79.34（尚有 10 分未定）; null for a table without scores. */
export function totalNote({ shown, openRows, openPoints }: TotalResult): Note | null {
  if (shown.figure === null) return null;
  const score = spoken(shown.figure);
  if (!shown.isOpen) return note('scoring.total-figure', { score });
  return openPoints > 0
    ? note('scoring.total-so-far', { score, points: spoken(openPoints) })
    : note('scoring.total-so-far-rows', { score, rows: openRows });
}

const spoken = (value: number): string => String(roundLikeExcel(value, 2));
