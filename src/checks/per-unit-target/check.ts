import { actualText, targetText } from '../../layout';
import { formatPercent } from '../../quantity';
import type { IndicatorResult } from '../../scoring';
import { PER_EACH_ACTUAL, PER_PERIOD } from '../../lexicon/perEach';
import { note } from '../../texts/note';
import type { TableCheck } from '../check';
import { rowsInUse } from '../lib/rows';

/** A target for each of something against an actual that is a total. */
export const perUnitTarget: TableCheck = {
  name: 'per-unit-target',
  title: 'check.per-unit-target',
  group: 'values',
  position: 8,
  severities: ['warning'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    for (const result of rowsInUse(subject)) {
      const { indicator } = result;
      const ratio = ratioOf(result);
      if (ratio === null || indicator.cells.actual === null) continue;
      report({
        severity: 'warning',
        at: { sheet, address: indicator.cells.actual },
        found: indicator.actual.text.trim(),
        expected: note('check.expected-per-unit'),
        message: note('check.per-unit-target.found', {
          target: targetText(indicator),
          actual: actualText(indicator),
          rate: formatPercent(ratio),
        }),
        source: note('check.source-units'),
      });
    }
  },
};

/** Actual ÷ target where the one is for each and the other looks like a total; null where it does not. */
function ratioOf({ indicator: { target, actual }, why }: IndicatorResult): number | null {
  if (actual.kind !== 'number' || PER_PERIOD.test(target.text)) return null;
  if (why?.id === 'scoring.per-unit' && target.kind === 'number') return actual.value / target.value;
  const isPerEach = target.kind === 'ambiguous' && target.reason.id === 'quantity.per-unit';
  const value = isPerEach ? (target.proposal?.value ?? 0) : 0;
  if (value <= 0 || PER_EACH_ACTUAL.test(actual.text)) return null;
  return actual.value / value >= LIKELY_TOTAL ? actual.value / value : null;
}

/** At so many times the target for each, the actual is most likely the sum over all. */
const LIKELY_TOTAL = 2;
