import type { Indicator } from '../../layout';
import { note } from '../../texts/note';
import type { TableCheck } from '../check';
import { rowsInUse } from '../lib/rows';

/** Satisfaction of exactly 100%: reviewers ask for the sample. */
export const satisfaction100: TableCheck = {
  name: 'satisfaction-100',
  title: 'check.satisfaction-100',
  group: 'values',
  position: 11,
  severities: ['info'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    for (const { indicator } of rowsInUse(subject)) {
      const { nature, actual, cells } = indicator;
      if (nature !== 'satisfaction' || actual.kind !== 'number' || cells.actual === null) continue;
      if (actual.value !== 100 || !isPercent(indicator)) continue;
      report({
        severity: 'info',
        at: { sheet, address: cells.actual },
        found: actual.text.trim(),
        expected: note('check.expected-sample'),
        message: note('check.satisfaction-100.found', { name: indicator.name }),
        source: note('check.source-satisfaction'),
      });
    }
  },
};

/** Targets of satisfaction that people set; below them a number without % may well count people. */
const LEAST_TARGET = 60;

/** Whether an actual of 100 is 100%: it says so, or a bare number stands against a target in percent. */
function isPercent({ name, target, actual }: Indicator): boolean {
  if (actual.kind !== 'number' || target.kind !== 'number') return actual.kind === 'number' && actual.unit === '%';
  if (actual.unit !== null) return actual.unit === '%';
  return target.unit === '%' || (target.value >= LEAST_TARGET && target.value <= 100) || /满意(?:度|率)/.test(name);
}
