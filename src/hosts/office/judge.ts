import type { CellRef } from '../../model/address';
import { formatAddress } from '../../model/address';
import type { Change } from '../../model/change';
import type { HostError } from '../host';
import type { Note } from '../../texts/note';
import { note } from '../../texts/note';
import type { Look } from './look';
import type { Desk, Observed, Obstacle, Part } from './part';
import { cellsPart } from './partCells';
import { highlightsPart } from './partHighlights';
import { namesPart } from './partNames';
import { settingsPart } from './partSettings';
import { sheetsPart } from './partSheets';

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

/** Why the changes must not be made, seen from what stands there now; null when nothing forbids them. */
export function judge(desk: Desk, changes: readonly Change[], look: Look): HostError | null {
  const obstacles = [
    ...missingSheets(desk, changes),
    ...obstaclesOf(sheetsPart, look.sheets),
    ...obstaclesOf(cellsPart, look.cells),
    ...obstaclesOf(namesPart, look.names),
    ...obstaclesOf(highlightsPart, look.highlights),
    ...changed(look),
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

function missingSheets(desk: Desk, changes: readonly Change[]): Obstacle[] {
  const added = new Set(changes.flatMap((change) => (change.kind === 'sheet' && change.after ? [change.sheet] : [])));
  return changes.flatMap((change) => {
    if (change.kind === 'setting' || change.kind === 'sheet' || change.sheet === null) return [];
    return desk.sheet(change.sheet) || (change.kind === 'name' && added.has(change.sheet))
      ? []
      : [{ reason: 'sheet-gone' as const, sheet: change.sheet }];
  });
}

function obstaclesOf<C extends Change, Now>(part: Part<C, Now>, observed: readonly Observed<C, Now>[]): Obstacle[] {
  return observed.flatMap(({ change, now }) => part.obstacle?.(change, now) ?? []);
}

function changed(look: Look): Obstacle[] {
  const differs = <C extends Change, Now>(part: Part<C, Now>, observed: readonly Observed<C, Now>[]): C[] =>
    observed
      .filter(({ change, now }) => part.strict && !part.holds(change, now, change.before))
      .map(({ change }) => change);
  return [
    ...differs(cellsPart, look.cells).map(({ sheet, address }) => ({ reason: 'changed' as const, sheet, address })),
    ...differs(namesPart, look.names).map(({ sheet, name }) => ({
      reason: 'changed' as const,
      sheet: sheet ?? '',
      what: name,
    })),
    ...differs(sheetsPart, look.sheets).map(({ sheet }) => ({ reason: 'changed' as const, sheet, what: sheet })),
    ...differs(settingsPart, look.settings).map(({ key }) => ({ reason: 'changed' as const, sheet: '', what: key })),
  ];
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
    case 'sheet-gone':
      return error('changed', note('office.sheet-gone', args));
    case 'sheet-exists':
      return error('changed', note('office.sheet-exists', args));
  }
}
