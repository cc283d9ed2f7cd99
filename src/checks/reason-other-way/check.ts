import type { IndicatorResult } from '../../scoring';
import { IS_ABOUT_LESS, IS_ABOUT_MORE, SAYS_OVER, SAYS_UNMET } from '../../lexicon/quality';
import { actualText, targetText } from '../../layout';
import { note } from '../../texts/note';
import type { TableCheck } from '../check';
import { rowsInUse } from '../lib/rows';

/** A reason that speaks of too little beside a figure that is too much, or the other way round. */
export const reasonOtherWay: TableCheck = {
  name: 'reason-other-way',
  title: 'check.reason-other-way',
  group: 'reasons',
  position: 6,
  severities: ['warning', 'info'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    for (const result of rowsInUse(subject)) {
      const way = wrongWay(result);
      const { cells, reason } = result.indicator;
      if (way === null || cells.reason === null) continue;
      report({
        severity: way === 'none' ? 'info' : 'warning',
        at: { sheet, address: cells.reason },
        found: reason.trim(),
        expected: note('check.expected-matching-reason'),
        message: note(`check.reason-other-way.${way}`, {
          target: targetText(result.indicator),
          actual: actualText(result.indicator),
        }),
        source: note('check.source-reason-fits'),
      });
    }
  },
};

type Way = 'over' | 'under' | 'none';

/** How the figures stand while the reason says the other thing; null where it does not. Costs are over when they are not met. */
function wrongWay(result: IndicatorResult): Way | null {
  const { indicator, completion, basis } = result;
  const isMoreBetter = basis?.kind === 'compare' && (basis.direction === '>=' || basis.direction === '>');
  if (!isMoreBetter || indicator.nature === 'cost' || completion === null) return null;
  const { reason } = indicator;
  if (completion < 1) return SAYS_OVER.test(reason) && !IS_ABOUT_LESS.test(reason) ? 'under' : null;
  return SAYS_UNMET.test(reason) && !IS_ABOUT_MORE.test(reason) ? wayOfMet(result) : null;
}

/** Of rows that share a cell, or lost points, the reason may be about something else. */
function wayOfMet({ indicator: { pointsRows }, deviation, entered, points }: IndicatorResult): Way | null {
  if (deviation === 'over') return 'over';
  const isFull = entered === null || (points !== null && entered >= points.value);
  return isFull && pointsRows.first === pointsRows.last ? 'none' : null;
}
