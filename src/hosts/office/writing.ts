import { takingBack, writing } from '../live';
import { fillNewSheets } from './changes/sheets';
import type { OfficePuts, WorkbookAccess } from './changes/handler';
import { HANDLERS } from './changes';
import { strayFormats } from './changes/highlights';
import { queueRowHeights, queueRowHeightsBack } from './rowHeights';
import type { Seen } from './snapshot';

/** Queues what the changes write. */
export function queueWriting(access: WorkbookAccess, { places, rows }: Seen): void {
  queuePuts(access, writing(places), []);
  queueRowHeights(access, rows);
}

/** Queues what takes a half-done writing back, from what stands there now. */
export function queueTakingBack(access: WorkbookAccess, was: Seen, is: Seen): void {
  const strays = was.places.highlight.flatMap((one, index) => {
    const present = is.places.highlight[index];
    return present ? strayFormats(one.now, present.now) : [];
  });
  queuePuts(access, takingBack(was.places, is.places), [...new Map(strays.map((stray) => [stray.id, stray])).values()]);
  queueRowHeightsBack(access, was.rows, is.rows);
}

/**
 * Queues all the writing, in the order in which nothing refers to what is not there: sheets and names come before the formulas
 * that use them and go after them. `strays`: conditional formats to be taken away besides.
 */
function queuePuts(access: WorkbookAccess, puts: OfficePuts, strays: readonly Excel.ConditionalFormat[]): void {
  access.context.application.suspendApiCalculationUntilNextSync();
  const adding = <P extends { readonly content: unknown }>(list: readonly P[]): P[] =>
    list.filter((put) => put.content !== null);
  const removing = <P extends { readonly content: unknown }>(list: readonly P[]): P[] =>
    list.filter((put) => put.content === null);
  HANDLERS.sheet.put(access, adding(puts.sheet));
  HANDLERS.name.put(access, adding(puts.name));
  HANDLERS.cell.put(access, puts.cell);
  fillNewSheets(access, adding(puts.sheet));
  for (const stray of strays) stray.delete();
  HANDLERS.highlight.put(access, puts.highlight);
  HANDLERS.name.put(access, removing(puts.name));
  HANDLERS.sheet.put(access, removing(puts.sheet));
  HANDLERS.setting.put(access, puts.setting);
}
