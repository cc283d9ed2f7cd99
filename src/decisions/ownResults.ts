import { canonical } from '../formulaSyntax';
import type { ResultCell, SelfEvaluationTable } from '../layout';
import type { Book, CellContent, Sheet } from '../model';
import { findSheet, formatAddress, isEmpty, parseAddress } from '../model';
import type { JournalStep, StepKind } from '../settings/data';

/** Steps that write results: scores, and figures that a finding was repaired with. */
const WRITES_RESULTS: readonly StepKind[] = ['score', 'repair', 'final'];

/**
 * The table with those results known as ours that the person's journal says we wrote and that stand there as we wrote them: a plain
 * number cannot be told from a typed one by itself.
 */
export function withJournal(
  table: SelfEvaluationTable,
  book: Book,
  steps: readonly JournalStep[],
): SelfEvaluationTable {
  const sheet = findSheet(book, table.sheet);
  const written = sheet ? writtenOn(sheet, steps) : new Map<string, CellContent>();
  if (!sheet || written.size === 0) return table;
  const results = new Map<string, ResultCell>();
  for (const [key, cell] of table.results) {
    results.set(key, stands(sheet, key, written.get(key)) ? { ...cell, hand: 'ours' } : cell);
  }
  return { ...table, results };
}

/** What each cell of the sheet was last given, by A1 address. */
function writtenOn(sheet: Sheet, steps: readonly JournalStep[]): Map<string, CellContent> {
  const written = new Map<string, CellContent>();
  for (const { kind, changes } of steps) {
    if (!WRITES_RESULTS.includes(kind)) continue;
    for (const change of changes) {
      if (change.kind === 'cell' && change.sheet === sheet.name)
        written.set(formatAddress(change.address), change.after);
    }
  }
  return written;
}

/** Whether that is what stands there: the same formula, or the same number without one. */
function stands(sheet: Sheet, key: string, written: CellContent | undefined): boolean {
  const at = parseAddress(key);
  const cell = at && sheet.cellAt(at.row, at.column);
  if (!cell || !written || isEmpty(cell)) return false;
  if (written.formula === null || cell.formula === null) {
    return written.formula === cell.formula && written.value === cell.value;
  }
  return canonical(written.formula) === canonical(cell.formula);
}
