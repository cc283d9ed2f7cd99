import type { CellChange } from '../../src/model/change';
import type { Left } from '../../src/plan';
import { cellKey } from '../../src/plan';
import type { ScorePlan } from '../../src/plan/planned';
import type { Evaluation } from '../../src/scoring';

/** The cells of a plan that a person may leave. */
export const offeredIn = ({ changes }: ScorePlan): readonly CellChange[] =>
  changes.filter((change) => change.kind === 'cell');

/** Some of them, one throw of the dice a cell. */
export function leftOf(offered: readonly CellChange[], ticks: Iterable<boolean>): Left {
  const dice = ticks[Symbol.iterator]();
  return new Set(offered.filter(() => dice.next().value === false).map(cellKey));
}

/** The totals that the cells of tables will show, where they will show one. */
export const promised = (planned: readonly Evaluation[], written: readonly Evaluation[]) =>
  planned.map(({ total: { shown } }, index) => (written[index]?.total.shown.inCell === null ? null : shown.figure));

/** The totals that the cells of tables show. */
export const shownIn = (written: readonly Evaluation[]) => written.map(({ total }) => total.shown.inCell);
