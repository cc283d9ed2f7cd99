import type { Book, Cell, CellRef, CellValue, Sheet } from '../../model';
import { append, isCellError } from '../../model';
import type { Queued } from './list';
import { contentArea, queueCells } from './readSheet';
import type { WorkbookAccess } from './changes/handler';

/*
 * A plan rests on more cells than those that it writes, and events of edits get lost (choices from a list on the web: office-js issues
 * 3888 and 4066). So what it was worked out from is looked at again with the places that are written.
 */

/** Queues a look at all cells of a reading; gives those that no longer show what it says. A sheet that is gone is told otherwise. */
export function queueGround(access: WorkbookAccess, ground: Book): Queued<CellRef[]> {
  const queued = ground.sheets.flatMap((was) => {
    const sheet = access.sheet(was.name);
    const info = access.memory.sheetNamed(was.name);
    return sheet && info ? [{ was, cells: queueCells(contentArea(sheet), info.isProtected) }] : [];
  });
  return () => {
    const moved: CellRef[] = [];
    for (const { was, cells } of queued) {
      const { rows } = cells();
      append(
        moved,
        otherCells(was, rows.length, (row, column) => rows[row]?.[column], widest(rows)),
      );
    }
    return moved;
  };
}

/** The cells of a reading that another one of the same workbook shows otherwise. */
export function otherCellsIn(was: Book, is: Book): CellRef[] {
  return was.sheets.flatMap((sheet) => {
    const now = is.sheets.find(({ name }) => name === sheet.name);
    return now ? otherCells(sheet, now.rowCount, (row, column) => now.cellAt(row, column), now.columnCount) : [];
  });
}

const widest = (rows: readonly (readonly unknown[])[]): number =>
  rows.reduce((most, row) => Math.max(most, row.length), 0);

function otherCells(
  was: Sheet,
  rowCount: number,
  cellAt: (row: number, column: number) => Cell | undefined,
  columnCount: number,
): CellRef[] {
  const others: CellRef[] = [];
  for (let row = 0; row < Math.max(was.rowCount, rowCount); row++) {
    for (let column = 0; column < Math.max(was.columnCount, columnCount); column++) {
      if (isSame(was.cellAt(row, column), cellAt(row, column))) continue;
      others.push({ sheet: was.name, address: { row, column } });
    }
  }
  return others;
}

/** Whether a cell says the same to whoever reads it. */
function isSame(was: Cell, is: Cell | undefined): boolean {
  if (was.formula !== (is?.formula ?? null)) return false;
  return was.text === (is?.text ?? '') && plain(was.value) === plain(is?.value ?? null);
}

const plain = (value: CellValue): unknown => (isCellError(value) ? value.error : (value ?? ''));
