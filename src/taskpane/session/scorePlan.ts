import type { Book } from '../../model';
import type { PlanOptions } from '../../plan';
import { planScore } from '../../plan';
import type { Evaluation } from '../../scoring';
import type { WritePlan } from './writePlan';

/** The scores of these tables, as far as the options let them be written. */
export function scorePlan(book: Book, evaluations: readonly Evaluation[], options: PlanOptions): WritePlan {
  const { changes, perTable } = planScore(evaluations, book, options);
  return {
    changes,
    cells: perTable.flatMap((table) => table.cells),
    skipped: perTable.flatMap((table) => table.skipped),
    after: perTable.map((table) => table.after),
    warnings: perTable.flatMap((table) => table.notes),
  };
}
