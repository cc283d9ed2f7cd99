import { formatAddress } from '../../model';
import type { CellRef, Change } from '../../model';
import type { Note } from '../../texts/note';
import { note } from '../../texts/note';
import type { HostError } from '..';
import type { Kind } from './kinds';
import type { Obstacle } from './rules';
import { RULES } from './rules';
import type { Snapshot } from './observed';

/** So many cells are named in a sentence; the rest is counted. */
const NAMED = 12;

/** "自评表!H16、自评表!H17 等 30 处": the cells of an error as they stand in a sentence. */
export function nameCells(cells: readonly CellRef[]): string {
  const several = new Set(cells.map((cell) => cell.sheet)).size > 1;
  const names = cells
    .slice(0, NAMED)
    .map(({ sheet, address }) => `${several ? `${sheet}!` : ''}${formatAddress(address)}`)
    .join('、');
  return cells.length > NAMED ? `${names} … (${cells.length})` : names;
}

/** The error for cells that are no longer what they were when they were read. */
export function changedCells(cells: readonly CellRef[]): HostError {
  return { code: 'changed', note: note('office.changed', { cells: nameCells(cells) }), cells };
}

/** The order in which obstacles are looked for; the first one is the one that is told. */
const ORDER: readonly Kind[] = ['sheet', 'cell', 'name', 'highlight', 'setting'];
/** The order in which what was changed is named. */
const NAMED_ORDER: readonly Kind[] = ['cell', 'name', 'sheet', 'setting', 'highlight'];

/**
 * Why the changes must not be made, seen from what stands there now; null when nothing forbids them. `hasSheet`: whether the workbook
 * has a sheet of that name.
 */
export function preconditionError(
  changes: readonly Change[],
  snapshot: Snapshot,
  hasSheet: (name: string) => boolean,
): HostError | null {
  const obstacles = [
    ...missingSheets(changes, hasSheet),
    ...ORDER.flatMap((kind) => obstaclesOf(kind, snapshot)),
    ...NAMED_ORDER.flatMap((kind) => changedSince(kind, snapshot)),
  ];
  const [first] = obstacles;
  if (!first) return null;
  return errorOf(
    first,
    obstacles.filter((one) => one.reason === first.reason && sameScope(one, first)),
  );
}

/** A sentence about protection names one sheet, one about changed cells all of them. */
function sameScope(a: Obstacle, b: Obstacle): boolean {
  return a.reason === 'changed' || a.sheet === b.sheet;
}

function missingSheets(changes: readonly Change[], hasSheet: (name: string) => boolean): Obstacle[] {
  const added = new Set(changes.flatMap((change) => (change.kind === 'sheet' && change.after ? [change.sheet] : [])));
  return changes.flatMap((change): Obstacle[] => {
    if (change.kind === 'setting' || change.kind === 'sheet' || change.sheet === null) return [];
    const isThere = hasSheet(change.sheet) || (change.kind === 'name' && added.has(change.sheet));
    return isThere ? [] : [{ reason: 'sheet-gone', sheet: change.sheet }];
  });
}

function obstaclesOf<K extends Kind>(kind: K, snapshot: Snapshot): Obstacle[] {
  return snapshot[kind].flatMap(({ change, now }) => RULES[kind].obstacle(change, now) ?? []);
}

function changedSince<K extends Kind>(kind: K, snapshot: Snapshot): Obstacle[] {
  const { strict, holds, place } = RULES[kind];
  if (!strict) return [];
  return snapshot[kind]
    .filter(({ change, now }) => !holds(change, now, change.before))
    .map(({ change }) => ({ reason: 'changed', ...place(change) }));
}

function errorOf(first: Obstacle, alike: readonly Obstacle[]): HostError {
  const cells = alike.flatMap(({ sheet, address }) => (address ? [{ sheet, address }] : []));
  const { sheet } = first;
  const args = { sheet, cells: nameCells(cells) };
  const error = (code: HostError['code'], sentence: Note): HostError =>
    cells.length > 0 ? { code, note: sentence, cells } : { code, note: sentence };
  switch (first.reason) {
    case 'changed':
      return cells.length > 0
        ? changedCells(cells)
        : error('changed', note('office.changed-other', { what: alike.map(({ what }) => what ?? '').join('、') }));
    case 'locked':
      return error('protected', note('office.protected-cells', args));
    case 'format':
      return error('protected', note('office.protected-format', args));
    case 'structure':
      return error('protected', note('office.protected-structure', args));
    case 'inside-merge':
      return error('refused', note('office.inside-merge', args));
    case 'in-table':
      return error('refused', note('office.in-table', { ...args, table: first.what ?? '' }));
    case 'sheet-gone':
      return error('changed', note('office.sheet-gone', args));
    case 'sheet-exists':
      return error('changed', note('office.sheet-exists', args));
  }
}
