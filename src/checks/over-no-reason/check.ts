import { targetText } from '../../layout';
import { formatPercent } from '../../quantity';
import type { RuleSet } from '../../rules';
import { reachesThreshold } from '../../rules';
import { openSlots } from '../../scoring';
import { note } from '../../texts/note';
import type { TableCheck, TableSubject } from '../check';
import { likelyReading } from '../lib/likely';
import type { Reporter } from '../reporter';
import { explanations } from '../lib/explained';
import { isUnfinished } from '../lib/unfinished';
import { hasOwnStandard, reasonCellBelow, reasonSpot, reasonWhere, rowsInUse } from '../lib/rows';
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
    const below = reasonCellBelow(subject);
    for (const result of rowsInUse(subject)) {
      const { indicator, completion, deviation } = result;
      if (deviation !== 'over' || completion === null || isExplained(result)) continue;
      if (openSlots(indicator.reason).length > 0) continue;
      const hasCell = indicator.cells.reason !== null;
      const { how, limit, rule } = deviationIn(completion, evaluation.ruleSet);
      const isDue = (hasCell || below !== null || !hasStandard) && !isOpen;
      report({
        severity: how !== 'equal' && isDue ? 'warning' : 'info',
        at: { sheet, address: reasonSpot(indicator) },
        found: hasCell ? indicator.reason.trim() : indicator.actual.text.trim(),
        expected: note('check.expected-reason'),
        message: note(`check.over-no-reason.${how === 'over' ? reasonWhere(indicator, below) : how}`, {
          cell: below ?? '',
          name: indicator.name,
          rate: formatPercent(completion),
          limit: formatPercent(limit),
        }),
        source: ruled('check.source-threshold', evaluation, rule),
      });
    }
  },
};

/**
 * Which limit of the rule set a deviation reached: that of too much; that of a ≤ target of which little was used (below); or none, where
 * the set takes any excess over "=" for a deviation, which is only worth a word.
 */
function deviationIn(completion: number, { overThreshold, underThreshold }: RuleSet): Reached {
  const over = { limit: overThreshold.ratio, rule: 'overThreshold' } as const;
  if (reachesThreshold(completion, overThreshold)) return { how: 'over', ...over };
  if (completion >= 1 || underThreshold === null) return { how: 'equal', ...over };
  return { how: 'below', limit: underThreshold.ratio, rule: 'underThreshold' };
}

interface Reached {
  readonly how: 'over' | 'below' | 'equal';
  /** A completion: 1.3 is 130%. */
  readonly limit: number;
  readonly rule: 'overThreshold' | 'underThreshold';
}

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
