import type { Address } from '../../model';
import { formatAddress } from '../../model';
import { formatNumber } from '../../quantity';
import { addUp } from '../../scoring';
import { note } from '../../texts/note';
import type { TableCheck, TableSubject } from '../check';
import { textAt } from '../lib/cells';
import { rowsInUse } from '../lib/rows';
import { SCORE_TOLERANCE } from '../lib/scores';

/** A score that is more than the points. */
export const scoreAbovePoints: TableCheck = {
  name: 'score-above-points',
  title: 'check.score-above-points',
  group: 'scores',
  position: 1,
  severities: ['error'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    for (const { at, entered, points } of [...indicatorScores(subject), ...executionScores(subject)]) {
      if (entered <= points + SCORE_TOLERANCE) continue;
      report({
        severity: 'error',
        at: { sheet, address: at },
        found: textAt(sheet, at),
        expected: note('check.expected-at-most', { value: formatNumber(points) }),
        message: note('check.score-above-points.found', { found: textAt(sheet, at), points: formatNumber(points) }),
        source: note('check.source-system'),
      });
    }
  },
};

interface Scored {
  readonly at: Address;
  readonly entered: number;
  readonly points: number;
}

/** Each score cell with the points of all its rows; cells some of whose points are unknown, shared or a bonus are left out. */
function indicatorScores(subject: TableSubject): Scored[] {
  const groups = new Map<string, { at: Address; entered: number; points: (number | null)[] }>();
  for (const { indicator, points } of rowsInUse(subject)) {
    const at = indicator.cells.score;
    const entered = indicator.entered.score;
    if (at === null || entered === null) continue;
    const isBonus = [indicator.name, ...indicator.path].some((text) => /加分/.test(text));
    const isSure = points !== null && points.origin !== 'shared-cell' && !isBonus;
    const group = groups.get(formatAddress(at)) ?? { at, entered, points: [] };
    group.points.push(isSure ? points.value : null);
    groups.set(formatAddress(at), group);
  }
  return [...groups.values()].flatMap(({ at, entered, points }) => {
    const known = points.filter((one) => one !== null);
    return known.length < points.length ? [] : [{ at, entered, points: addUp(known) }];
  });
}

function executionScores({ table }: TableSubject): Scored[] {
  return table.budget.flatMap(({ cells, entered, points }) =>
    cells.score && entered.score !== null && points !== null
      ? [{ at: cells.score, entered: entered.score, points }]
      : [],
  );
}
