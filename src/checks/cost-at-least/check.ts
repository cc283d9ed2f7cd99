import { note } from '../../texts/note';
import { AIMS_OF_COST } from '../../lexicon/directions';
import type { TableCheck } from '../check';
import { rowsInUse } from '../lib/rows';

/** A cost indicator that asks for at least so much: more spent would be better. Rates, savings and standards to be paid may. */
export const costAtLeast: TableCheck = {
  name: 'cost-at-least',
  title: 'check.cost-at-least',
  group: 'values',
  position: 7,
  severities: ['warning'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    for (const { indicator } of rowsInUse(subject)) {
      const { target, cells, nature, name } = indicator;
      if (nature !== 'cost' || target.kind !== 'number' || !target.operator?.startsWith('>')) continue;
      if (AIMS_OF_COST.some((word) => name.includes(word))) continue;
      // A share of something is no amount that should be small.
      if (target.unit === '%' && !/成本|费用|投入|支出/.test(name)) continue;
      const at = cells.operator ?? cells.target;
      if (at === null) continue;
      report({
        severity: 'warning',
        at: { sheet, address: at },
        found: cells.operator ? '≥' : target.text.trim(),
        expected: '≤',
        message: note('check.cost-at-least.found', { name }),
        source: note('check.source-cost'),
      });
    }
  },
};
