import type { FoundText } from '../layout';
import { executionReasonCell, goalsOf, mainSection, reasonsBelow } from '../layout';
import type { Address, Sheet } from '../model';
import { formatAddress, least } from '../model';
import type { Template } from '../narrative';
import { conclude, draftExecution, draftReason, gapsOf, goalDraft, limitOfCell, mainMoney, textOf } from '../narrative';
import type { Evaluation, IndicatorResult } from '../scoring';
import { openSlots } from '../scoring';
import { sentenceLine } from '../text';

/** A cell that a text goes into, and what it is about. */
export interface DraftPlace {
  readonly role: 'reason' | 'execution' | 'goal' | 'conclusion';
  /** null where the form has no cell for it. */
  readonly address: Address | null;
  /** Most characters that the form allows there; null where it says nothing. */
  readonly limit: number | null;
  /** The rows that are explained there: several where the cell is merged over them; none for money and conclusion. */
  readonly results: readonly IndicatorResult[];
}

/** Where the explanations of these rows go. A cell merged over several rows holds those of all of them. */
export function reasonPlaces(
  evaluation: Evaluation,
  sheet: Sheet,
  results: readonly IndicatorResult[],
): readonly DraftPlace[] {
  const places = new Map<string, DraftPlace>();
  // A form without a column for reasons may ask for all of them below (偏差大或目标未完成原因分析).
  const below = reasonsBelow(sheet, evaluation.table).find(({ isAskedFor }) => isAskedFor)?.cell ?? null;
  for (const result of results) {
    const { reason } = result.indicator.cells;
    const address = reason ? sheet.anchorAt(reason.row, reason.column) : below;
    const key = address ? formatAddress(address) : `row ${result.indicator.row}`;
    const known = places.get(key);
    const limit = address ? limitOfCell(sheet, address, titleRowOf(evaluation, result)) : null;
    places.set(
      key,
      known ? { ...known, results: [...known.results, result] } : { role: 'reason', address, limit, results: [result] },
    );
  }
  return [...places.values()];
}

function titleRowOf({ table }: Evaluation, { indicator }: IndicatorResult): number | undefined {
  const own = table.sections.find(({ firstRow, lastRow }) => indicator.row >= firstRow && indicator.row <= lastRow);
  return (own ?? mainSection(table))?.headerBottom;
}

/** Where the form wants a low execution rate explained: beside the money, under a title of that kind. null where it does not ask. */
export function executionPlace(evaluation: Evaluation, sheet: Sheet): DraftPlace | null {
  const { table } = evaluation;
  const main = mainMoney(evaluation);
  const firstHeader = least(table.sections.map(({ headerTop }) => headerTop));
  if (!main || main.row.row >= firstHeader) return null;
  const found = executionReasonCell(sheet, table, main.row.row);
  // A title in a row above may name the very column in which the score stands.
  if (!found || table.results.has(formatAddress(found.address))) return null;
  const { address, titleRow } = found;
  return { role: 'execution', address, limit: limitOfCell(sheet, address, titleRow), results: [] };
}

/** Where what came of a goal goes, and the goal. */
export interface GoalPlace extends DraftPlace {
  readonly goal: FoundText;
}

/**
 * Where the form asks what came of its goals (实际完成情况) and nobody has said it, or said it with slots still open: a place for each goal
 * of which an indicator proves something. None for the others: nothing is known that could be written there.
 */
export function goalPlaces(evaluation: Evaluation, sheet: Sheet): GoalPlace[] {
  return goalsOf(sheet, evaluation.table).flatMap(({ goal, done, doneCell }): GoalPlace[] => {
    const isSaid = done !== null && openSlots(done.text).length === 0;
    if (!goal || !doneCell || isSaid || goalDraft(evaluation, goal).length === 0) return [];
    const address = sheet.anchorAt(doneCell.row, doneCell.column);
    return [{ role: 'goal', address, limit: limitOfCell(sheet, address), results: [], goal }];
  });
}

/** What the indicators prove of a goal, clause by clause; a slot for each clause of which they prove nothing. */
export function draftGoal({ goal }: Pick<GoalPlace, 'goal'>, evaluation: Evaluation): PlaceDraft {
  const draft = goalDraft(evaluation, goal);
  return { text: `${textOf(draft)}。`, openSlots: gapsOf(draft) };
}

/** Where the conclusion goes; null where the form has no cell for it. */
export function conclusionPlace({ table: { conclusion } }: Evaluation, sheet: Sheet): DraftPlace | null {
  if (!conclusion) return null;
  const address = sheet.anchorAt(conclusion.cell.row, conclusion.cell.column);
  return { role: 'conclusion', address, limit: limitOfCell(sheet, address), results: [] };
}

/** A text for a place; while a slot is open it explains nothing yet. */
export interface PlaceDraft {
  readonly text: string;
  readonly openSlots: readonly string[];
}

/** The explanation of a place's rows, each by what was chosen at its position; null leaves the cause open. */
export function draftReasons(
  { results, limit }: DraftPlace,
  evaluation: Evaluation,
  templates: readonly (Template | null)[],
): PlaceDraft {
  const drafts = results.flatMap((result, index) => {
    const draft = draftReason(result, evaluation, templates[index] ?? null, { limit });
    return draft ? [{ result, draft }] : [];
  });
  return {
    text: drafts.map(({ result, draft }) => labelled(result, draft.text, results.length)).join('\n'),
    openSlots: drafts.flatMap(({ draft }) => draft.openSlots),
  };
}

/** A cell merged over several rows holds the explanations of all of them, each under its name. */
function labelled({ indicator }: IndicatorResult, text: string, count: number): string {
  return count === 1 ? text : `${sentenceLine(indicator.name)}：${text}`;
}

/** The explanation of the low execution rate; null where it is high enough, or unknown, and nothing was chosen. */
export function draftMoney(
  { limit }: DraftPlace,
  evaluation: Evaluation,
  template: Template | null,
): PlaceDraft | null {
  return draftExecution(evaluation, template, { limit });
}

export function draftConclusion({ limit }: Pick<DraftPlace, 'limit'>, evaluation: Evaluation): PlaceDraft {
  return conclude(evaluation, { limit });
}
