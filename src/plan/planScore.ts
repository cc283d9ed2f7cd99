import type { NameDefinition } from '../formulas';
import { SheetNames } from '../formulas';
import type { Book, Change, NameChange } from '../model';
import { findSheet, append } from '../model';
import type { Evaluation } from '../scoring';
import { isSheetLeft, NOTHING_LEFT } from './left';
import type { PlanOptions, ScorePlan, SheetPlace, TableDraft, TablePlan } from './planned';
import { planTable } from './planTable';
import { StandingFormulas } from './standingFormulas';
import type { WorkingPaper } from './workingPaper';
import { planWorkingPaper } from './workingPaper';

/**
 * What is to be written into a workbook for its evaluated tables: names, formulas (or plain values), and the working paper where a
 * table has no score cells or the options ask for it. Only empty cells and earlier results of ours are written; everything else is
 * skipped and listed. `evaluations` are of this very `book`. To take it back: invertAll(plan.changes).
 */
export function planScore(evaluations: readonly Evaluation[], book: Book, options: PlanOptions): ScorePlan {
  const places = new Map<string, SheetPlace>();
  const drafts = evaluations.map((evaluation): TableDraft => {
    const place = placeOf(evaluation, book, places);
    const nothing = { evaluation, after: evaluation, cells: [], skipped: [], notes: [], formulas: [] };
    return place ? planTable(place, evaluation, options) : nothing;
  });
  const onPaper = drafts.filter(({ evaluation }) => options.workingPaper || !hasScoreCells(evaluation));
  const paper = paperOf(onPaper, book, options);

  const cells = drafts.flatMap((draft) => draft.cells.map(({ change }) => change));
  const changes: Change[] = [...places.values()].flatMap(({ sheet: { name }, names }) =>
    nameChanges(names.definitions(formulasOn(name, drafts))),
  );
  append(changes, cells);
  if (paper) {
    append(changes, paper.changes);
    append(changes, nameChanges(paper.names.definitions(paper.formulas)));
  }
  const standing = new StandingFormulas(
    book,
    changes.filter((change) => change.kind === 'cell'),
  );
  const unused = (names: SheetNames, sheet: string, own: readonly string[]): NameChange[] =>
    nameRemovals(names.unused(own, () => standing.lookingOn(sheet)));
  for (const { sheet, names } of places.values())
    append(changes, unused(names, sheet.name, formulasOn(sheet.name, drafts)));
  if (paper?.skipped === null) append(changes, unused(paper.names, paper.name, paper.formulas));
  return { changes, perTable: drafts.map((draft) => withPaper(draft, paper, onPaper.includes(draft))) };
}

/** The working paper of these tables; null where there is none to write, or it is to be left. */
function paperOf(drafts: readonly TableDraft[], book: Book, options: PlanOptions): WorkingPaper | null {
  if (drafts.length === 0) return null;
  const paper = planWorkingPaper(drafts, book, options);
  return isSheetLeft(options.left ?? NOTHING_LEFT, paper.name) ? null : paper;
}

function formulasOn(sheet: string, drafts: readonly TableDraft[]): string[] {
  return drafts.filter(({ evaluation }) => evaluation.table.sheet === sheet).flatMap((draft) => draft.formulas);
}

function withPaper(
  { evaluation, after, cells, skipped, notes }: TableDraft,
  paper: WorkingPaper | null,
  onPaper: boolean,
): TablePlan {
  return {
    evaluation,
    after,
    cells: [...cells, ...(paper?.cells.get(evaluation) ?? [])],
    skipped,
    notes: [...notes, ...(paper?.skipped && onPaper ? [paper.skipped] : [])],
  };
}

/** Tables on one sheet share its names. */
function placeOf(evaluation: Evaluation, book: Book, places: Map<string, SheetPlace>): SheetPlace | null {
  const { sheet: name } = evaluation.table;
  const known = places.get(name);
  if (known) return known;
  const sheet = findSheet(book, name);
  if (!sheet) return null;
  const place = { sheet, names: new SheetNames(name, book.names) };
  places.set(name, place);
  return place;
}

function nameChanges(definitions: readonly NameDefinition[]): NameChange[] {
  return definitions
    .filter(({ formula, before }) => formula !== before)
    .map(({ sheet, name, formula, before }) => ({ kind: 'name', sheet, name, before, after: formula }));
}

function nameRemovals(definitions: readonly NameDefinition[]): NameChange[] {
  return definitions.map(({ sheet, name, before }) => ({ kind: 'name', sheet, name, before, after: null }));
}

/** Whether the template itself has cells for the scores of its indicators. */
function hasScoreCells({ indicators }: Evaluation): boolean {
  return indicators.length === 0 || indicators.some(({ indicator }) => indicator.cells.score !== null);
}
