import type { IndicatorResult } from '../../scoring';
import { printedCellOf } from '../../scoring';
import { sourceOf } from '../../rules';
import type { Printed } from '../../decimal';
import type { TableSubject } from '../check';
import { isScoreApart } from './scores';

/** The cell in which the form prints how this row is scored, where that was understood; null for any other row. */
export const ownRuleCell = ({ evaluation }: TableSubject, { ruleSet }: IndicatorResult): string | null =>
  printedCellOf(ruleSet, evaluation.ruleSet);

/** The cell in which the form prints how the execution rate is scored, where that was understood. */
export function executionRuleCell({ evaluation }: TableSubject): string | null {
  const source = sourceOf(evaluation.ruleSet, 'execution.earning');
  return source.kind === 'cell' ? source.cell : null;
}

/** Whether the form prints something of the execution rate that was not understood or could not be applied. */
export const hasUnreadExecution = ({ evaluation }: TableSubject): boolean =>
  evaluation.printed.unread.some(({ sentence }) => /执行率|执行进度|支出率/.test(sentence));

/** Whether the form prints how this row is scored, and the row was scored so. */
export const isRightByOwnRule = (subject: TableSubject, result: IndicatorResult, printed: Printed): boolean =>
  result.score !== null && ownRuleCell(subject, result) !== null && !isScoreApart(result.score, printed);
