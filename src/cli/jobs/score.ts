import path from 'node:path';
import type { Outcome } from '../../hosts';
import { done, refused } from '../../hosts';
import type { XlsxFile } from '../../hosts/xlsx';
import { writeWorkbookFile } from '../../hosts/xlsx/node';
import { planDrafts, planHighlights, planScore } from '../../plan';
import { note } from '../../texts/note';
import type { EvaluatedFile } from './evaluateFile';
import { madeFolderFor } from './folder';
import type { ScoreOrder } from './job';
import type { ScoredFile } from './result';

/**
 * Writes the scores of a workbook's tables into a copy, with drafts of explanations and highlights where the order asks for them.
 * Where anything fails nothing is written.
 */
export async function scoreFile(
  input: string,
  file: XlsxFile,
  { book, evaluations, highlights: kept }: EvaluatedFile,
  { output, write, workingPaper, highlight, draftReasons }: ScoreOrder,
): Promise<Outcome<ScoredFile>> {
  if (evaluations.length === 0) return done({ tables: [], drafts: [], highlights: null, output: null });
  // The working paper belongs to the workbook and speaks its language, whatever the messages are in.
  const plan = planScore(evaluations, book, { write, workingPaper, language: 'zh' });
  const drafts = draftReasons
    ? plan.perTable.map(({ evaluation, shownTotal }) => planDrafts(evaluation, book, { shownTotal }))
    : [];
  const highlights = highlight ? planHighlights(evaluations, book, { planned: plan.changes, kept }) : null;
  if (highlights?.refused) return { ok: false, error: highlights.refused };
  const drafted = drafts.flatMap((each) => each.drafts.map(({ change }) => change));
  const patched = file.apply([...plan.changes, ...drafted, ...(highlights?.changes ?? [])]);
  if (!patched.ok) return patched;
  if (!(await madeFolderFor(output)))
    return refused('failed', note('file.unwritable', { file: path.basename(output) }));
  const written = await writeWorkbookFile(output, patched.value.bytes(), input);
  return written.ok ? done({ tables: plan.perTable, drafts, highlights, output }) : written;
}
