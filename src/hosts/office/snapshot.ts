import type { CellChange, Change, HighlightChange, NameChange, SettingChange, SheetChange } from '../../model/change';
import { officeCode } from './errors';
import { queueSheets, sameSheets } from './list';
import type { Desk, Observed, Part, Put } from './part';
import type { CellNow } from './partCells';
import { cellsPart } from './partCells';
import type { HighlightNow } from './partHighlights';
import { highlightsPart, strayFormats } from './partHighlights';
import type { NameNow } from './partNames';
import { namesPart } from './partNames';
import type { SettingNow } from './partSettings';
import { settingsPart } from './partSettings';
import type { SheetNow } from './partSheets';
import { fillNewSheets, sheetsPart } from './partSheets';
import type { RowKeeping, RowPlan } from './rowHeights';
import { queueRowHeights, queueRowHeightsBack, queueRowPlan, rowKeeping } from './rowHeights';
import type { Session } from './workbookMemory';

/** All changes of an action with what stands in their places. */
export interface Look {
  readonly cells: readonly Observed<CellChange, CellNow>[];
  readonly names: readonly Observed<NameChange, NameNow>[];
  readonly highlights: readonly Observed<HighlightChange, HighlightNow>[];
  readonly sheets: readonly Observed<SheetChange, SheetNow>[];
  readonly settings: readonly Observed<SettingChange, SettingNow>[];
  readonly rows: RowPlan;
}

/** All that is to be written. */
export interface Puts {
  readonly cells: readonly Put<CellChange, CellNow>[];
  readonly names: readonly Put<NameChange, NameNow>[];
  readonly highlights: readonly Put<HighlightChange, HighlightNow>[];
  readonly sheets: readonly Put<SheetChange, SheetNow>[];
  readonly settings: readonly Put<SettingChange, SettingNow>[];
  /** Conditional formats to be taken away besides. */
  readonly strays: readonly Excel.ConditionalFormat[];
  readonly rows: (desk: Desk) => void;
}

export function deskOf(context: Excel.RequestContext, session: Session): Desk {
  const sheets = new Map<string, Excel.Worksheet>();
  return {
    context,
    session,
    sheet(name) {
      const info = session.sheetNamed(name);
      if (!info) return null;
      const sheet = sheets.get(info.id) ?? context.workbook.worksheets.getItem(info.id);
      sheets.set(info.id, sheet);
      return sheet;
    },
  };
}

/** Looks at everything that the changes touch, in one round trip; once more when the sheets are others than was thought. */
export async function lookAt(
  context: Excel.RequestContext,
  session: Session,
  changes: readonly Change[],
): Promise<Look> {
  const keeping = await rowKeeping();
  const listed = queueSheets(context);
  const queued = queueLook(deskOf(context, session), changes, keeping);
  try {
    await context.sync();
    const now = listed();
    if (sameSheets(now, session.sheets ?? [])) return queued();
    session.sheets = now;
  } catch (error) {
    // A sheet that we knew is gone.
    if (officeCode(error) !== 'ItemNotFound') throw error;
    const again = queueSheets(context);
    await context.sync();
    session.sheets = again();
  }
  const again = queueLook(deskOf(context, session), changes, keeping);
  await context.sync();
  return again();
}

function queueLook(desk: Desk, changes: readonly Change[], keeping: RowKeeping): () => Look {
  const cells = cellsPart.observe(
    desk,
    changes.filter((change) => change.kind === 'cell'),
  );
  const names = namesPart.observe(
    desk,
    changes.filter((change) => change.kind === 'name'),
  );
  const highlights = highlightsPart.observe(
    desk,
    changes.filter((change) => change.kind === 'highlight'),
  );
  const sheets = sheetsPart.observe(
    desk,
    changes.filter((change) => change.kind === 'sheet'),
  );
  const settings = settingsPart.observe(
    desk,
    changes.filter((change) => change.kind === 'setting'),
  );
  const rows = queueRowPlan(
    desk,
    changes.filter((change) => change.kind === 'cell'),
    keeping,
  );
  return () => ({
    cells: cells(),
    names: names(),
    highlights: highlights(),
    sheets: sheets(),
    settings: settings(),
    rows: rows(),
  });
}

/** What writing the changes puts: their `after`. */
export function puttingAfter(look: Look): Puts {
  const after = <C extends Change, Now>({ change, now }: Observed<C, Now>): Put<C, Now> => ({
    change,
    now,
    content: change.after,
  });
  return {
    cells: look.cells.map(after),
    names: look.names.map(after),
    highlights: look.highlights.map(after),
    sheets: look.sheets.map(after),
    settings: look.settings.map(after),
    strays: [],
    rows: (desk) => queueRowHeights(desk, look.rows),
  };
}

/** What takes a half-done writing back: for each place that is no longer what it was, what it was. */
export function puttingBack(was: Look, is: Look): Puts {
  const back = <C extends Change, Now>(
    part: Part<C, Now>,
    before: readonly Observed<C, Now>[],
    now: readonly Observed<C, Now>[],
  ): Put<C, Now>[] =>
    before.flatMap((one, index) => {
      const present = now[index]?.now ?? one.now;
      if (part.unchanged(one.now, present)) return [];
      return [{ change: one.change, now: present, content: part.content(one.change, one.now) }];
    });
  const strays = was.highlights.flatMap((one, index) => {
    const present = is.highlights[index];
    return present ? strayFormats(one.now, present.now) : [];
  });
  return {
    cells: back(cellsPart, was.cells, is.cells),
    names: back(namesPart, was.names, is.names),
    highlights: back(highlightsPart, was.highlights, is.highlights),
    sheets: back(sheetsPart, was.sheets, is.sheets),
    settings: back(settingsPart, was.settings, is.settings),
    rows: (desk) => queueRowHeightsBack(desk, was.rows, is.rows),
    strays: [...new Map(strays.map((stray) => [stray.id, stray])).values()],
  };
}

/**
 * Queues all the writing, in the order in which nothing refers to what is not there: sheets and names come before the formulas
 * that use them and go after them.
 */
export function queueWriting(desk: Desk, puts: Puts): void {
  desk.context.application.suspendApiCalculationUntilNextSync();
  const adding = <P extends { readonly content: unknown }>(list: readonly P[]): P[] =>
    list.filter((p) => p.content !== null);
  const removing = <P extends { readonly content: unknown }>(list: readonly P[]): P[] =>
    list.filter((p) => p.content === null);
  sheetsPart.put(desk, adding(puts.sheets));
  namesPart.put(desk, adding(puts.names));
  cellsPart.put(desk, puts.cells);
  fillNewSheets(desk, adding(puts.sheets));
  for (const stray of puts.strays) stray.delete();
  highlightsPart.put(desk, puts.highlights);
  namesPart.put(desk, removing(puts.names));
  sheetsPart.put(desk, removing(puts.sheets));
  settingsPart.put(desk, puts.settings);
  puts.rows(desk);
}
