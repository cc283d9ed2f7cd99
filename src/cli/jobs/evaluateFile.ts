import { evaluateDecided } from '../../decisions';
import type { Outcome } from '../../hosts';
import type { Form } from '../../layout';
import { done } from '../../hosts';
import type { Book } from '../../model';
import type { Template } from '../../narrative';
import type { RuleSet } from '../../rules';
import type { Evaluation } from '../../scoring';
import { isWorkbookId } from '../../owner';
import type { Foreign } from '../../settings';
import {
  ACCEPTANCES,
  DECISIONS,
  foreignIn,
  JOURNAL,
  leftAsideOf,
  readOwned,
  RULE_SETS_KEPT,
  TEMPLATES,
} from '../../settings';
import type { Acceptance, ChosenCause } from '../../settings/data';
import { KEPT_KEYS } from '../../settings/data';
import type { Note } from '../../texts/note';
import { note } from '../../texts/note';
import type { ReadableFile } from './openWorkbook';
import type { Believed } from '../owner/trust';

/** An acceptance, and under whose name it goes. */
export type SignedAcceptance = Acceptance & { readonly by: string };

/** A workbook file with its tables evaluated. */
export interface EvaluatedFile {
  readonly book: Book;
  /** Every form of the budget cycle in it; only self-evaluations have tables. */
  readonly forms: readonly Form[];
  readonly evaluations: readonly Evaluation[];
  /** The causes that the person chose for rows of each of them, and the templates of theirs that the file keeps. */
  readonly causes: readonly (readonly ChosenCause[])[];
  readonly templates: readonly Template[];
  /** What the person let stand. */
  readonly accepted: readonly SignedAcceptance[];
  /** The setting that lists the highlights which stand in the file; null where there is none. */
  readonly highlights: string | null;
  /** What a person should know: what could not be read, and that earlier decisions were followed. */
  readonly remarks: readonly Note[];
}

/**
 * Every table of the file, with the mapping, rule set and answers that the person decided on in the pane and that the file keeps, so
 * that pane and command line give the same. What others planted or left there counts only where they are believed; it is told among
 * the remarks. `ruleSet` goes before a chosen one.
 */
export function evaluateFile(file: ReadableFile, ruleSet: RuleSet | null, believed: Believed): Outcome<EvaluatedFile> {
  const book = file.book();
  if (!book.ok) return book;
  const texts: Record<string, string | null> = {};
  for (const key of Object.values(KEPT_KEYS)) {
    const text = file.setting(key);
    if (!text.ok) return text;
    texts[key] = text.value;
  }
  const id = texts[KEPT_KEYS.workbook] ?? null;
  const trust = { ...believed, book: book.value, workbook: id !== null && isWorkbookId(id) ? id : null };
  const decisions = readOwned(DECISIONS, texts[DECISIONS.key] ?? null, trust).data;
  const steps = readOwned(JOURNAL, texts[JOURNAL.key] ?? null, trust).data;
  const ownRules = readOwned(RULE_SETS_KEPT, texts[RULE_SETS_KEPT.key] ?? null, trust).data;
  const { forms, evaluations, causes, ...counts } = evaluateDecided(book.value, decisions, ruleSet, steps, ownRules);
  const isDecided = Object.values(counts).some((count) => count > 0);
  const leftAside = leftAsideOf(texts, 'file');
  const foreign = foreignIn(texts, trust).map(foreignRemark);
  const remarks = [...file.problems(), ...leftAside, ...foreign, ...(isDecided ? [note('cli.decided', counts)] : [])];
  const { counting } = readOwned(ACCEPTANCES, texts[ACCEPTANCES.key] ?? null, trust);
  const accepted = counting.map(({ entry, owner }) => ({ ...entry, by: owner?.name ?? '' }));
  return done({
    book: book.value,
    forms,
    evaluations,
    causes,
    templates: readOwned(TEMPLATES, texts[TEMPLATES.key] ?? null, trust).data,
    accepted,
    highlights: texts[KEPT_KEYS.highlights] ?? null,
    remarks,
  });
}

function foreignRemark({ kind, owner, count }: Foreign): Note {
  return note(`cli.foreign-${kind}`, { count, owner: owner?.name || '—' });
}
