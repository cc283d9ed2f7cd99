import { isSameNumber } from '../formulas';
import type { Cell, CellValue } from '../model';
import { isCellError } from '../model';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import type { CellRole } from './planned';

const SHARES: ReadonlySet<CellRole> = new Set(['rate', 'completion', 'coefficient']);

/** Whether a role holds a fraction that is shown as percent. */
export function isShare(role: CellRole): boolean {
  return SHARES.has(role);
}

/**
 * Why a cell that holds something stays as it is. `computed` is what the rules give, null where they give nothing yet; `isSet`: a person
 * set it.
 */
export function whySkipped(
  role: CellRole,
  cell: Cell,
  { computed, agrees, isSet }: { readonly computed: number | null; readonly agrees: boolean; readonly isSet: boolean },
): Note {
  const found = cell.formula ?? shownText(cell);
  if (isSet && computed !== null) {
    const id = agrees ? 'overridden.same' : cell.formula === null ? 'overridden.typed' : 'overridden.formula';
    return note(id, { found, computed: spoken(role, computed) });
  }
  if (agrees) return note('formula.kept-same', { found });
  if (computed === null) return note('formula.kept-open', { found });
  const id = cell.formula === null ? 'formula.kept-typed' : 'formula.kept-formula';
  return note(id, { found, computed: spoken(role, computed) });
}

/** Whether an entered figure is the computed one, at the decimals a table prints (a hundredth of a point or of a percent). */
export function agreesWith(role: CellRole, entered: number | null, computed: number | null): boolean {
  if (entered === null || computed === null) return false;
  return Math.abs(entered - computed) < (isShare(role) ? 0.00005 : 0.005) + 1e-9;
}

/** Whether a formula's result is the same: programs save it with 15 digits or with 17. */
export function isSameResult(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') return isSameNumber(a, b);
  if (isCellError(a) && isCellError(b)) return a.error === b.error;
  return (a ?? '') === (b ?? '');
}

/** A figure as a person writes it: 96.47% for a share, else as it is. */
export function spoken(role: CellRole, computed: number): string {
  if (isShare(role)) return `${(computed * 100).toFixed(2)}%`;
  return String(Number(computed.toPrecision(12)));
}

/** What a cell shows as a person reads it. */
export function shownText(cell: Cell): string {
  if (cell.text !== '') return cell.text;
  return isCellError(cell.value) ? cell.value.error : String(cell.value ?? '');
}
