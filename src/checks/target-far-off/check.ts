import { targetText, actualText } from '../../layout';
import { formatPercent } from '../../quantity';
import { compareNumbers } from '../../scoring';
import { note } from '../../texts/note';
import type { IndicatorResult } from '../../scoring';
import type { TableCheck } from '../check';
import { explanations } from '../lib/explained';
import { rowsInUse } from '../lib/rows';

/** A target that was twice reached, or a limit of cost of which less than half was used, whatever reason is given: it was set too low, or too high. */
export const targetFarOff: TableCheck = {
  name: 'target-far-off',
  title: 'check.target-far-off',
  group: 'indicators',
  position: 7,
  severities: ['info'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    const isExplained = explanations(subject);
    for (const result of rowsInUse(subject)) {
      const { indicator, completion } = result;
      const how = farOff(result);
      if (how === null || completion === null || indicator.cells.target === null) continue;
      // What still wants a reason is told of there.
      if (result.deviation === 'over' && !isExplained(result)) continue;
      report({
        severity: 'info',
        at: { sheet, address: indicator.cells.target },
        found: targetText(indicator),
        expected: note('check.expected-near'),
        message: note(`check.target-far-off.${how}`, {
          name: indicator.name,
          actual: actualText(indicator),
          rate: formatPercent(completion),
        }),
        source: note('check.source-measured'),
      });
    }
  },
};

const TWICE = 2;
const HALF = 0.5;

function farOff({ indicator, basis, completion }: IndicatorResult): 'low' | 'high' | null {
  if (basis?.kind !== 'compare' || completion === null || basis.target.value <= 0) return null;
  if (basis.direction.startsWith('>')) return compareNumbers(completion, TWICE) >= 0 ? 'low' : null;
  if (!basis.direction.startsWith('<') || indicator.nature !== 'cost' || basis.actual.value <= 0) return null;
  return compareNumbers(completion, HALF) <= 0 ? 'high' : null;
}
