import type { Change } from '../../model';
import type { JournalStep } from '../../settings/data';
import type { StepSummary } from './state';

export function countCells(changes: readonly Change[]): number {
  return changes.filter((change) => change.kind === 'cell').length;
}

/** What the pane shows of the steps. */
export function summarise(steps: readonly JournalStep[]): StepSummary[] {
  return steps.map(({ kind, changes }) => ({ kind, cells: countCells(changes) }));
}
