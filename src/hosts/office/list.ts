import type { DefinedName } from '../../model';
import type { SheetInfo } from '../live';

/** A load that was queued, and what it gives after the sync. */
export type Queued<T> = () => T;

/** Queues the list of all sheets. */
export function queueSheets(context: Excel.RequestContext): Queued<SheetInfo[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  return () =>
    worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visible: sheet.visibility === 'Visible',
      isProtected: sheet.protection.protected,
    }));
}

/** Queues the names of the workbook (sheet = null) or of one sheet. */
export function queueNames(names: Excel.NamedItemCollection, sheet: string | null): Queued<DefinedName[]> {
  names.load('items/name,items/formula,items/scope');
  const scope = sheet === null ? 'Workbook' : 'Worksheet';
  return () =>
    names.items
      .filter((item) => item.scope === scope)
      .map((item) => ({ name: item.name, sheet, formula: String(item.formula).replace(/^=/, '') }));
}

/** Queues our settings. */
export function queueSettings(context: Excel.RequestContext): Queued<Map<string, string>> {
  const { settings } = context.workbook;
  settings.load('items/key,items/value');
  return () => new Map(settings.items.map((item) => [item.key, String(item.value)]));
}

/** Queues what is left of our settings where they are known: those whose keys are there still. Their texts may be long. */
export function queueKnownSettings(
  context: Excel.RequestContext,
  known: ReadonlyMap<string, string>,
): Queued<ReadonlyMap<string, string> | null> {
  const { settings } = context.workbook;
  settings.load('items/key');
  // Null where one came or went: then all are read when they are asked for.
  return () => {
    const keys = settings.items.map((item) => item.key);
    return keys.length === known.size && keys.every((key) => known.has(key)) ? known : null;
  };
}

export function sameSheets(a: readonly SheetInfo[], b: readonly SheetInfo[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
