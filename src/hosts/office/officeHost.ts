import type { Address } from '../../model';
import type { Host, Outcome } from '..';
import { done } from '..';
import { applyChanges } from './apply';
import { calculate } from './calculation';
import { Edits } from './edits';
import { asHostError } from './errors';
import { queueSettings } from './list';
import { readBook } from './read';
import { selectCell } from './select';
import { Selections } from './selections';
import type { Schedule } from './typing';
import { Typing } from './typing';
import { UndoGroups } from './undoGroups';
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

const byTheClock: Schedule = (callback, milliseconds) => {
  const timer = window.setTimeout(callback, milliseconds);
  return () => window.clearTimeout(timer);
};

/**
 * The workbook of the running Excel, through Office.js (ExcelApi 1.14 and above). Office.onReady must have come before. `schedule`: what
 * measures how long the end of typing is waited for.
 */
export function officeHost(schedule: Schedule = byTheClock): OfficeHost {
  const memory = new WorkbookMemory();
  const edits = new Edits(memory);
  const selections = new Selections(memory);
  const undo = new UndoGroups();
  const typing = new Typing(schedule);
  return {
    kind: 'office',
    start: () => attempt(() => edits.register().then(() => done(undefined))),
    read: async (options) => {
      const reading = () =>
        attempt(() => Excel.run((context) => readBook(context, memory, options?.quick === true).then(done)));
      const outcome = await memory.inTurn(() => (options?.waits ? typing.patiently(reading) : reading()));
      if (outcome.ok) edits.retry();
      return outcome;
    },
    apply: (changes, options) =>
      memory.inTurn(() =>
        typing.patiently(() =>
          attempt(() => undo.run((context) => applyChanges(context, memory, changes, options?.ground))),
        ),
      ),
    select: (sheet: string, address: Address, to?: Address) =>
      attempt(() => memory.inTurn(() => Excel.run((context) => selectCell(context, memory, sheet, { address, to })))),
    onSelect: (listener) => selections.listen(listener),
    calculate: () => memory.inTurn(() => typing.patiently(() => attempt(() => Excel.run(calculate)))),
    onEdit: (listener) => edits.listen(listener),
    onWaiting: (listener) => typing.listen(listener),
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
