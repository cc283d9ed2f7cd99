import { formatNumber } from '../../quantity';
import { compareNumbers, isOne } from '../../scoring';
import { note } from '../../texts/note';
import type { TableCheck } from '../check';
import { textAt } from '../lib/cells';
import { ruled, weightOfRule } from '../lib/ruled';
import { countedIndicators } from '../lib/totals';

/** Rows with more points than the rule set allows one such row. */
export const rowPointsAboveRule: TableCheck = {
  name: 'row-points-above-rule',
  title: 'check.row-points-above-rule',
  group: 'points',
  position: 7,
  severities: ['warning', 'info'],
  scope: 'table',
  run({ sheet, evaluation }, report) {
    const { rowPoints, hasScores } = evaluation.ruleSet;
    if (rowPoints === null || !hasScores) return;
    for (const { indicator, points } of countedIndicators(evaluation)) {
      const limit = rowPoints.find(({ which }) => isOne(indicator, which));
      const cell = points?.cell ?? null;
      if (!limit || points === null || cell === null || points.origin !== 'cell') continue;
      if (compareNumbers(points.value, limit.maximum) <= 0) continue;
      const maximum = formatNumber(limit.maximum);
      report({
        severity: weightOfRule(evaluation, 'rowPoints'),
        at: { sheet, address: cell },
        found: textAt(sheet, points.cell),
        expected: note('check.expected-at-most', { value: maximum }),
        message: note('check.row-points-above-rule.found', {
          name: indicator.name,
          points: formatNumber(points.value),
          maximum,
        }),
        source: ruled('check.source-row-points', evaluation, 'rowPoints'),
      });
    }
  },
};
