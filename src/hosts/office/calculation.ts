import type { Change } from '../../model';
import type { BookRemark } from '../../model';
import { note } from '../../texts/note';
import type { Outcome } from '..';
import { done } from '..';
import type { WorkbookMemory } from '../live';
import type { Queued } from './list';

/*
 * Excel has one way of calculating for all open workbooks. In manual mode a formula that is entered is computed, and what depends on it
 * waits: "Calculations only occur when the user or add-in requests them" (Excel.CalculationMode).
 */

/** Remembers which sheets wait for a calculation, after a writing of ours in manual mode. */
export function rememberUncalculated(memory: WorkbookMemory, changes: readonly Change[]): void {
  for (const change of changes) {
    const info = 'sheet' in change && change.sheet !== null ? memory.sheetNamed(change.sheet) : null;
    if (info) memory.uncalculated.add(info.id);
  }
}

/** Queues the calculation of the sheets that wait for it, to be read in the same batch; and what is to be said of the mode. */
export function queueCalculation(context: Excel.RequestContext, memory: WorkbookMemory): Queued<readonly BookRemark[]> {
  const sheets = (memory.sheets ?? []).filter(({ id }) => memory.uncalculated.has(id));
  for (const { id } of sheets) context.workbook.worksheets.getItem(id).calculate(false);
  context.application.load('calculationMode');
  return () => {
    memory.uncalculated.clear();
    const isManual = context.application.calculationMode === 'Manual';
    return isManual ? [{ note: note('office.manual'), remedy: 'calculate' }] : [];
  };
}

/** Calculates what waits for it in all open workbooks, as F9 does. */
export async function calculate(context: Excel.RequestContext): Promise<Outcome<void>> {
  context.application.calculate('Recalculate');
  await context.sync();
  return done(undefined);
}
