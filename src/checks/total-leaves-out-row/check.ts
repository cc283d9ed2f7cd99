import { formatAddress } from '../../model';
import { note } from '../../texts/note';
import type { TableCheck } from '../check';
import { totalRepair } from '../lib/totalRepair';
import { summedCells, totalSum } from '../lib/summed';
import { executionCells, scoreCells } from '../lib/totals';
import { ruled } from '../lib/ruled';

/** A total whose formula passes over a score. */
export const totalLeavesOutRow: TableCheck = {
  name: 'total-leaves-out-row',
  title: 'check.total-leaves-out-row',
  group: 'points',
  position: 4,
  severities: ['error'],
  scope: 'table',
  run(subject, report) {
    const { sheet, evaluation } = subject;
    const total = totalSum(subject);
    const indicators = scoreCells(evaluation);
    if (total === null || indicators === null || indicators.length === 0) return;
    const summed = summedCells(subject);
    const execution = executionCells(evaluation);
    const isLeftOut = ({ address }: (typeof indicators)[number]): boolean => !summed.has(formatAddress(address));
    const left = indicators.filter(isLeftOut);
    // Execution may stand apart from the total as a whole.
    const leftExecution = execution.filter(isLeftOut).filter(({ entered }) => entered !== null);
    const isApart = leftExecution.length === execution.length && left.length === 0 && !isInTotal(subject);
    const out = isApart ? [] : [...leftExecution, ...left];
    if (out.length === 0 || left.length === indicators.length) return;
    const cells = out.map(({ address }) => formatAddress(address)).join('、');
    const repair = totalRepair(subject, indicators, execution);
    const [change] = repair ?? [];
    report({
      severity: 'error',
      at: { sheet, address: total.at },
      found: total.formula,
      expected: change?.kind === 'cell' ? (change.after.formula ?? '') : note('check.expected-all-rows'),
      message: note('check.total-leaves-out-row.found', { cells, formula: total.formula }),
      source: ruled('check.source-total', evaluation, 'points'),
      repair,
    });
  },
};

/** Whether the total of points that the table prints counts execution too. */
function isInTotal({
  table,
  evaluation,
}: {
  readonly table: { total: { points: number | null } | null };
  readonly evaluation: { total: { points: number | null } };
}): boolean {
  return table.total?.points !== null && table.total?.points === evaluation.total.points;
}
