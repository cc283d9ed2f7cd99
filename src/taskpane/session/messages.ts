import type { HostError } from '../../hosts';
import { formatAddress } from '../../model';
import { roundLikeExcel } from '../../scoring';
import type { Note } from '../../texts/note';
import { note } from '../../texts/note';
import type { CellRef } from '../../model';
import { countCells } from './journal';
import type { TakenBack } from './notebook';
import type { Message, MessageSeverity, Step, TableView } from './state';
import type { WritePlan } from './writePlan';

/** As many cells as fit into a sentence that a person still reads. */
const NAMED_CELLS = 12;

/** "表!H16、H17 等 30 处", one sentence a sheet. */
export function cellsBySheet(cells: readonly CellRef[]): Note[] {
  const sheets = [...new Set(cells.map((cell) => cell.sheet))];
  return sheets.map((sheet) => {
    const addresses = cells.filter((cell) => cell.sheet === sheet).map((cell) => formatAddress(cell.address));
    const named = addresses.slice(0, NAMED_CELLS).join('、');
    return addresses.length > NAMED_CELLS
      ? note('pane.cells-and-more', { sheet, cells: named, count: addresses.length })
      : note('pane.cells', { sheet, cells: named });
  });
}

/** A host's own sentence, with what it lists; the cells are added where it does not name them itself. */
export function errorMessage(error: HostError): Message {
  const told = error.details ?? ('cells' in error.note.args ? [] : cellsBySheet(error.cells ?? []));
  const message: Message = { severity: 'error', note: error.note, details: told };
  return error.remedy ? { ...message, remedy: error.remedy } : message;
}

/** Cells that were edited since they were written are not restored; they are named. */
export function notRestoredMessage(error: HostError): Message {
  // Without cells to name (a sheet that is gone, a name) the host's own sentence says what it is.
  if (error.code !== 'changed' || !error.cells || error.cells.length === 0) return errorMessage(error);
  return { severity: 'error', note: note('pane.not-restored'), details: cellsBySheet(error.cells ?? []) };
}

/** What a step was taken back to; results of formulas that were too many to be remembered are told. */
export function restoredMessage({ step: { kind, changes }, results }: TakenBack): Message {
  const count = countCells(changes);
  const { lost = 0, firstLost = [] } = results ?? {};
  return {
    severity: lost > 0 ? 'warning' : 'success',
    note: count > 0 ? note('pane.restored', { count }) : note(`pane.restored-${kind}`),
    details: lost > 0 ? [note('pane.results-wait', { count: lost, cells: firstLost.join('、') })] : [],
  };
}

/** What was written, with the totals, and what was left alone or is still open. A cell that holds the result anyway is no news. */
export function writtenMessage(plan: WritePlan, views: readonly TableView[], left: readonly TableView[]): Message {
  const count = countCells(plan.changes);
  const added = addedSheets(plan);
  const differing = plan.skipped.filter((cell) => !cell.agrees);
  const kept = differing.length > 0 ? [note('pane.kept', { count: differing.length }), ...reasonsOf(differing)] : [];
  const unsure = left.map(({ table }) => note('pane.left-unsure', { sheet: table.sheet }));
  return {
    step: 'score',
    severity: kept.length > 0 || unsure.length > 0 ? 'warning' : 'success',
    note: headline(count, added[0]),
    details: [...(count > 0 ? added : []), ...views.flatMap(totals), ...kept, ...unsure],
  };
}

/** Why each cell was left alone. */
const reasonsOf = (cells: WritePlan['skipped']): Note[] =>
  cells.map(({ sheet, address, why }) => note('pane.kept-cell', { sheet, cell: formatAddress(address), why }));

function headline(cells: number, sheet: Note | undefined): Note {
  if (cells > 0) return note('pane.written', { count: cells });
  return sheet ?? note('pane.nothing-to-write');
}

function addedSheets({ changes }: WritePlan): Note[] {
  return changes.flatMap((change) =>
    change.kind === 'sheet' ? [note('pane.added-sheet', { sheet: change.sheet })] : [],
  );
}

function totals({ table, evaluation: { total } }: TableView): Note[] {
  const { figure, isOpen, grade, byRules, differing } = total.shown;
  if (figure === null) return [];
  const about = { sheet: table.sheet, score: roundLikeExcel(figure, 2) };
  if (isOpen) {
    return [note('pane.total-open', { ...about, rows: total.openRows, points: roundLikeExcel(total.openPoints, 2) })];
  }
  const said = grade === null ? note('pane.total', about) : note('pane.total-grade', { ...about, grade });
  if (byRules === null || differing.length === 0) return [said];
  const cells = differing.slice(0, NAMED_CELLS).map(formatAddress).join('、');
  return [said, note('pane.total-differs', { byRules: roundLikeExcel(byRules, 2), cells })];
}

/** What a step other than scores has written, with what is to be known about it. */
export function stepMessage(step: Step, { changes, remarks = [] }: WritePlan): Message {
  if (changes.length === 0) {
    const [why = note('pane.nothing-to-write'), ...details] = remarks;
    return { severity: 'info', note: why, details };
  }
  // After the last step before it is sent out, what to do next says more than how many cells were written.
  const count = step === 'final' ? 0 : countCells(changes);
  const headline = count > 0 ? note('pane.written', { count }) : (sheetsAdded(changes) ?? note(`pane.done-${step}`));
  return { step, severity: remarks.length > 0 ? 'warning' : 'success', note: headline, details: remarks };
}

function sheetsAdded(changes: WritePlan['changes']): Note | null {
  const names = changes.flatMap((change) => (change.kind === 'sheet' && change.after ? [change.sheet] : []));
  return names.length === 0 ? null : note('pane.done-sheets', { sheets: names.join('、') });
}

/** `rows`: how many are highlighted now; later ones are by themselves. */
export function markedMessage(rows: number): Message {
  return plainMessage('success', rows > 0 ? note('pane.marked', { rows }) : note('pane.marked-none-yet'));
}

/** What was done, where the workbook could not be read after it: the figures of the pane, and what rests on them, are of before. */
export function unreadMessage({ note: done }: Message): Message {
  return { severity: 'warning', note: done, details: [note('pane.not-read-back')] };
}

/** A message of one sentence. */
export function plainMessage(severity: MessageSeverity, message: Note): Message {
  return { severity, note: message, details: [] };
}
