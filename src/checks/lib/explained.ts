import type { BudgetRow } from '../../layout';
import { explainedElsewhere, isMoneyExplained as isExplained } from '../../layout';
import type { IndicatorResult } from '../../scoring';
import { isReason } from '../../scoring';
import type { TableSubject } from '../check';

/** Tells of each row of a table whether it is explained: in its own cell or its parent's, or elsewhere in the table. */
export function explanations({ sheet, table, evaluation }: TableSubject): (result: IndicatorResult) => boolean {
  const parents = new Set(evaluation.indicators.filter((one) => one.hasReason).map((one) => one.indicator.row));
  const isElsewhere = explainedElsewhere(sheet, table, isReason);
  return ({ indicator, hasReason }) =>
    hasReason || (indicator.parentRow !== null && parents.has(indicator.parentRow)) || isElsewhere(indicator);
}

/** Whether a row of money carries a word of its own in the form's column for it (原因, 备注). */
export const isMoneyExplained = ({ sheet, table }: TableSubject, row: BudgetRow): boolean =>
  isExplained(sheet, table, row, isReason);
