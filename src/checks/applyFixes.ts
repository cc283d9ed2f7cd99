import type { Address, CellChange, Change } from '../model';
import { contains } from '../model';
import type { Finding } from './finding';
import { SEVERITIES } from './finding';
import { referencesIn } from '../formulaSyntax';

/** A repair that must wait for others, and the cell that is fixed first; null where a name is in the way. */
export interface PutOff {
  readonly finding: Finding;
  readonly cell: CellChange;
  readonly first: Address | null;
}

/** Repairs that go together: the changes in the order in which they are applied, and those that cannot go with them. */
export interface FixPlan {
  readonly changes: readonly Change[];
  readonly putOff: readonly PutOff[];
}

/**
 * The repairs of these findings as one plan. Every cell is written once (the graver finding's way) and every name is set once.
 * A formula that reads a cell that is fixed as well waits: its result here would be that of the figure before.
 */
export function applyFixes(findings: readonly Finding[]): FixPlan {
  const graveFirst = [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const chosen: { readonly finding: Finding; readonly repair: readonly Change[] }[] = [];
  const putOff: PutOff[] = [];
  for (const finding of graveFirst) {
    const { repair } = finding;
    if (repair === null) continue;
    const taken = chosen.flatMap((one) => one.repair);
    const rival = repair.flatMap((one) => taken.filter((other) => isRival(one, other)));
    const [cell] = cellsOf(repair);
    if (rival.length === 0) chosen.push({ finding, repair });
    else if (cell && !rival.some((other) => other.kind === 'cell')) putOff.push({ finding, cell, first: null });
  }
  const written = chosen.flatMap(({ repair }) => cellsOf(repair));
  const ready = chosen.filter(({ finding, repair }) => {
    const own = cellsOf(repair);
    const reads = own.flatMap((cell) => written.filter((other) => !own.includes(other) && isRead(other, cell)));
    const [cell] = own;
    const [first] = reads;
    if (cell && first) putOff.push({ finding, cell, first: first.address });
    return first === undefined;
  });
  return { changes: withoutTwins(ready.flatMap(({ repair }) => repair)), putOff };
}

const cellsOf = (changes: readonly Change[]): CellChange[] => changes.filter((one) => one.kind === 'cell');

/** What a change writes to. */
function targetOf(change: Change): string {
  if (change.kind === 'cell') return JSON.stringify(['cell', change.sheet, change.address.row, change.address.column]);
  return JSON.stringify([change.kind, change.kind === 'setting' ? change.key : change.sheet, nameOf(change)]);
}

const nameOf = (change: Change): string | null => (change.kind === 'name' ? change.name : null);

/** Whether both write to one place, and not the same. */
function isRival(one: Change, other: Change): boolean {
  return targetOf(one) === targetOf(other) && JSON.stringify(one.after) !== JSON.stringify(other.after);
}

/** Whether the formula that `cell` gets reads the other cell. */
function isRead(other: CellChange, { sheet, after: { formula } }: CellChange): boolean {
  return other.sheet === sheet && referencesIn(formula ?? '').some(({ range }) => contains(range, other.address));
}

/** Names come first, since formulas use them. */
function withoutTwins(changes: readonly Change[]): Change[] {
  const once = new Map(changes.map((change) => [targetOf(change), change]));
  const all = [...once.values()];
  return [...all.filter(({ kind }) => kind === 'name'), ...all.filter(({ kind }) => kind !== 'name')];
}
