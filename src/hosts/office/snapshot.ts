import type { Book, CellRef, Change } from '../../model';
import type { ChangeByKind, Kind, WorkbookMemory, RowKeeping } from '../live';
import { changesOf, rowKeeping } from '../live';
import { HANDLERS } from './changes';
import type { OfficeObserved, OfficeSnapshot, WorkbookAccess } from './changes/handler';
import { officeCode } from './errors';
import { queueGround } from './ground';
import type { Queued } from './list';
import { queueSheets, sameSheets } from './list';
import type { RowPlan } from './rowHeights';
import { queueRowPlan } from './rowHeights';
import { queueTables } from './tables';

/** All changes of an action with what stands in their places, and the rows that they make higher. */
export interface Seen {
  readonly places: OfficeSnapshot;
  readonly rows: RowPlan;
  /** What the workbook and Excel say of themselves: why a writing was denied, and whether formulas wait. */
  readonly isReadOnly: boolean;
  readonly isProtected: boolean;
  readonly isManual: boolean;
  /** The cells that no longer show what the changes were worked out from. */
  readonly moved: readonly CellRef[];
}

export function accessTo(context: Excel.RequestContext, memory: WorkbookMemory): WorkbookAccess {
  const sheets = new Map<string, Excel.Worksheet>();
  return {
    context,
    memory,
    sheet(name) {
      const info = memory.sheetNamed(name);
      if (!info) return null;
      const sheet = sheets.get(info.id) ?? context.workbook.worksheets.getItem(info.id);
      sheets.set(info.id, sheet);
      return sheet;
    },
  };
}

/** Looks at everything that the changes touch, in one round trip; once more when the sheets are others than was thought. */
export async function see(
  context: Excel.RequestContext,
  memory: WorkbookMemory,
  changes: readonly Change[],
  ground: Book | null = null,
): Promise<Seen> {
  const asked: Asked = { changes, ground, keeping: await rowKeeping() };
  const listed = queueSheets(context);
  const queued = queueSeen(accessTo(context, memory), asked);
  try {
    await context.sync();
    const now = listed();
    if (sameSheets(now, memory.sheets ?? [])) return queued();
    memory.sheets = now;
  } catch (error) {
    // A sheet that we knew is gone.
    if (officeCode(error) !== 'ItemNotFound') throw error;
    const again = queueSheets(context);
    await context.sync();
    memory.sheets = again();
  }
  const again = queueSeen(accessTo(context, memory), asked);
  await context.sync();
  return again();
}

/** What is looked at. */
interface Asked {
  readonly changes: readonly Change[];
  readonly ground: Book | null;
  readonly keeping: RowKeeping;
}

function queueSeen(access: WorkbookAccess, { changes, ground, keeping }: Asked): Queued<Seen> {
  const observe = <K extends Kind>(kind: K): Queued<OfficeObserved<K>[]> => {
    const ofKind: readonly ChangeByKind[K][] = changesOf(changes, kind);
    return HANDLERS[kind].observe(access, ofKind);
  };
  const [cell, name, highlight] = [observe('cell'), observe('name'), observe('highlight')];
  const [sheet, setting] = [observe('sheet'), observe('setting')];
  const withTables = queueTables(access, changesOf(changes, 'cell'));
  const rows = queueRowPlan(access, changesOf(changes, 'cell'), keeping);
  const moved = ground ? queueGround(access, ground) : () => [];
  const { workbook, application } = access.context;
  workbook.load('readOnly');
  application.load('calculationMode');
  return () => ({
    places: { cell: withTables(cell()), name: name(), highlight: highlight(), sheet: sheet(), setting: setting() },
    rows: rows(),
    moved: moved(),
    isReadOnly: workbook.readOnly,
    isProtected: changes.some(
      (one) => 'sheet' in one && access.memory.sheetNamed(one.sheet ?? '')?.isProtected === true,
    ),
    isManual: application.calculationMode === 'Manual',
  });
}
