import type { Book } from '../../model';
import type { FinalPlan } from '../../plan/final';
import { planFinal } from '../../plan/final';
import { KEPT_KEYS } from '../../settings/data';
import { note } from '../../texts/note';
import { sliced } from './slices';
import type { Core } from './core';
import { viewTables } from './tables';
import type { WritePlan } from './writePlan';
import { NOTHING } from './writePlan';

/** What makes the workbook ready to be sent out. `book`: as the pane has it, or the same workbook read in another way. */
export async function finalPlan(core: Core, book: Book): Promise<FinalPlan> {
  const { schedule, clock } = core.ports;
  const isShown = book === core.book;
  const { tables } = isShown ? core.state : await sliced(viewTables(book, core.notebook), { schedule, now: clock });
  return planFinal(
    tables.map(({ evaluation }) => evaluation),
    book,
    core.notebook.settings[KEPT_KEYS.highlights] ?? null,
  );
}

/**
 * The same, to be done in the workbook itself, from which it can be taken back: what we keep there stays. Nothing where something is
 * open.
 */
export function planInPlace(core: Core, book: Book): WritePlan {
  const evaluations = core.state.tables.map(({ evaluation }) => evaluation);
  const { changes, open, remarks } = planFinal(evaluations, book, core.notebook.settings[KEPT_KEYS.highlights] ?? null);
  if (open.length > 0) return { ...NOTHING, remarks: [note('sending.open', { count: open.length })] };
  return { ...NOTHING, changes, warnings: remarks, remarks };
}
