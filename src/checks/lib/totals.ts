import type { Address } from '../../model';
import { formatAddress } from '../../model';
import type { SelfEvaluationTable } from '../../layout';
import type { Evaluation, IndicatorResult } from '../../scoring';

/** A cell that adds to the total, and the score a person entered there. */
export interface CountedCell {
  readonly address: Address;
  readonly entered: number | null;
}

/** The indicators that count, in their order. */
export function countedIndicators({ indicators, total }: Evaluation): IndicatorResult[] {
  return indicators.filter(({ indicator }) => total.counted.indicators.includes(indicator.row));
}

/** The score cells of the indicators that count, each once; null where one of them has no cell. */
export function scoreCells(evaluation: Evaluation): CountedCell[] | null {
  const cells = new Map<string, CountedCell>();
  for (const { indicator } of countedIndicators(evaluation)) {
    const address = indicator.cells.score;
    if (address === null) return null;
    const key = formatAddress(address);
    const entered = cells.get(key)?.entered ?? indicator.entered.score;
    cells.set(key, { address, entered });
  }
  return [...cells.values()];
}

/** The score cells of the money rows that carry points for execution. */
export function executionCells({ budget, total }: Evaluation): CountedCell[] {
  return budget
    .filter(({ row }) => total.counted.budget.includes(row.row))
    .flatMap(({ row }) => (row.cells.score ? [{ address: row.cells.score, entered: row.entered.score }] : []));
}

/** Whether a row of totals closes the indicators. Where none does (none at all, or one at the top) rows may be missing at the end. */
export function endsWithTotal({ total, indicators }: SelfEvaluationTable): boolean {
  return total !== null && indicators.every(({ row }) => row < total.row);
}
