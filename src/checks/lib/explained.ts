import type { Address } from '../../model/address';
import type { BudgetRow, Indicator } from '../../layout/table';
import { normaliseLabel } from '../../text/label';
import { reasonsBelow } from '../../layout/reasonsBelow';
import { slotsOf } from '../../layout/rows';
import { readTitle } from '../../layout/titles';
import type { IndicatorResult } from '../../scoring';
import { isReason } from '../../scoring';
import type { TableSubject } from '../check';

/**
 * Tells of each row of a table whether it is explained: in its own cell or its parent's, in another column for causes or measures (a tick under 人员保障 is
 * one), in a column of remarks where the form has none for reasons, or in the one cell in which the form asks for the reasons of all.
 */
export function explanations(subject: TableSubject): (result: IndicatorResult) => boolean {
  const parents = new Set(subject.evaluation.indicators.filter((one) => one.hasReason).map((one) => one.indicator.row));
  const areAll = reasonsBelow(subject.sheet, subject.table).some(
    ({ text, isAskedFor }) => isReason(text) && (isAskedFor || text.length >= SHORTEST_REMARK),
  );
  return ({ indicator, hasReason }) =>
    areAll ||
    hasReason ||
    (indicator.parentRow !== null && parents.has(indicator.parentRow)) ||
    hasOtherReason(subject, indicator) ||
    hasRemark(subject, indicator);
}

/** A text under another title that asks for causes or measures, in a form that spreads them over several columns. */
function hasOtherReason({ sheet, table }: TableSubject, { cells, row }: Indicator): boolean {
  if (cells.reason === null) return false;
  const section = table.sections.find((one) => row >= one.firstRow && row <= one.lastRow);
  if (!section) return false;
  return slotsOf(sheet, row).some(({ cover, text }) => {
    if (cover.left === cells.reason?.column || !isReason(text)) return false;
    for (let above = section.headerTop; above <= section.headerBottom; above++) {
      if (readTitle(sheet.shownAt(above, cover.left).text)?.role === 'reason') return true;
    }
    return false;
  });
}

/** A text to the right of all that was recognised in the row (备注), in a form without a column for reasons. */
function hasRemark({ sheet }: TableSubject, { cells, row }: Indicator): boolean {
  if (cells.reason !== null) return false;
  const last = Math.max(...Object.values(cells).map((at: Address | null) => at?.column ?? 0));
  return slotsOf(sheet, row).some(
    ({ cover, text }) => cover.left > last && text.length >= SHORTEST_REMARK && isReason(text),
  );
}

/** Shorter ones are marks (共性指标, 已公开). */
const SHORTEST_REMARK = 5;

/** Whether a row of money carries a word of its own in the form's column for it (原因, 备注). */
export function isMoneyExplained({ sheet, table }: TableSubject, { row, cells }: BudgetRow): boolean {
  const last = Math.max(...Object.values(cells).map((at: Address | null) => at?.column ?? 0));
  return slotsOf(sheet, row).some(({ cover, text }) => {
    if (cover.left <= last || text.length < SHORTEST_REMARK || !isReason(text) || HELP.test(text)) return false;
    for (let above = row - 1; above >= table.range.top; above--) {
      if (MONEY_REMARK.test(normaliseLabel(sheet.shownAt(above, cover.left).text))) return true;
    }
    return false;
  });
}

const MONEY_REMARK = /^(备注|说明|情况说明|.{0,6}原因.{0,8})$/;
/** What the form itself says of how to fill the cell in. */
const HELP = /需要?(单独)?说明|请说明|字以内|应说明|执行率[=＝]/;
