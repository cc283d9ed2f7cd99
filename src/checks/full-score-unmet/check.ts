import { actualText, targetText } from '../../layout';
import { greatest } from '../../model';
import { formatNumber, formatPercent } from '../../quantity';
import type { IndicatorResult } from '../../scoring';
import { note } from '../../texts/note';
import type { Printed } from '../../decimal';
import type { Severity } from '../finding';
import type { TableCheck } from '../check';
import { textAt } from '../lib/cells';
import { formulaScores } from '../lib/formulaScores';
import { explanations } from '../lib/explained';
import { isRightByOwnRule } from '../lib/printedRule';
import { hasOwnStandard, scoredRows } from '../lib/rows';
import type { Shortfall } from '../lib/scores';
import { scoreRepair } from '../lib/scoreRepair';
import { shortfallOf } from '../lib/scores';
import { formulaSource } from '../lib/ruled';

/** Full points though the target was not met. */
export const fullScoreUnmet: TableCheck = {
  name: 'full-score-unmet',
  title: 'check.full-score-unmet',
  group: 'scores',
  position: 2,
  severities: ['error', 'warning', 'info'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    const isExplained = explanations(subject);
    const hasStandard = hasOwnStandard(subject);
    const rows = scoredRows(subject);
    const all = rows.map((row) => row.printed);
    for (const { result, indicator, at, points, printed } of rows) {
      const { completion } = result;
      if (isRightByOwnRule(subject, result, printed)) continue;
      if (!isUnmet(result) || printed.value < points || points === 0) continue;
      const shortfall = leastShortfall(result, points, all);
      if (shortfall === 'hidden') continue;
      const isRead = indicator.target.kind === 'number' && indicator.target.operator === null;
      const severity = severityOf(shortfall, isRead || hasStandard || isExplained(result));
      report({
        severity,
        at: { sheet, address: at },
        found: textAt(sheet, at),
        expected: result.score === null ? note('check.expected-less') : formatNumber(result.score),
        message: note(completion === null ? 'check.full-score-unmet.words' : 'check.full-score-unmet.found', {
          target: targetText(indicator),
          actual: actualText(indicator),
          rate: completion === null ? '' : formatPercent(completion),
        }),
        source: formulaSource(result),
        repair: severity === 'error' ? scoreRepair(subject, result, at) : null,
      });
    }
  },
};

/** Whether the row fell short of its target, by its figures or in so many words. */
function isUnmet({ deviation, status, indicator: { actual } }: IndicatorResult): boolean {
  if (deviation !== 'under') return false;
  return status === 'scored' || (actual.kind === 'qualitative' && actual.verdict === 'unmet');
}

const severityOf = (shortfall: Shortfall, isOpen: boolean): Severity =>
  shortfall === 'whole-points' ? 'info' : isOpen ? 'warning' : 'error';

/** The least that any formula in common use leaves missing; a row whose figures give no score is plainly short. */
function leastShortfall({ basis }: IndicatorResult, points: number, all: readonly Printed[]): Shortfall {
  const scores = basis ? formulaScores(basis, points) : [];
  return scores.length === 0 ? 'plain' : shortfallOf(points - greatest(scores), points, all);
}
