import type { CellChange } from '../../../model';
import { isCellError } from '../../../model';
import type { Left } from '../../../plan';
import { cellKey, sheetKey } from '../../../plan';
import type { Preview } from '../../session/state';
import type { ShownRole } from '../../session/writePlan';

/** A cell of a preview. */
export interface OfferedCell {
  /** By which it is left (plan/left.ts): its own, or that of its sheet where that is brought up to date as a whole. */
  readonly key: string;
  readonly change: CellChange;
  /** What it holds; null for one of a sheet of ours, or where nobody says. */
  readonly role: ShownRole | null;
  /** The figure does not follow its row. */
  readonly isFixed: boolean;
  readonly isLeft: boolean;
}

/** The cells of one sheet. */
export interface OfferedSheet {
  readonly sheet: string;
  /** It is written as a whole or not at all. */
  readonly isWhole: boolean;
  readonly cells: readonly OfferedCell[];
}

/** Steps of which a person may write a part. */
const CHOOSABLE: ReadonlySet<Preview['step']> = new Set(['score', 'explain', 'repair']);

/** Whether the person may leave cells of what is shown. */
export const mayLeave = ({ step, isRestore }: Pick<Preview, 'step' | 'isRestore'>): boolean =>
  !isRestore && CHOOSABLE.has(step);

/**
 * What a preview offers by sheet, in the order of the plan: each cell as it will be written (a total follows what is left), and what is
 * left as it was offered. `ownSheets`: those that tables stand on; a step of scores writes others of ours as a whole.
 */
export function offeredSheets(preview: Preview, tableSheets: ReadonlySet<string>): OfferedSheet[] {
  const { plan, offered, left, step } = preview;
  const about = new Map([...offered.cells, ...plan.cells].map((cell) => [cellKey(cell.change), cell]));
  const written = new Map(cellsIn(plan.changes).map((change) => [cellKey(change), change]));
  const all = new Map([...cellsIn(offered.changes), ...written.values()].map((change) => [cellKey(change), change]));
  const sheets = new Map<string, OfferedCell[]>();
  for (const [own, first] of all) {
    const isWhole = isWholeSheet(first.sheet);
    const key = isWhole ? sheetKey(first.sheet) : own;
    const isLeft = left.has(key);
    const planned = about.get(own);
    const cell: OfferedCell = {
      key,
      change: written.get(own) ?? (isLeft ? first : { ...first, after: first.before }),
      role: planned?.role ?? null,
      isFixed: planned?.isFixed ?? false,
      isLeft,
    };
    const cells = sheets.get(first.sheet);
    if (cells) cells.push(cell);
    else sheets.set(first.sheet, [cell]);
  }
  return [...sheets].map(([sheet, cells]) => ({ sheet, isWhole: isWholeSheet(sheet), cells }));

  function isWholeSheet(sheet: string): boolean {
    return step === 'score' && !tableSheets.has(sheet);
  }
}

const cellsIn = (changes: Preview['plan']['changes']): CellChange[] =>
  changes.filter((change) => change.kind === 'cell');

/** What is left once these are ticked, or no longer. */
export function withTicks(left: Left, keys: readonly string[], isTicked: boolean): Left {
  const next = new Set(left);
  for (const key of keys) {
    if (isTicked) next.delete(key);
    else next.add(key);
  }
  return next;
}

/** Whether all of these are ticked, none, or some. */
export function tickOf(cells: readonly OfferedCell[]): boolean | 'mixed' {
  const left = cells.filter((cell) => cell.isLeft).length;
  return left === 0 ? true : left === cells.length ? false : 'mixed';
}

/** The cells by what they hold, in the order in which the kinds come first. Sheets of ours have no kinds. */
export function byKind(sheets: readonly OfferedSheet[]): ReadonlyMap<ShownRole, readonly OfferedCell[]> {
  const kinds = new Map<ShownRole, OfferedCell[]>();
  for (const cell of sheets.filter(({ isWhole }) => !isWhole).flatMap(({ cells }) => cells)) {
    if (cell.role !== null) kinds.set(cell.role, [...(kinds.get(cell.role) ?? []), cell]);
  }
  return kinds;
}

/** How many of the cells that are written hold what. */
export interface Counts {
  readonly live: number;
  readonly fixed: number;
  readonly emptied: number;
  readonly texts: number;
}

/** Figures that follow their row, figures that do not, cells that are emptied, and texts. */
export function countsOf(sheets: readonly OfferedSheet[]): Counts {
  const counts = { live: 0, fixed: 0, emptied: 0, texts: 0 };
  for (const { change, isFixed, isLeft } of sheets.flatMap(({ cells }) => cells)) {
    if (!isLeft) counts[kindOf(change, isFixed)]++;
  }
  return counts;
}

function kindOf({ after: { value, formula } }: CellChange, isFixed: boolean): keyof Counts {
  if (formula !== null) return isFixed ? 'fixed' : 'live';
  if (value === null || value === '') return 'emptied';
  return typeof value === 'string' || isCellError(value) ? 'texts' : 'fixed';
}

/** Shorter texts fit any cell. */
const SHORT_TEXT = 12;

/** How many rows may grow for the texts that are written; a row that is high enough does not. */
export function growingRows(changes: Preview['plan']['changes']): number {
  const long = cellsIn(changes).filter(
    ({ after }) => typeof after.value === 'string' && after.value.length > SHORT_TEXT,
  );
  return new Set(long.map(({ sheet, address }) => `${sheet}!${address.row}`)).size;
}
