import type { NameDefinition } from '../formulas';
import { SheetNames } from '../formulas';
import type { Book } from '../model/book';
import { findSheet } from '../model/book';
import type { Change, NameChange } from '../model/change';
import type { Evaluation } from '../scoring';
import type { PlanOptions, ScorePlan, SheetPlace, TableDraft, TablePlan } from './planned';
import { planTable } from './planTable';
import type { WorkingPaper } from './workingPaper';
import { planWorkingPaper } from './workingPaper';

/**
 * What is to be written into a workbook for its evaluated tables: names, formulas (or plain values), and the working paper where a
 * table has no score cells or the options ask for it. Only empty cells and earlier results of ours are written; everything else is
 * kept and listed. `evaluations` are of this very `book`. To take it back: invertAll(plan.changes).
 */
export function planScore(evaluations: readonly Evaluation[], book: Book, options: PlanOptions): ScorePlan {
  const places = new Map<string, SheetPlace>();
  const drafts = evaluations.map((evaluation): TableDraft => {
    const place = placeOf(evaluation, book, places);
    const nothing = { evaluation, cells: [], kept: [], shownTotal: null, formulas: [] };
    return place ? planTable(place, evaluation, options) : nothing;
  });
  const onPaper = drafts.filter(({ evaluation }) => options.workingPaper || !hasScoreCells(evaluation));
  const paper = onPaper.length === 0 ? null : planWorkingPaper(onPaper, book, options);

  const names = [...places.values()].flatMap((place) => place.names.definitions(formulasOn(place.sheet.name, drafts)));
  const cells = drafts.flatMap((draft) => draft.cells.map(({ change }) => change));
  const changes: Change[] = [...nameChanges(names), ...cells];
  if (paper) changes.push(paper.sheet, ...nameChanges(paper.names));
  return { changes, perTable: drafts.map((draft) => withPaper(draft, paper)) };
}

function formulasOn(sheet: string, drafts: readonly TableDraft[]): string[] {
  return drafts.filter(({ evaluation }) => evaluation.table.sheet === sheet).flatMap((draft) => draft.formulas);
}

function withPaper({ evaluation, cells, kept, shownTotal }: TableDraft, paper: WorkingPaper | null): TablePlan {
  return { evaluation, cells: [...cells, ...(paper?.cells.get(evaluation) ?? [])], kept, shownTotal };
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

/** Whether the template itself has cells for the scores of its indicators. */
function hasScoreCells({ indicators }: Evaluation): boolean {
  return indicators.length === 0 || indicators.some(({ indicator }) => indicator.cells.score !== null);
}
