import { addUp } from '../decimal';
import type { BudgetResult, IndicatorResult } from './evaluation';

/** What rows have earned so far, and the rows of which that is not known. */
export interface CountedScores {
  readonly sum: number;
  readonly open: readonly IndicatorResult[];
}

/** Whether several rows share the score cell of this one. */
export const sharesScore = ({ indicator: { scoreRows } }: Pick<IndicatorResult, 'indicator'>): boolean =>
  scoreRows.first !== scoreRows.last;

/**
 * What a row counts for in the total that everybody shows: the score that a person or the template put into its cell, else that of the
 * rules; null where neither is known, and while our own result in the cell is of before.
 */
export function countedScore({
  score,
  entered,
  written,
}: Pick<IndicatorResult, 'score' | 'entered' | 'written'>): number | null {
  return entered ?? (written?.stale ? null : score);
}

/** The same of the money that carries the points for execution. */
export const countedExecution = ({ score, entered, written }: BudgetResult): number | null =>
  countedScore({ score, entered: entered.score, written });

/** The scores of these rows put together; one that stands in a cell shared by several of them counts once. */
export function countedScores(rows: readonly IndicatorResult[]): CountedScores {
  const seen = new Set<number>();
  const open: IndicatorResult[] = [];
  const scores = rows.flatMap((row) => {
    const counted = countedScore(row);
    if (counted === null) open.push(row);
    if (!sharesScore(row) || row.entered === null) return counted ?? [];
    const isNew = !seen.has(row.indicator.scoreRows.first);
    seen.add(row.indicator.scoreRows.first);
    return isNew && counted !== null ? counted : [];
  });
  return { sum: addUp(scores), open };
}
