import { DECISIONS_KEY, evaluateDecided, readDecisions } from '../../decisions';
import type { Outcome } from '../../hosts/host';
import { done } from '../../hosts/host';
import type { XlsxFile } from '../../hosts/xlsx';
import type { Book } from '../../model/book';
import type { RuleSet } from '../../rules';
import type { Evaluation } from '../../scoring';
import type { Note } from '../../texts/note';
import { note } from '../../texts/note';

/** A workbook file with its tables evaluated. */
export interface EvaluatedFile {
  readonly book: Book;
  readonly evaluations: readonly Evaluation[];
  /** What a person should know: what could not be read, and that earlier decisions were followed. */
  readonly remarks: readonly Note[];
}

/**
 * Every table of the file, with the mapping, rule set and answers that a person decided on in the pane and that the file keeps, so
 * that pane and command line give the same. `ruleSet` goes before a chosen one.
 */
export function evaluateFile(file: XlsxFile, ruleSet: RuleSet | null): Outcome<EvaluatedFile> {
  const book = file.book();
  if (!book.ok) return book;
  const kept = file.setting(DECISIONS_KEY);
  if (!kept.ok) return kept;
  const { evaluations, ...counts } = evaluateDecided(book.value, readDecisions(kept.value), ruleSet);
  const isDecided = Object.values(counts).some((count) => count > 0);
  const remarks = [...file.problems(), ...(isDecided ? [note('cli.decided', counts)] : [])];
  return done({ book: book.value, evaluations, remarks });
}
