import type { Indicator, SelfEvaluationTable } from '../layout';
import type { RuleSet } from '../rules';

/**
 * Whether the rule set leaves a row out because its adjusted target is empty: the table has columns for both, and the row's target
 * stands in that of the initial ones.
 */
export function isLeftOut({ sections }: SelfEvaluationTable, { row, cells }: Indicator, { leftOut }: RuleSet): boolean {
  if (!leftOut?.emptyAdjusted || cells.target === null) return false;
  const columns = sections.find(({ firstRow, lastRow }) => row >= firstRow && row <= lastRow)?.columns;
  return columns?.adjustedTarget !== undefined && columns.target?.column === cells.target.column;
}
