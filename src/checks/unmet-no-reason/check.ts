import { actualText, isExecutionRow, targetText } from '../../layout';
import { formatPercent } from '../../quantity';
import type { IndicatorResult } from '../../scoring';
import { compareNumbers, openSlots } from '../../scoring';
import type { RuleSet } from '../../rules';
import { lowExecutionAt } from '../../rules';
import { note } from '../../texts/note';
import type { TableCheck, TableSubject } from '../check';
import { likelyReading } from '../lib/likely';
import type { Reporter } from '../reporter';
import { explanations } from '../lib/explained';
import { isUnfinished } from '../lib/unfinished';
import { hasOwnStandard, reasonCellBelow, reasonSpot, reasonWhere, rowsInUse } from '../lib/rows';
import { ruled } from '../lib/ruled';

/** Not met, and not explained. */
export const unmetNoReason: TableCheck = {
  name: 'unmet-no-reason',
  title: 'check.unmet-no-reason',
  group: 'reasons',
  position: 2,
  severities: ['warning', 'info'],
  scope: 'table',
  run(subject, report) {
    reportLikely(subject, report);
    const { sheet } = subject;
    const isExplained = explanations(subject);
    const hasStandard = hasOwnStandard(subject);
    const isOpen = isUnfinished(subject);
    const below = reasonCellBelow(subject);
    for (const result of rowsInUse(subject)) {
      const { indicator, completion } = result;
      if (
        !isMissed(result, subject.evaluation.ruleSet) ||
        isExplained(result) ||
        openSlots(indicator.reason).length > 0
      )
        continue;
      const hasCell = indicator.cells.reason !== null;
      // A form with neither points nor a place for reasons asks for none by itself.
      const isDue = hasCell || below !== null || !(hasStandard || result.status === 'no-points');
      report({
        severity: isDue && !isOpen ? 'warning' : 'info',
        at: { sheet, address: reasonSpot(indicator) },
        found: hasCell ? indicator.reason.trim() : indicator.actual.text.trim(),
        expected: note('check.expected-reason'),
        message: note(`check.unmet-no-reason.${reasonWhere(indicator, below)}`, {
          cell: below ?? '',
          name: indicator.name,
          target: targetText(indicator),
          actual: actualText(indicator),
          rate: completion === null ? '' : `（${formatPercent(completion)}）`,
        }),
        source: ruled('check.source-reasons', subject.evaluation, 'reasons.missed'),
      });
    }
  },
};

/** Plainly missed. 基本完成 and the like are left to the person who gave the score. */
function isMissed(
  { deviation, completion, indicator, status, needsReason }: IndicatorResult,
  ruleSet: RuleSet,
): boolean {
  if (deviation !== 'under' || !needsReason) return false;
  if (isExecutionRow(indicator.name) && !lowExecutionAt(completion ?? 0, ruleSet)) return false;
  if (indicator.actual.kind === 'qualitative') return indicator.actual.verdict === 'unmet';
  // A form without points asks for the reasons all the same.
  return status === 'scored' || status === 'no-points' || indicator.actual.kind === 'date';
}

/** Sentences that most likely name their aim: worth a look, not more. */
function reportLikely(subject: TableSubject, report: Reporter): void {
  const { sheet } = subject;
  const isExplained = explanations(subject);
  for (const result of rowsInUse(subject)) {
    const likely = likelyReading(result);
    if (!likely || !(compareNumbers(likely.completion, 1) < 0) || isExplained(result)) continue;
    const { indicator } = result;
    report({
      severity: 'info',
      at: { sheet, address: reasonSpot(indicator) },
      found: indicator.cells.reason ? indicator.reason.trim() : indicator.actual.text.trim(),
      expected: note('check.expected-reason'),
      message: note('check.unmet-no-reason.likely', {
        target: targetText(indicator),
        aim: likely.aim,
        rate: formatPercent(likely.completion),
      }),
      source: ruled('check.source-reasons', subject.evaluation, 'reasons.missed'),
    });
  }
}
