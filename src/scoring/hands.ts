import type { BudgetRow, Hand, Indicator, SelfEvaluationTable } from '../layout';
import type { Address } from '../model';
import { formatAddress } from '../model';
import { compareNumbers, roundLikeExcel } from '../decimal';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import type { BudgetResult, Evaluation, IndicatorResult, Written } from './evaluation';

/** By whose hand the result in a cell is. `entered` is the number that was read there. */
export function handAt(
  { results }: Pick<SelfEvaluationTable, 'results'>,
  cell: Address | null,
  entered: number | null,
): Hand {
  const known = cell && results.get(formatAddress(cell))?.hand;
  return known ?? (entered === null ? 'empty' : 'typed');
}

export function isLocked({ results }: Pick<SelfEvaluationTable, 'results'>, cell: Address | null): boolean {
  return cell !== null && (results.get(formatAddress(cell))?.isLocked ?? false);
}

/** The score in the row's cell as far as a person or the template put it there; null for a result of ours. */
export function enteredScore(table: SelfEvaluationTable, { cells, entered }: Indicator): number | null {
  return handAt(table, cells.score, entered.score) === 'ours' ? null : entered.score;
}

/** The same for a money row: its rate and its score. */
export function enteredMoney(table: SelfEvaluationTable, { cells, entered }: BudgetRow): BudgetRow['entered'] {
  const own = (cell: Address | null, value: number | null): number | null =>
    handAt(table, cell, value) === 'ours' ? null : value;
  return { rate: own(cells.rate, entered.rate), score: own(cells.score, entered.score) };
}

/** Our own result in a cell, and whether the rules give another one by now (`computed`; null: none). null for a cell that is not ours. */
export function writtenAt(
  table: SelfEvaluationTable,
  cell: Address | null,
  value: number | null,
  computed: number | null,
): Written | null {
  if (handAt(table, cell, value) !== 'ours') return null;
  return { value, stale: value === null || computed === null || !isSame(value, computed) };
}

/** Programs save a result with 15 digits or with 17; no score has more than a few decimals. */
const isSame = (a: number, b: number): boolean => compareNumbers(roundLikeExcel(a, 9), roundLikeExcel(b, 9)) === 0;

/** That our own result in the row's cell is of before, and what stands in the row now; null where it still holds, or there is none. */
export function outdatedNote({ written, indicator }: Pick<IndicatorResult, 'written' | 'indicator'>): Note | null {
  if (!written?.stale) return null;
  const texts = { target: indicator.target.text.trim(), actual: indicator.actual.text.trim() };
  return note('scoring.written-outdated', { written: shown(written), ...texts });
}

/** The same for a money row. */
export function outdatedMoneyNote({ written }: Pick<BudgetResult, 'written'>): Note | null {
  return written?.stale ? note('scoring.written-outdated-money', { written: shown(written) }) : null;
}

const shown = ({ value }: Written): string => (value === null ? '?' : String(roundLikeExcel(value, 2)));

/** Whether the total is ours: in the journal, or a sum over all the scores of which some are ours. Nobody typed it. */
export function isOwnTotal({ table, indicators, budget }: Evaluation): boolean {
  const { total, totalSum } = table;
  if (!total) return false;
  const hand = handAt(table, total.cells.score, total.entered);
  if (hand !== 'template' || totalSum === null) return hand === 'ours';
  const scores = [
    ...indicators.map(({ indicator }) => indicator.cells.score),
    ...budget.map(({ row, score, written }) => (score === null && written === null ? null : row.cells.score)),
  ];
  const isOverAll = scores.every((cell) => cell === null || totalSum.cells.includes(formatAddress(cell)));
  return isOverAll && [...indicators, ...budget].some(({ written }) => written !== null);
}
