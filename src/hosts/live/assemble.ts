import type { Cell } from '../../model';
import { Sheet } from '../../model';
import type { KnownMerges, SheetInfo } from './workbookMemory';

/** A row without the empty cells at its end. */
export function trimmed(cells: (Cell | undefined)[]): (Cell | undefined)[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === undefined) length--;
  return cells.slice(0, length);
}

/** The sheet of the book from what was read. */
export function assemble(info: SheetInfo, rows: (Cell | undefined)[][], known: KnownMerges): Sheet {
  let length = rows.length;
  while (length > 0 && (rows[length - 1]?.length ?? 0) === 0) length--;
  return new Sheet({
    name: info.name,
    rows: rows.slice(0, length),
    merges: known.merges,
    visible: info.visible,
    isProtected: info.isProtected,
  });
}
