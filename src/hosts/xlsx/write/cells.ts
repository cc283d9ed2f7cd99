import type { Address, CellChange, Range } from '../../../model';
import { formatAddress } from '../../../model';
import { note } from '../../../texts/note';
import { Fault } from '../../../ooxml';
import type { CellTag } from '../read/cells';
import { cellText } from './cellText';
import { checkCells, isSameContent } from './checks';
import { CurrentCells } from './current';
import type { Draft } from './draft';
import type { CellAction } from './sheetPatch';
import { patchSheet } from './sheetPatch';

/** One change for each cell: several to the same cell become one, if each begins where the one before it ended. */
export function mergeCellChanges(changes: readonly CellChange[]): Map<string, CellChange[]> {
  const bySheet = new Map<string, Map<string, CellChange>>();
  for (const change of changes) {
    const cells = bySheet.get(change.sheet) ?? new Map<string, CellChange>();
    bySheet.set(change.sheet, cells);
    const key = formatAddress(change.address);
    const first = cells.get(key);
    if (
      first &&
      !isSameContent({ ...first.after, numberFormat: undefined }, { ...change.before, numberFormat: undefined })
    ) {
      throw new Fault('changed', note('file.cells-changed', { cells: key }), [change]);
    }
    cells.set(key, first ? { ...change, before: first.before, after: { ...first.after, ...change.after } } : change);
  }
  return new Map([...bySheet].map(([sheet, cells]) => [sheet, [...cells.values()]]));
}

/** What is to be done on one sheet; `current` tells how its written cells are now. */
export interface SheetWork {
  readonly changes: readonly CellChange[];
  readonly current: CurrentCells | null;
  readonly stale: readonly Range[];
}

/** Refuses what cannot be written on that sheet, and gives the cells as they are. */
export function checkSheet(draft: Draft, sheet: string, changes: readonly CellChange[]): CurrentCells {
  const index = draft.index(draft.sheet(sheet).part);
  const rows = new Set(changes.map(({ address }) => address.row));
  const current = new CurrentCells(index, rows, draft.context);
  checkCells(sheet, index, changes, (address) => current.at(address));
  return current;
}

/** Carries out the work on one sheet. */
export function writeSheet(draft: Draft, sheet: string, { changes, current, stale }: SheetWork): void {
  const { part } = draft.sheet(sheet);
  const index = draft.index(part);
  const actions = new Map<number, Map<number, CellAction>>();
  const put = ({ row, column }: Address, action: CellAction) => {
    const columns = actions.get(row) ?? new Map<number, CellAction>();
    actions.set(row, columns.set(column, action));
  };
  for (const range of stale) {
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) put({ row, column }, { kind: 'forget' });
    }
    draft.resultsDropped = true;
  }
  for (const { address } of changes) {
    for (const { row, column, text } of index.formulas.followers(address)) {
      const forget = actions.get(row)?.get(column)?.kind === 'forget';
      put({ row, column }, { kind: 'unshare', formula: text, forget });
    }
  }
  for (const { address, after } of changes) {
    put(address, { kind: 'write', content: after });
    const had = (current?.at(address).formula ?? null) !== null;
    draft.formulasWritten ||= after.formula !== null;
    draft.formulaSetChanged ||= had || after.formula !== null;
  }
  const render = (address: Address, content: CellChange['after'], old: CellTag | null) => {
    const base = old ? (old.style ?? 0) : (current?.styleFor(address) ?? 0);
    const { numberFormat } = content;
    const formatted = numberFormat === undefined ? base : draft.styles.withNumberFormat(base, numberFormat);
    const style = draft.formatFor(formatted, content);
    if (old?.type === 's') draft.strings?.release();
    return cellText(index.root, { address, style, content }, draft.strings, old && { xml: index.xml, tag: old });
  };
  const dropped = draft.forgottenOn(sheet);
  draft.put(
    part,
    patchSheet(index, actions, render, (result) => void dropped.push(result)),
  );
}
