import { formatNumber, formatPercent } from '../../quantity';
import type { IndicatorResult } from '../../scoring';
import { note } from '../../texts/note';
import type { TableCheck } from '../check';
import { textAt } from '../lib/cells';
import { formulaScores } from '../lib/formulaScores';
import { explanations } from '../lib/explained';
import { ownRuleCell } from '../lib/printedRule';
import { hasOwnStandard, scoredRows } from '../lib/rows';
import { isRoundedToWhole, isScoreApart } from '../lib/scores';
import { formulaSource } from '../lib/ruled';

/** A missed target whose score is none that a formula in use gives. Full points, and cuts without a word, are other checks' findings. */
export const scoreNotByRule: TableCheck = {
  name: 'score-not-by-rule',
  title: 'check.score-not-by-rule',
  group: 'scores',
  position: 4,
  severities: ['warning', 'info'],
  scope: 'table',
  run(subject, report) {
    const hasStandard = hasOwnStandard(subject);
    const { sheet } = subject;
    const isExplained = explanations(subject);
    const rows = scoredRows(subject);
    const all = rows.map((row) => row.printed);
    for (const { result, at, points, printed } of rows) {
      const { score, completion } = result;
      if (score === null || printed.value >= points) continue;
      const cell = ownRuleCell(subject, result);
      if (cell === null && hasStandard) continue;
      const right = rightScores(result, points, cell);
      if (right === null || right.some((one) => !isScoreApart(one, printed))) continue;
      const isCut = printed.value < score;
      if (isCut && !isExplained(result)) continue;
      const args = {
        found: textAt(sheet, at),
        score: formatNumber(score),
        rate: completion === null ? '—' : formatPercent(completion),
      };
      report({
        severity: isCut || isRoundedToWhole(score, printed, all) ? 'info' : 'warning',
        at: { sheet, address: at },
        found: args.found,
        expected: args.score,
        message:
          cell !== null
            ? note('check.score-not-by-rule.printed', { ...args, cell })
            : note(isCut ? 'check.score-not-by-rule.explained' : 'check.score-not-by-rule.found', args),
        source: formulaSource(result),
      });
    }
  },
};

/** The scores that a missed target may have: those of any formula in use, or the one of the rule that the form prints for it; null for others. */
function rightScores(
  { deviation, basis, score }: IndicatorResult,
  points: number,
  cell: string | null,
): number[] | null {
  if (deviation !== 'under' || basis === null || score === null) return null;
  return cell === null ? formulaScores(basis, points) : [score];
}
