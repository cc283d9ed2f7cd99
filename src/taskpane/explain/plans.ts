import type { Address, CellChange } from '../../model';
import { formatAddress } from '../../model';
import type { Template } from '../../narrative';
import { cellKey, sameTexts } from '../../plan';
import { openSlots } from '../../scoring';
import { note } from '../../texts/note';
import type { Planner, ShownRole, WritePlan } from '../session/writePlan';
import { NOTHING } from '../session/writePlan';
import type { Session } from '../session/session';
import { NO_DRAFTS } from '../session/drafts';
import type { ExplainItem } from './items';
import { explainItems } from './items';
import { draftText } from './text';

/** What is known when a plan is made: the tables as they were just read, and what the person typed. */
type Known = Pick<Session, 'state'>;

/** Of which table, with which templates. */
export interface Order {
  readonly key: string;
  readonly own: readonly Template[];
}

/**
 * Writes a text into the cell of one item. Nothing where the cell no longer holds what the person saw (`seen`): a text is not
 * overwritten before it was shown.
 */
export function planOne(known: Known, { key, own }: Order, { id, present: seen }: ExplainItem, text: string): Planner {
  return (book) => {
    const view = known.state().tables.find((one) => one.key === key);
    const item = view && explainItems(view, book, own).find((one) => one.id === id);
    if (!view || !item?.content || !item.place.address) return { ...NOTHING, remarks: [note('explain.gone')] };
    if (item.present !== seen) {
      return { ...NOTHING, remarks: [note('explain.changed', { cell: formatAddress(item.place.address) })] };
    }
    return planOf([cellOf(view.table.sheet, item, item.place.address, text)], []);
  };
}

/**
 * Writes the texts of all items that are due or were edited. A cell that holds something is replaced only by what the person typed
 * for it, and the preview shows both.
 */
export function planAll(known: Known, { key, own }: Order): Planner {
  return (book, left) => {
    const { tables, drafts } = known.state();
    const view = tables.find((one) => one.key === key);
    if (!view) return NOTHING;
    const { sheet } = view.table;
    const cells: Cell[] = [];
    const skipped: Skipped[] = [];
    for (const item of explainItems(view, book, own)) {
      const { address, limit } = item.place;
      const { text, isTyped, isNew, isTooLong, length } = draftText(item, view.evaluation, drafts[key] ?? NO_DRAFTS);
      if (!address || !isNew || (item.present !== '' && !isTyped)) continue;
      const skip = (why: Skipped['why']) => skipped.push({ sheet, address, agrees: false, why });
      if (item.isLocked) skip(note('narrative.cell-locked'));
      else if (isTooLong) skip(note('narrative.too-long', { length, limit: limit ?? 0 }));
      else if (!left.has(cellKey({ sheet, address }))) cells.push(cellOf(sheet, item, address, text));
    }
    return planOf(cells, skipped);
  };
}

type Skipped = WritePlan['skipped'][number];
type Cell = WritePlan['cells'][number];

function cellOf(sheet: string, { place, content }: ExplainItem, address: Address, text: string): Cell {
  const role: ShownRole = place.role === 'execution' ? 'reason' : place.role;
  const before = content ?? { value: null, formula: null };
  const change: CellChange = { kind: 'cell', sheet, address, before, after: { value: text, formula: null } };
  return { role, change };
}

function planOf(cells: readonly Cell[], skipped: readonly Skipped[]): WritePlan {
  const open = cells.reduce((sum, { change }) => sum + openSlots(String(change.after.value)).length, 0);
  const remarks = open > 0 ? [note('explain.still-open', { count: open })] : [];
  return { changes: cells.map(({ change }) => change), cells, skipped, warnings: sameTexts(cells), remarks };
}
