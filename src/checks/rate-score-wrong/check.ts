import { executionScoreTerm } from '../../formulas';
import { isSaidInTable } from '../../layout';
import { formatNumber, formatPercent } from '../../quantity';
import type { BudgetResult } from '../../scoring';
import { executionEarned } from '../../scoring';
import { note } from '../../texts/note';
import type { TableCheck, TableSubject } from '../check';
import { printedNumber, printedPercent, textAt } from '../lib/cells';
import { rightRates } from '../lib/execution';
import { executionRuleCell, hasUnreadExecution } from '../lib/printedRule';
import { compareTo } from '../../decimal';
import { isScoreApart } from '../lib/scores';
import { namesFor, putFormula } from '../lib/repair';
import { executionSource } from '../lib/ruled';

/** The points earned for execution against rate × points. */
export const rateScoreWrong: TableCheck = {
  name: 'rate-score-wrong',
  title: 'check.rate-score-wrong',
  group: 'money',
  position: 2,
  severities: ['error'],
  scope: 'table',
  run(subject, report) {
    const { sheet, evaluation } = subject;
    const cell = executionRuleCell(subject);
    if (hasUnreadExecution(subject) || (cell === null && isSaidInTable(sheet, subject.table, OWN_RULE))) return;
    for (const result of evaluation.budget) {
      const { points, score, rate } = result;
      const at = result.row.cells.score;
      const entered = result.row.entered.score;
      if (at === null || points === null || score === null || rate === null || entered === null) continue;
      const printed = printedNumber(sheet, at, entered);
      const right = [...rightRates(subject, result), ...printedRate(subject, result)];
      if (right.some((one) => !isScoreApart(executionEarned(one, points, evaluation.ruleSet), printed))) continue;
      report({
        severity: 'error',
        at: { sheet, address: at },
        found: textAt(sheet, at),
        expected: formatNumber(score),
        message: note(cell === null ? 'check.rate-score-wrong.found' : 'check.rate-score-wrong.printed', {
          cell: cell ?? '',
          rate: formatPercent(rate),
          points: formatNumber(points),
          score: formatNumber(score),
          found: textAt(sheet, at),
        }),
        source: executionSource(evaluation),
        repair: repairOf(subject, result),
      });
    }
  },
};

/** The right rate as it is printed, rounded, may have been multiplied. A wrong one is another check's finding. */
function printedRate(subject: TableSubject, result: BudgetResult): number[] {
  const { sheet } = subject;
  const { cells, entered } = result.row;
  if (cells.rate === null || entered.rate === null) return [];
  const printed = printedPercent(sheet, cells.rate, entered.rate);
  return rightRates(subject, result).some((rate) => compareTo(rate * 100, printed, 0) === 'same') ? [entered.rate] : [];
}

/** "执行率95%以上得满分，每低1%扣0.5分", "低于60%的得0分": the form says itself how execution earns its points. */
const OWN_RULE = /执行率[^。；;]{0,30}(?:满分|每低|每降|每减|扣\s*\d|不得分|(?:得|计|为|记)\s*(?:0|零)\s*分)/;

function repairOf({ book, sheet, evaluation }: TableSubject, result: BudgetResult): ReturnType<typeof putFormula> {
  const at = result.row.cells.score;
  const names = namesFor(book, sheet);
  const term = at && executionScoreTerm({ sheet, names }, result, evaluation.ruleSet.execution, at.row);
  return at && term ? putFormula(sheet, at, term, names) : null;
}
