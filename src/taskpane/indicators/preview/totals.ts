import type { Left } from '../../../plan';
import { cellKey } from '../../../plan';
import type { Evaluation } from '../../../scoring';
import { roundLikeExcel, totalNote } from '../../../scoring';
import { formatAddress } from '../../../model';
import type { Note } from '../../../texts/note';
import { note } from '../../../texts/note';

/** What a table's total will be, said. */
export interface TotalAhead {
  readonly figure: Note;
  /** What there is to know beside it: what it was, what it would be. */
  readonly beside: readonly Note[];
  /** What speaks against it. */
  readonly doubts: readonly Note[];
}

const spoken = (value: number): number => roundLikeExcel(value, 2);

/**
 * The total as the table will show it. `after`: the table once what is ticked is written; `before`: as it stands. null for a table without
 * scores.
 */
export function totalAhead(after: Evaluation, before: Evaluation | null, left: Left): TotalAhead | null {
  const { shown, points } = after.total;
  const figure = totalNote(after.total);
  if (figure === null || shown.figure === null) return null;
  const cell = shown.cell;
  const isEmpty =
    cell !== null && shown.inCell === null && left.has(cellKey({ sheet: after.table.sheet, address: cell }));
  if (isEmpty) {
    const sum = note('preview.total-left-sum', { cell: formatAddress(cell), total: spoken(shown.figure) });
    return { figure: note('preview.total-left'), beside: [sum], doubts: [] };
  }
  const was = before?.total.shown.inCell ?? null;
  const most = after.ruleSet.points.total ?? points;
  const isAbove = most !== null && shown.figure > most + 1e-9;
  const above = isAbove ? [note('preview.total-above', { total: spoken(shown.figure), points: most })] : [];
  return { figure, beside: [wasNote(was, shown.figure)], doubts: [...above, ...(shown.doubt ? [shown.doubt] : [])] };
}

function wasNote(was: number | null, figure: number): Note {
  if (was === null) return note('preview.total-was-empty');
  return spoken(was) === spoken(figure)
    ? note('preview.total-same')
    : note('preview.total-was', { total: spoken(was) });
}
