import { targetText } from '../../layout';
import { formatPercent } from '../../quantity';
import { openSlots, reachesThreshold } from '../../scoring';
import { note } from '../../texts/note';
import type { TableCheck, TableSubject } from '../check';
import { likelyReading } from '../lib/likely';
import type { Reporter } from '../reporter';
import { explanations } from '../lib/explained';
import { isUnfinished } from '../lib/unfinished';
import { hasOwnStandard, reasonSpot, rowsInUse } from '../lib/rows';
import { ruled } from '../lib/ruled';

/** Exceeded by the threshold of the rules or more, and not explained. */
export const overNoReason: TableCheck = {
  name: 'over-no-reason',
  title: 'check.over-no-reason',
  group: 'reasons',
  position: 1,
  severities: ['warning', 'info'],
  scope: 'table',
  run(subject, report) {
    reportLikely(subject, report);
    const { sheet, evaluation } = subject;
    const isExplained = explanations(subject);
    const hasStandard = hasOwnStandard(subject);
    const isOpen = isUnfinished(subject);
    for (const result of rowsInUse(subject)) {
      const { indicator, completion, deviation } = result;
      if (deviation !== 'over' || completion === null || isExplained(result)) continue;
      if (openSlots(indicator.reason).length > 0) continue;
      const { overThreshold } = evaluation.ruleSet;
      const hasCell = indicator.cells.reason !== null;
      // Rule sets may take any excess over "=" for a deviation; below the limit that is only worth a word.
      const isFar = reachesThreshold(completion, overThreshold);
      const isDue = (hasCell || !hasStandard) && !isOpen;
      report({
        severity: isFar && isDue ? 'warning' : 'info',
        at: { sheet, address: reasonSpot(indicator) },
        found: hasCell ? indicator.reason.trim() : indicator.actual.text.trim(),
        expected: note('check.expected-reason'),
        message: note(`check.over-no-reason.${isFar ? (hasCell ? 'found' : 'no-column') : 'equal'}`, {
          name: indicator.name,
          rate: formatPercent(completion),
          limit: formatPercent(overThreshold.ratio),
        }),
        source: ruled('check.source-threshold', evaluation, 'overThreshold'),
      });
    }
  },
};

/** Sentences that most likely name their aim: worth a look, not more. */
function reportLikely(subject: TableSubject, report: Reporter): void {
  const { sheet, evaluation } = subject;
  const isExplained = explanations(subject);
  const { overThreshold } = evaluation.ruleSet;
  for (const result of rowsInUse(subject)) {
    const likely = likelyReading(result);
    if (!likely || !reachesThreshold(likely.completion, overThreshold) || isExplained(result)) continue;
    const { indicator } = result;
    report({
      severity: 'info',
      at: { sheet, address: reasonSpot(indicator) },
      found: indicator.cells.reason ? indicator.reason.trim() : indicator.actual.text.trim(),
      expected: note('check.expected-reason'),
      message: note('check.over-no-reason.likely', {
        target: targetText(indicator),
        aim: likely.aim,
        rate: formatPercent(likely.completion),
        limit: formatPercent(overThreshold.ratio),
      }),
      source: ruled('check.source-threshold', evaluation, 'overThreshold'),
    });
  }
}
