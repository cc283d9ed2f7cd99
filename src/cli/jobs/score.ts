import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Outcome } from '../../hosts/host';
import { done, refused } from '../../hosts/host';
import type { XlsxFile } from '../../hosts/xlsx/file';
import { writeWorkbookFile } from '../../hosts/xlsx/node';
import type { Book } from '../../model/book';
import { planScore } from '../../plan/planScore';
import type { Evaluation } from '../../scoring';
import { note } from '../../texts/note';
import type { ScoreOrder } from './job';
import type { ScoredFile } from './result';

/** Writes the scores of a workbook's tables into a copy. Where anything fails nothing is written. */
export async function scoreFile(
  input: string,
  file: XlsxFile,
  book: Book,
  evaluations: readonly Evaluation[],
  { output, write, workingPaper }: ScoreOrder,
): Promise<Outcome<ScoredFile>> {
  if (evaluations.length === 0) return done({ tables: [], output: null });
  // The working paper belongs to the workbook and speaks its language, whatever the messages are in.
  const plan = planScore(evaluations, book, { write, workingPaper, language: 'zh' });
  const patched = file.apply(plan.changes);
  if (!patched.ok) return patched;
  if (!(await madeFolderFor(output)))
    return refused('failed', note('file.unwritable', { file: path.basename(output) }));
  const written = await writeWorkbookFile(output, patched.value.bytes(), input);
  return written.ok ? done({ tables: plan.perTable, output }) : written;
}

async function madeFolderFor(output: string): Promise<boolean> {
  return mkdir(path.dirname(path.resolve(output)), { recursive: true }).then(
    () => true,
    () => false,
  );
}
