import { mainSection } from '../layout/table';
import type { Address } from '../model/address';
import { formatAddress } from '../model/address';
import type { Book } from '../model/book';
import { findSheet } from '../model/book';
import { isEmpty } from '../model/cell';
import type { CellChange } from '../model/change';
import type { Sheet } from '../model/sheet';
import type { Draft, ReasonDraft, Template } from '../narrative';
import {
  conclude,
  draftReason,
  gapsOf,
  lengthOf,
  limitOfCell,
  proposeTemplate,
  readGaps,
  rowsToExplain,
  textOf,
} from '../narrative';
import { oneLine } from '../narrative/values';
import type { Evaluation, IndicatorResult } from '../scoring';
import type { Note } from '../texts/note';
import { note } from '../texts/note';

/** One cell that a draft goes into. */
export interface PlannedDraft {
  readonly role: 'reason' | 'conclusion';
  readonly change: CellChange;
  /** Rows of the sheet (zero-based) that the text explains; none for a conclusion. */
  readonly rows: readonly number[];
  readonly text: string;
  readonly openSlots: readonly string[];
  /** Most characters that the form allows there; null where it says nothing. */
  readonly limit: number | null;
  /** Why that template was taken; null for a conclusion. */
  readonly why: Note | null;
}

/** A draft that has no place: the cell holds something, there is none, or it is locked. */
export interface UnplacedDraft {
  readonly role: 'reason' | 'conclusion';
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
  /** What the total cell shows once the scores are written (ScorePlan); absent: what the table shows now. */
  readonly shownTotal?: number | null;
  /** The person's templates, and the standard ones unless these were taken out; absent: the standard ones. */
  readonly templates?: readonly Template[];
}

/**
 * Drafts for every row that needs an explanation and has none, and for the conclusion, as changes. Only empty cells are written: a
 * text that stands there is never overwritten, a form's own hint neither.
 */
export function planDrafts(evaluation: Evaluation, book: Book, options: DraftPlanOptions = {}): DraftPlan {
  const sheet = findSheet(book, evaluation.table.sheet);
  if (!sheet) return { evaluation, drafts: [], unplaced: [] };
  const wanted = [...reasons(evaluation, sheet, options), ...conclusionOf(evaluation, sheet, options)];
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
  const address = sheet ? reasonCell(sheet, result) : null;
  if (!sheet || !address) {
    return { role: 'reason', address, rows: [result.indicator.row], text, why: note('narrative.no-cell') };
  }
  // A cell merged over several rows explains all of them.
  const shares = (other: IndicatorResult): boolean => {
    const cell = reasonCell(sheet, other);
    return cell !== null && formatAddress(cell) === formatAddress(address);
  };
  const rows = evaluation.indicators.filter(shares).map(({ indicator }) => indicator.row);
  const limit = limitOfCell(sheet, address, titleRowOf(evaluation, result));
  const openSlots = gapsOf(readGaps(text));
  return place(sheet, { role: 'reason', address, rows, text, openSlots, limit, why: null }, replace);
}

/** The same for the conclusion cell of a table. */
export function planConclusion(
  evaluation: Evaluation,
  book: Book,
  text: string,
  { replace = false }: { readonly replace?: boolean } = {},
): PlannedDraft | UnplacedDraft {
  const sheet = findSheet(book, evaluation.table.sheet);
  const cell = evaluation.table.conclusion?.cell;
  if (!sheet || !cell) {
    return { role: 'conclusion', address: null, rows: [], text, why: note('narrative.no-cell') };
  }
  const address = sheet.anchorAt(cell.row, cell.column);
  const limit = limitOfCell(sheet, address);
  const openSlots = gapsOf(readGaps(text));
  return place(sheet, { role: 'conclusion', address, rows: [], text, openSlots, limit, why: null }, replace);
}

interface Wanted {
  readonly role: 'reason' | 'conclusion';
  readonly address: Address | null;
  readonly rows: readonly number[];
  readonly text: string;
  readonly openSlots: readonly string[];
  readonly limit: number | null;
  readonly why: Note | null;
}

function reasons(evaluation: Evaluation, sheet: Sheet, { templates }: DraftPlanOptions): Wanted[] {
  const drafted = rowsToExplain(evaluation).flatMap((result) => {
    const address = reasonCell(sheet, result);
    const limit = address ? limitOfCell(sheet, address, titleRowOf(evaluation, result)) : null;
    const proposal = proposeTemplate(result, evaluation, templates);
    const draft = proposal && draftReason(result, evaluation, proposal.template, { limit });
    return draft && proposal ? [{ result, address, draft, why: proposal.why }] : [];
  });
  const groups = new Map<string, typeof drafted>();
  for (const one of drafted) {
    const key = one.address ? formatAddress(one.address) : `row ${one.result.indicator.row}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => {
    const [first] = group;
    return {
      role: 'reason',
      address: first?.address ?? null,
      rows: group.map(({ result }) => result.indicator.row),
      text: group.map(({ result, draft }) => labelled(result, draft, group.length)).join('\n'),
      openSlots: group.flatMap(({ draft }) => draft.openSlots),
      limit: first?.draft.limit ?? null,
      why: first?.why ?? null,
    };
  });
}

/** A cell merged over several rows holds the explanations of all of them, each under its name. */
function labelled({ indicator }: IndicatorResult, draft: ReasonDraft, count: number): string {
  return count === 1 ? draft.text : `${oneLine(indicator.name)}：${draft.text}`;
}

function reasonCell(sheet: Sheet, { indicator }: IndicatorResult): Address | null {
  const { reason } = indicator.cells;
  return reason && sheet.anchorAt(reason.row, reason.column);
}

function titleRowOf({ table }: Evaluation, { indicator }: IndicatorResult): number | undefined {
  const own = table.sections.find(({ firstRow, lastRow }) => indicator.row >= firstRow && indicator.row <= lastRow);
  return (own ?? mainSection(table))?.headerBottom;
}

function conclusionOf(evaluation: Evaluation, sheet: Sheet, { shownTotal }: DraftPlanOptions): Wanted[] {
  const { conclusion } = evaluation.table;
  if (!conclusion) return [];
  const address = sheet.anchorAt(conclusion.cell.row, conclusion.cell.column);
  const limit = limitOfCell(sheet, address);
  const draft: Draft = conclude(evaluation, { limit, ...(shownTotal === undefined ? {} : { shownTotal }) });
  const { openSlots } = draft;
  return [{ role: 'conclusion', address, rows: [], text: textOf(draft.passage), openSlots, limit, why: null }];
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
  return { role, change, rows, text, openSlots: wanted.openSlots, limit, why: wanted.why };
}
