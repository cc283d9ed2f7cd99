import { formatAddress } from '../../model/address';
import type { LevelCell } from '../../layout/table';
import { formatNumber } from '../../quantity';
import { addUp, compareNumbers } from '../../scoring';
import { note } from '../../texts/note';
import type { TableSubject } from '../check';
import { textAt } from '../lib/cells';
import { countedIndicators, endsWithTotal } from '../lib/totals';
import type { Report } from '../sink';

/** The points of the rows of each level against the points that the level itself names: 产出指标（50分） over rows that add to 48. */
export function checkLevels({ sheet, table, evaluation }: TableSubject, report: Report): void {
  const levels = new Map<string, LevelCell>();
  for (const { levels: path } of table.indicators) {
    for (const level of path) if (level.points?.value) levels.set(formatAddress(level.points.cell), level);
  }
  const counting = countedIndicators(evaluation);
  const lastRow = Math.max(...table.indicators.map(({ row }) => row));
  for (const { points, rows, text } of levels.values()) {
    const inside = counting.filter(({ indicator: { row } }) => row >= rows.first && row <= rows.last);
    const isKnown = inside.every((result) => result.points?.origin === 'cell');
    const sum = addUp(inside.map((result) => result.points?.value ?? 0));
    if (!points?.value || inside.length === 0 || !isKnown || compareNumbers(sum, points.value) === 0) continue;
    const mayBeCut = !endsWithTotal(table) && rows.last >= lastRow && sum < points.value;
    const args = { level: text.replace(/\s+/g, ''), points: formatNumber(points.value), sum: formatNumber(sum) };
    report({
      severity: mayBeCut ? 'info' : 'error',
      at: { sheet, address: points.cell },
      found: textAt(sheet, points.cell),
      expected: args.sum,
      message: note('check.points-not-100.level', args),
      source: note('check.source-points'),
    });
  }
}
