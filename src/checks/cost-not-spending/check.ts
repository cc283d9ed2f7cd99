import type { AmountUnit, Indicator } from '../../layout';
import { WHOLE_COST } from '../../lexicon/quality';
import { compareUnits, formatNumber } from '../../quantity';
import { compareNumbers, mainRow } from '../../scoring';
import { normaliseLabel } from '../../text';
import { note } from '../../texts/note';
import type { TableCheck } from '../check';
import { rowsInUse } from '../lib/rows';

/** The whole cost of a project, as an indicator tells it, against what was spent. */
export const costNotSpending: TableCheck = {
  name: 'cost-not-spending',
  title: 'check.cost-not-spending',
  group: 'money',
  position: 9,
  severities: ['warning', 'info'],
  scope: 'table',
  run(subject, report) {
    const { sheet, table } = subject;
    const executed = mainRow(table.budget)?.executed ?? null;
    if (executed === null || executed === 0 || table.amountUnit === null) return;
    for (const { indicator } of rowsInUse(subject)) {
      const cost = wholeCost(indicator, table.amountUnit);
      if (cost === null || isNear(cost.value, executed)) continue;
      report({
        severity: compareNumbers(cost.value, executed) > 0 ? 'info' : 'warning',
        at: { sheet, address: indicator.cells.actual },
        found: indicator.actual.text.trim(),
        expected: `${formatNumber(executed / cost.factor, 6)}${cost.unit}`,
        message: note('check.cost-not-spending.found', {
          name: indicator.name.trim(),
          cost: indicator.actual.text.trim(),
          spent: `${formatNumber(executed, 6)}${table.amountUnit}`,
        }),
        source: note('check.source-spent'),
      });
    }
  },
};

/** What the whole project cost, in the amount unit of the table, where that is what the indicator tells; else null. */
function wholeCost({ name, target, actual }: Indicator, amountUnit: AmountUnit) {
  if (actual.kind !== 'number' || !WHOLE_COST.test(normaliseLabel(name))) return null;
  const unit = actual.unit ?? (target.kind === 'number' ? target.unit : null);
  const factor = unit === null ? undefined : compareUnits(unit, amountUnit)?.factor;
  return unit === null || factor === undefined ? null : { value: actual.value * factor, factor, unit };
}

/** Rounded to a whole unit, or to half a percent, they still are the same. */
const isNear = (cost: number, spent: number): boolean => Math.abs(cost - spent) <= Math.max(0.005 * spent, 0.01);
