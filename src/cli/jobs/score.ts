import type { Outcome } from '../../hosts';
import { done } from '../../hosts';
import type { XlsxFile } from '../../hosts/xlsx';
import { causeAt } from '../../decisions';
import type { Template } from '../../narrative';
import { causesFor, causesForMoney } from '../../narrative';
import type { DraftPlanOptions } from '../../plan';
import { planDrafts, planHighlights, planScore } from '../../plan';
import type { EvaluatedFile } from '../../decisions';
import { writeOutput } from '../writeOutput';
import type { ScoreOrder } from './job';
import type { ScoredFile } from './result';

/**
 * Writes the scores of a workbook's tables into a copy, with drafts of explanations and highlights where the order asks for them.
 * Where anything fails nothing is written.
 */
export async function scoreFile(
  input: string,
  file: XlsxFile,
  evaluated: EvaluatedFile,
  { output, keeping, write, workingPaper, highlight, draftReasons }: ScoreOrder,
): Promise<Outcome<ScoredFile>> {
  const { book, forms, evaluations, highlights: kept } = evaluated;
  if (evaluations.length === 0) return done({ forms, tables: [], drafts: [], highlights: null, output: null });
  // The working paper belongs to the workbook and speaks its language, whatever the messages are in.
  const plan = planScore(evaluations, book, { write, workingPaper, language: 'zh' });
  const drafts = draftReasons
    ? plan.perTable.map(({ after }, index) => planDrafts(after, book, chosenIn(evaluated, index)))
    : [];
  const highlights = highlight ? planHighlights(evaluations, book, { planned: plan.changes, kept }) : null;
  if (highlights?.refused) return { ok: false, error: highlights.refused };
  const drafted = drafts.flatMap((each) => each.drafts.map(({ change }) => change));
  const patched = file.apply([...plan.changes, ...drafted, ...(highlights?.changes ?? [])]);
  if (!patched.ok) return patched;
  const written = await writeOutput(output, patched.value.bytes(), [input], keeping);
  return written.ok ? done({ forms, tables: plan.perTable, drafts, highlights, output }) : written;
}

/** The causes that the person chose for rows of a table, as drafts take them; a template that is gone leaves its row open. */
function chosenIn({ causes, templates }: EvaluatedFile, index: number): DraftPlanOptions {
  const chosen = causes[index] ?? [];
  const among = (row: number, offered: readonly Template[]): Template | null =>
    offered.find(({ id }) => id === causeAt(chosen, row)) ?? null;
  return {
    chosen: (result) => among(result.indicator.row, causesFor(result, templates)),
    chosenForMoney: (evaluation, row) => among(row, causesForMoney(evaluation, templates)),
  };
}
