import { evaluateDecided } from '../../decisions';
import type { Outcome } from '../../hosts';
import { done } from '../../hosts';
import type { Book } from '../../model';
import type { RuleSet } from '../../rules';
import type { Evaluation } from '../../scoring';
import { ACCEPTANCES, DECISIONS, leftAsideOf, readKept } from '../../settings';
import type { Acceptance } from '../../settings/data';
import { KEPT_KEYS } from '../../settings/data';
import type { Note } from '../../texts/note';
import { note } from '../../texts/note';
import type { ReadableFile } from './openWorkbook';

/** A workbook file with its tables evaluated. */
export interface EvaluatedFile {
  readonly book: Book;
  readonly evaluations: readonly Evaluation[];
  /** What a person let stand. */
  readonly accepted: readonly Acceptance[];
  /** The setting that lists the highlights which stand in the file; null where there is none. */
  readonly highlights: string | null;
  /** What a person should know: what could not be read, and that earlier decisions were followed. */
  readonly remarks: readonly Note[];
}

/**
 * Every table of the file, with the mapping, rule set and answers that a person decided on in the pane and that the file keeps, so
 * that pane and command line give the same. `ruleSet` goes before a chosen one.
 */
export function evaluateFile(file: ReadableFile, ruleSet: RuleSet | null): Outcome<EvaluatedFile> {
  const book = file.book();
  if (!book.ok) return book;
  const texts: Record<string, string | null> = {};
  for (const key of Object.values(KEPT_KEYS)) {
    const text = file.setting(key);
    if (!text.ok) return text;
    texts[key] = text.value;
  }
  const decisions = readKept(DECISIONS, texts[DECISIONS.key] ?? null).data;
  const { evaluations, ...counts } = evaluateDecided(book.value, decisions, ruleSet);
  const isDecided = Object.values(counts).some((count) => count > 0);
  const leftAside = leftAsideOf(texts, 'file');
  const remarks = [...file.problems(), ...leftAside, ...(isDecided ? [note('cli.decided', counts)] : [])];
  const accepted = readKept(ACCEPTANCES, texts[ACCEPTANCES.key] ?? null).data;
  return done({ book: book.value, evaluations, accepted, highlights: texts[KEPT_KEYS.highlights] ?? null, remarks });
}
