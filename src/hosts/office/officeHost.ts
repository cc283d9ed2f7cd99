import type { Address } from '../../model';
import type { Host, Outcome } from '..';
import { done } from '..';
import { applyChanges } from './apply';
import { Edits } from './edits';
import { UNDO_NOT_SUPPORTED, asHostError, officeCode } from './errors';
import { queueSettings } from './list';
import { readBook } from './read';
import { selectCell } from './select';
import { WorkbookMemory } from '../live';

/** The Excel host; `start` is its own. */
export interface OfficeHost extends Host {
  readonly kind: 'office';
  /**
   * To be called once when the add-in is loaded: learns the sheets and listens for edits, in one round trip. Afterwards reading
   * takes one round trip and writing two. Without it the first reading takes two.
   */
  start(): Promise<Outcome<void>>;
}

/** The workbook of the running Excel, through Office.js (ExcelApi 1.14 and above). Office.onReady must have come before. */
export function officeHost(): OfficeHost {
  const memory = new WorkbookMemory();
  const edits = new Edits(memory);
  const undo = new UndoGroups();
  return {
    kind: 'office',
    start: () => attempt(() => edits.register().then(() => done(undefined))),
    read: async (options) => {
      const outcome = await attempt(() =>
        memory.inTurn(() => Excel.run((context) => readBook(context, memory, options?.quick === true).then(done))),
      );
      if (outcome.ok) edits.retry();
      return outcome;
    },
    apply: (changes) =>
      attempt(() => memory.inTurn(() => undo.run((context) => applyChanges(context, memory, changes)))),
    select: (sheet: string, address: Address) =>
      attempt(() => memory.inTurn(() => Excel.run((context) => selectCell(context, memory, sheet, address)))),
    onEdit: (listener) => edits.listen(listener),
    setting: (key) => attempt(() => memory.inTurn(() => readSetting(memory, key))),
  };
}

/** Turns what Office.js throws into the port's error; programmer errors go on. */
async function attempt<T>(action: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await action();
  } catch (error) {
    return { ok: false, error: asHostError(error) };
  }
}

/** Our settings are read with the workbook; only before the first reading they are asked for. */
async function readSetting(memory: WorkbookMemory, key: string): Promise<Outcome<string | null>> {
  if (!memory.settings) {
    await Excel.run(async (context) => {
      const settings = queueSettings(context);
      await context.sync();
      memory.settings = settings();
    });
  }
  return done(memory.settings?.get(key) ?? null);
}

/**
 * Runs a writing so that the person can undo it in one step where Excel can (ExcelApi 1.20). Some Excels claim that and then
 * refuse the option; nothing is written in that case, and we go on without it.
 */
class UndoGroups {
  private refused = false;

  async run(write: (context: Excel.RequestContext) => Promise<Outcome<void>>): Promise<Outcome<void>> {
    if (!this.refused && Office.context.requirements.isSetSupported('ExcelApi', '1.20')) {
      const grouped = await this.grouped(write);
      if (grouped) return grouped;
    }
    return Excel.run({ delayForCellEdit: true }, write);
  }

  /** null when Excel would not group. */
  private async grouped(
    write: (context: Excel.RequestContext) => Promise<Outcome<void>>,
  ): Promise<Outcome<void> | null> {
    try {
      return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, write);
    } catch (error) {
      const code = officeCode(error);
      if (code !== UNDO_NOT_SUPPORTED && code !== 'InvalidArgument') throw error;
      this.refused = true;
      return null;
    }
  }
}
