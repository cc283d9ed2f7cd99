import type { Address, CellChange } from '../../model';
import { formatRange, sameAddress } from '../../model';
import { runsOf } from '../live';
import type { OfficeObserved, WorkbookAccess } from './changes/handler';
import type { Queued } from './list';

/** Queues the Excel tables (ListObjects) under the cells that are to hold a formula. Gives what was observed with the table of each. */
export function queueTables(
  access: WorkbookAccess,
  changes: readonly CellChange[],
): (cells: readonly OfficeObserved<'cell'>[]) => OfficeObserved<'cell'>[] {
  const formulas = changes.filter(({ after }) => after.formula !== null);
  const queued = [...new Set(formulas.map(({ sheet }) => sheet))].flatMap((name) =>
    runsOf(formulas.filter(({ sheet }) => sheet === name)).map((run) => queueRun(access, name, run)),
  );
  return (cells) => {
    const found = queued.flatMap((one) => one());
    if (found.length === 0) return [...cells];
    return cells.map(({ change, now }) => {
      const under = found.find(
        ({ sheet, addresses }) =>
          sheet === change.sheet && addresses.some((address) => sameAddress(address, change.address)),
      );
      return { change, now: { ...now, table: under?.table ?? null } };
    });
  };
}

interface UnderTable {
  readonly sheet: string;
  readonly addresses: readonly Address[];
  readonly table: string;
}

function queueRun(access: WorkbookAccess, name: string, run: readonly CellChange[]): Queued<UnderTable[]> {
  const addresses = run.map(({ address }) => address);
  const [first] = addresses;
  const last = addresses.at(-1);
  if (!first || !last) return () => [];
  const { row: top, column: left } = first;
  const range = { top, left, bottom: last.row, right: left };
  const tables = access.sheet(name)?.getRange(formatRange(range)).getTables(false);
  tables?.load('items/name');
  return () => {
    const table = tables?.items[0]?.name;
    return table === undefined ? [] : [{ sheet: name, addresses, table }];
  };
}
