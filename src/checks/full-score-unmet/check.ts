import { actualText, targetText } from '../../layout';
import { formatNumber, formatPercent } from '../../quantity';
import type { IndicatorResult } from '../../scoring';
import { note } from '../../texts/note';
import type { TableCheck } from '../check';
import { textAt } from '../lib/cells';
import { formulaScores } from '../lib/formulaScores';
import { explanations } from '../lib/explained';
import { hasOwnStandard, scoredRows } from '../lib/rows';
import { isRoundedToWhole, isScoreApart } from '../lib/scores';
import { formulaSource } from '../lib/ruled';

/** Full points though the target was not met. */
export const fullScoreUnmet: TableCheck = {
  name: 'full-score-unmet',
  title: 'check.full-score-unmet',
  group: 'scores',
  position: 2,
  severities: ['error', 'warning'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    const isExplained = explanations(subject);
    const hasStandard = hasOwnStandard(subject);
    const rows = scoredRows(subject);
    const all = rows.map((row) => row.printed);
    for (const { result, indicator, at, points, printed } of rows) {
      const { completion } = result;
      if (!isUnmet(result) || printed.value < points || points === 0) continue;
      if (possibleScores(result, points).some((score) => !isScoreApart(score, printed))) continue;
      const isRead = indicator.target.kind === 'number' && indicator.target.operator === null;
      const isRounded = result.score !== null && isRoundedToWhole(result.score, printed, all);
      const isOpen = isRead || isRounded || hasStandard || isExplained(result);
      report({
        severity: isOpen ? 'warning' : 'error',
        at: { sheet, address: at },
        found: textAt(sheet, at),
        expected: result.score === null ? note('check.expected-less') : formatNumber(result.score),
        message: note(completion === null ? 'check.full-score-unmet.words' : 'check.full-score-unmet.found', {
          target: targetText(indicator),
          actual: actualText(indicator),
          rate: completion === null ? '' : formatPercent(completion),
        }),
        source: formulaSource(result, subject.evaluation),
      });
    }
  },
};

/** Whether the row fell short of its target, by its figures or in so many words. */
function isUnmet({ deviation, status, indicator: { actual } }: IndicatorResult): boolean {
  if (deviation !== 'under') return false;
  return status === 'scored' || (actual.kind === 'qualitative' && actual.verdict === 'unmet');
}

/** What a formula in common use gives the row; none where its figures give no score. */
function possibleScores({ basis }: IndicatorResult, points: number): readonly number[] {
  return basis ? formulaScores(basis, points) : [];
}
