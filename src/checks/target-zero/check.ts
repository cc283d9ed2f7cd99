import { UNWANTED } from '../../lexicon/directions';
import type { IndicatorResult } from '../../scoring';
import { compareNumbers } from '../../scoring';
import { note } from '../../texts/note';
import type { TableCheck } from '../check';
import { rowsInUse } from '../lib/rows';

/** A target of at least nothing: whatever is done reaches it. */
export const targetZero: TableCheck = {
  name: 'target-zero',
  title: 'check.target-zero',
  group: 'indicators',
  position: 3,
  severities: ['warning', 'info'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    for (const result of rowsInUse(subject)) {
      const { target, actual, cells, name } = result.indicator;
      if (target.kind !== 'number' || actual.kind !== 'number' || target.value !== 0 || cells.target === null) continue;
      // Not more than none, and exactly none, are aims; a bare 0 of costs or of harm is meant so.
      if (target.operator !== null && !target.operator.startsWith('>')) continue;
      if (target.operator === null && isMeantSo(result, actual.value)) continue;
      report({
        severity: target.operator === null ? 'info' : 'warning',
        at: { sheet, address: cells.target },
        found: target.text.trim(),
        expected: note('check.expected-number'),
        message: note('check.target-zero.found', { name, actual: actual.text.trim() }),
        source: note('check.source-measured'),
      });
    }
  },
};

/** A bare 0 of costs, of harm and of points to be taken off is an aim; so is one that was kept, or that cost points. */
function isMeantSo({ indicator, points }: IndicatorResult, actual: number): boolean {
  const { nature, name, entered } = indicator;
  const isLess = entered.score !== null && points !== null && compareNumbers(entered.score, points.value) < 0;
  return (
    nature === 'cost' || compareNumbers(actual, 0) <= 0 || (points?.value ?? 1) <= 0 || isLess || UNWANTED.test(name)
  );
}
