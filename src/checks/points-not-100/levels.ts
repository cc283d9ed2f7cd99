import { formatAddress, greatest } from '../../model';
import type { LevelCell, SelfEvaluationTable } from '../../layout';
import { formatNumber } from '../../quantity';
import { addUp, compareNumbers } from '../../scoring';
import { note } from '../../texts/note';
import type { TableSubject } from '../check';
import { textAt } from '../lib/cells';
import { countedIndicators, endsWithTotal } from '../lib/totals';
import { withoutBlanks } from '../../text';
import type { Reporter } from '../reporter';
import { ruled } from '../lib/ruled';

/**
 * The points of the rows of each level against the points that the level itself names: 产出指标（50分） over rows that add to 48.
 * A level that goes on below a repeated header (its name and points again) is one with the part above.
 */
export function checkLevels({ sheet, table, evaluation }: TableSubject, report: Reporter): void {
  const counting = countedIndicators(evaluation);
  const lastRow = greatest(table.indicators.map(({ row }) => row));
  const levels = levelsWithPoints(table).map((level): SummedLevel => {
    const inside = counting.filter(({ indicator: { row } }) => row >= level.rows.first && row <= level.rows.last);
    const isKnown = inside.length > 0 && inside.every((result) => result.points?.origin === 'cell');
    return { level, sum: isKnown ? addUp(inside.map((result) => result.points?.value ?? 0)) : null };
  });
  for (const { level, sum } of levels) {
    const { points, rows, text } = level;
    if (!points?.value || sum === null || compareNumbers(sum, points.value) === 0) continue;
    if (addsUpWithOthers(level, points.value, levels)) continue;
    const mayBeCut = !endsWithTotal(table) && rows.last >= lastRow && sum < points.value;
    const args = { level: withoutBlanks(text), points: formatNumber(points.value), sum: formatNumber(sum) };
    report({
      severity: mayBeCut ? 'info' : 'error',
      at: { sheet, address: points.cell },
      found: textAt(sheet, points.cell),
      expected: args.sum,
      message: note('check.points-not-100.level', args),
      source: ruled('check.source-points', evaluation, 'points'),
    });
  }
}

interface SummedLevel {
  readonly level: LevelCell;
  /** Sum of the points of its rows; null where some are not known. */
  readonly sum: number | null;
}

function levelsWithPoints(table: SelfEvaluationTable): LevelCell[] {
  const levels = new Map<string, LevelCell>();
  for (const { levels: path } of table.indicators) {
    for (const level of path) if (level.points?.value) levels.set(formatAddress(level.points.cell), level);
  }
  return [...levels.values()];
}

/** Whether all the parts of a level that is named more than once have its points together. */
function addsUpWithOthers(level: LevelCell, points: number, levels: readonly SummedLevel[]): boolean {
  const parts = levels.filter((other) => other.level.text === level.text && other.level.points?.value === points);
  return parts.length > 1 && compareNumbers(addUp(parts.map(({ sum }) => sum ?? 0)), points) === 0;
}
