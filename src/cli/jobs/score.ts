import type { Outcome } from '../../hosts';
import { done } from '../../hosts';
import type { XlsxFile } from '../../hosts/xlsx';
import { planDrafts, planHighlights, planScore } from '../../plan';
import type { EvaluatedFile } from './evaluateFile';
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
  { book, forms, evaluations, highlights: kept }: EvaluatedFile,
  { output, keeping, write, workingPaper, highlight, draftReasons }: ScoreOrder,
): Promise<Outcome<ScoredFile>> {
  if (evaluations.length === 0) return done({ forms, tables: [], drafts: [], highlights: null, output: null });
  // The working paper belongs to the workbook and speaks its language, whatever the messages are in.
  const plan = planScore(evaluations, book, { write, workingPaper, language: 'zh' });
  const drafts = draftReasons ? plan.perTable.map(({ after }) => planDrafts(after, book)) : [];
  const highlights = highlight ? planHighlights(evaluations, book, { planned: plan.changes, kept }) : null;
  if (highlights?.refused) return { ok: false, error: highlights.refused };
  const drafted = drafts.flatMap((each) => each.drafts.map(({ change }) => change));
  const patched = file.apply([...plan.changes, ...drafted, ...(highlights?.changes ?? [])]);
  if (!patched.ok) return patched;
  const written = await writeOutput(output, patched.value.bytes(), [input], keeping);
  return written.ok ? done({ forms, tables: plan.perTable, drafts, highlights, output }) : written;
}
