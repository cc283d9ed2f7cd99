import type { Address, Book, CellChange, Sheet } from '../model';
import { findSheet, isEmpty } from '../model';
import type { Template } from '../narrative';
import { gapsOf, lengthOf, mainMoney, readGaps, rowsToExplain, situationOf } from '../narrative';
import type { Evaluation, IndicatorResult } from '../scoring';
import { isReason } from '../scoring';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import type { PlaceDraft } from './draftPlaces';
import {
  conclusionPlace,
  draftConclusion,
  draftGoal,
  draftMoney,
  draftReasons,
  executionPlace,
  goalPlaces,
  reasonPlaces,
} from './draftPlaces';

/** One cell that a draft goes into. */
export interface PlannedDraft {
  readonly role: 'reason' | 'goal' | 'conclusion';
  readonly change: CellChange;
  /** Rows of the sheet (zero-based) that the text explains, the money row for a low execution rate; none for a conclusion. */
  readonly rows: readonly number[];
  readonly text: string;
  readonly openSlots: readonly string[];
  /** Most characters that the form allows there; null where it says nothing. */
  readonly limit: number | null;
}

/** A draft that has no place: the cell holds something, there is none, or it is locked. */
export interface UnplacedDraft {
  readonly role: 'reason' | 'goal' | 'conclusion';
  readonly address: Address | null;
  readonly rows: readonly number[];
  readonly text: string;
  readonly why: Note;
}

export interface DraftPlan {
  readonly evaluation: Evaluation;
  readonly drafts: readonly PlannedDraft[];
  readonly unplaced: readonly UnplacedDraft[];
}

export interface DraftPlanOptions {
  /** What the person chose for a row; null, or absent: nothing, its cause stays open. */
  readonly chosen?: (result: IndicatorResult) => Template | null;
  /** The same for a low execution rate. */
  readonly chosenForMoney?: (evaluation: Evaluation, row: number) => Template | null;
}

/**
 * Drafts for every row that needs an explanation and has none, for a low execution rate where the form asks why, for what came of the
 * goals, and for the conclusion, as changes: neutral ones, or by the cause that the person chose. Only empty cells are written: a text that stands there is never overwritten, a form's own hint neither.
 */
export function planDrafts(evaluation: Evaluation, book: Book, options: DraftPlanOptions = {}): DraftPlan {
  const sheet = findSheet(book, evaluation.table.sheet);
  if (!sheet) return { evaluation, drafts: [], unplaced: [] };
  const wanted = [
    ...reasons(evaluation, sheet, options),
    ...moneyReason(evaluation, sheet, options),
    ...goalsReached(evaluation, sheet),
    ...conclusionOf(evaluation, sheet),
  ];
  const placed = wanted.map((one) => place(sheet, one));
  return {
    evaluation,
    drafts: placed.flatMap((one) => ('change' in one ? [one] : [])),
    unplaced: placed.flatMap((one) => ('change' in one ? [] : [one])),
  };
}

/**
 * A text of the person (a draft edited, a template filled) for the reason cell of a row, as a change. `replace`: whether a text that
 * stands there may be replaced, once the person has seen it; without it only an empty cell is written. Open 【…】 slots are told, not
 * refused: the row counts as not explained while there is one.
 */
export function planReason(
  evaluation: Evaluation,
  book: Book,
  result: IndicatorResult,
  text: string,
  { replace = false }: { readonly replace?: boolean } = {},
): PlannedDraft | UnplacedDraft {
  const sheet = findSheet(book, evaluation.table.sheet);
  const at =
    sheet && reasonPlaces(evaluation, sheet, evaluation.indicators).find(({ results }) => results.includes(result));
  if (!sheet || !at?.address) {
    return { role: 'reason', address: null, rows: [result.indicator.row], text, why: note('narrative.no-cell') };
  }
  // A cell merged over several rows explains all of them.
  const rows = at.results.map(({ indicator }) => indicator.row);
  const { address, limit } = at;
  return place(sheet, { role: 'reason', address, rows, text, openSlots: gapsOf(readGaps(text)), limit }, replace);
}

/** The same for the conclusion cell of a table. */
export function planConclusion(
  evaluation: Evaluation,
  book: Book,
  text: string,
  { replace = false }: { readonly replace?: boolean } = {},
): PlannedDraft | UnplacedDraft {
  const sheet = findSheet(book, evaluation.table.sheet);
  const at = sheet && conclusionPlace(evaluation, sheet);
  if (!sheet || !at) return { role: 'conclusion', address: null, rows: [], text, why: note('narrative.no-cell') };
  const { address, limit } = at;
  const openSlots = gapsOf(readGaps(text));
  return place(sheet, { role: 'conclusion', address, rows: [], text, openSlots, limit }, replace);
}

interface Wanted extends PlaceDraft {
  readonly role: 'reason' | 'goal' | 'conclusion';
  readonly address: Address | null;
  readonly rows: readonly number[];
  readonly limit: number | null;
}

function reasons(evaluation: Evaluation, sheet: Sheet, { chosen }: DraftPlanOptions): Wanted[] {
  const due = rowsToExplain(evaluation).filter((result) => situationOf(result) !== null);
  return reasonPlaces(evaluation, sheet, due).map((at) => {
    const { address, limit, results } = at;
    const templates = results.map((result) => chosen?.(result) ?? null);
    const rows = results.map(({ indicator }) => indicator.row);
    return { role: 'reason', address, rows, limit, ...draftReasons(at, evaluation, templates) };
  });
}

/** The reason of a low execution rate, where the form has a cell for it that holds none yet. */
function moneyReason(evaluation: Evaluation, sheet: Sheet, { chosenForMoney }: DraftPlanOptions): Wanted[] {
  const at = executionPlace(evaluation, sheet);
  const row = mainMoney(evaluation)?.row.row;
  if (!at?.address || row === undefined) return [];
  if (isReason(sheet.cellAt(at.address.row, at.address.column).text)) return [];
  const draft = draftMoney(at, evaluation, chosenForMoney?.(evaluation, row) ?? null);
  const { address, limit } = at;
  return draft ? [{ role: 'reason', address, rows: [row], limit, ...draft }] : [];
}

/** What came of each goal, where the form asks for it and its cell is empty. */
function goalsReached(evaluation: Evaluation, sheet: Sheet): Wanted[] {
  return goalPlaces(evaluation, sheet).map((at) => {
    const { address, limit } = at;
    return { role: 'goal', address, rows: [], limit, ...draftGoal(at, evaluation) };
  });
}

function conclusionOf(evaluation: Evaluation, sheet: Sheet): Wanted[] {
  const at = conclusionPlace(evaluation, sheet);
  if (!at) return [];
  const { address, limit } = at;
  return [{ role: 'conclusion', address, rows: [], limit, ...draftConclusion(at, evaluation) }];
}

function place(sheet: Sheet, wanted: Wanted, replace = false): PlannedDraft | UnplacedDraft {
  const { role, address, rows, text, limit } = wanted;
  const cell = address && sheet.cellAt(address.row, address.column);
  const refuse = (why: Note): UnplacedDraft => ({ role, address, rows, text, why });
  if (!address || !cell) return refuse(note('narrative.no-cell'));
  if (!replace && !isEmpty(cell)) return refuse(note('narrative.cell-filled'));
  if (sheet.isProtected && cell.locked) return refuse(note('narrative.cell-locked'));
  if (limit !== null && lengthOf(text) > limit) {
    return refuse(note('narrative.too-long', { length: lengthOf(text), limit }));
  }
  const change: CellChange = {
    kind: 'cell',
    sheet: sheet.name,
    address,
    before: { value: cell.value, formula: cell.formula },
    after: { value: text, formula: null },
  };
  return { role, change, rows, text, openSlots: wanted.openSlots, limit };
}
