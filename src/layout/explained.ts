import { greatest } from '../model';
import type { Address, Sheet } from '../model';
import { isMoneyRemark, isReasonHelp } from './labels';
import { reasonsBelow } from './reasonsBelow';
import type { SheetRows } from './rows';
import { sheetRows } from './rows';
import type { BudgetRow, Indicator, SelfEvaluationTable } from './table';

/** Tells whether a text gives a reason, or is only a mark or the form's own help. */
export type ReasonTest = (text: string) => boolean;

/** Shorter ones are marks (共性指标, 已公开). */
const SHORTEST_REMARK = 5;

/**
 * Tells of each row of a table whether it is explained elsewhere than in its own cell: in another column for causes or measures (a tick under
 * 人员保障 is one), in a column of remarks where the form has none for reasons, or in the one cell in which the form asks for the reasons of all.
 */
export function explainedElsewhere(
  sheet: Sheet,
  table: SelfEvaluationTable,
  isReason: ReasonTest,
): (indicator: Indicator) => boolean {
  const rows = sheetRows(sheet);
  const areAll = reasonsBelow(sheet, table).some(
    ({ text, isAskedFor }) => isReason(text) && (isAskedFor || text.length >= SHORTEST_REMARK),
  );
  return (indicator) =>
    areAll || hasOtherReason(rows, table, indicator, isReason) || hasRemark(rows, indicator, isReason);
}

/** A text under another title that asks for causes or measures, in a form that spreads them over several columns. */
function hasOtherReason(
  rows: SheetRows,
  table: SelfEvaluationTable,
  { cells: { reason }, row }: Indicator,
  isReason: ReasonTest,
): boolean {
  const section = table.sections.find((one) => row >= one.firstRow && row <= one.lastRow);
  if (reason === null || !section) return false;
  return rows.slots(row).some(({ cover, text }) => {
    if (cover.left === reason.column || !isReason(text)) return false;
    for (let above = section.headerTop; above <= section.headerBottom; above++) {
      if (rows.at(above, cover.left).title?.role === 'reason') return true;
    }
    return false;
  });
}

/** A text to the right of all that was recognised in the row (备注), in a form without a column for reasons. */
function hasRemark(rows: SheetRows, { cells, row }: Indicator, isReason: ReasonTest): boolean {
  if (cells.reason !== null) return false;
  const last = lastColumn(Object.values(cells));
  return rows
    .slots(row)
    .some(({ cover, text }) => cover.left > last && text.length >= SHORTEST_REMARK && isReason(text));
}

/** Whether a row of money carries a word of its own in the form's column for it (原因, 备注). */
export function isMoneyExplained(
  sheet: Sheet,
  table: SelfEvaluationTable,
  { row, cells }: BudgetRow,
  isReason: ReasonTest,
): boolean {
  const rows = sheetRows(sheet);
  const last = lastColumn(Object.values(cells));
  return rows.slots(row).some(({ cover, text }) => {
    if (cover.left <= last || text.length < SHORTEST_REMARK || !isReason(text) || isReasonHelp(text)) return false;
    for (let above = row - 1; above >= table.range.top; above--) {
      if (isMoneyRemark(rows.at(above, cover.left).label)) return true;
    }
    return false;
  });
}

const lastColumn = (cells: readonly (Address | null)[]): number => greatest(cells.map((at) => at?.column ?? 0));
