import { done } from '../hosts';
import type { Outcome } from '../hosts';
import type { Form } from '../layout';
import type { Book } from '../model';
import type { Template } from '../narrative';
import type { Believed } from '../owner';
import { isWorkbookId } from '../owner';
import type { RuleSet } from '../rules';
import type { Evaluation } from '../scoring';
import type { Foreign } from '../settings';
import {
  ACCEPTANCES,
  DECISIONS,
  foreignIn,
  JOURNAL,
  leftAsideOf,
  OVERRIDES,
  readOwned,
  RULE_SETS_KEPT,
  TEMPLATES,
} from '../settings';
import type { Acceptance, ChosenCause } from '../settings/data';
import { KEPT_KEYS } from '../settings/data';
import type { Note } from '../texts/note';
import type { DecidedBook } from './decided';
import { evaluateDecided } from './decided';

/** A workbook as it can be read with what it keeps. Its parts may turn out to be unreadable. */
export interface KeptWorkbook {
  book(): Outcome<Book>;
  /** What it keeps under that key; null: nothing. */
  setting(key: string): Outcome<string | null>;
  /** What a person should know of it though it could be read. */
  problems(): readonly Note[];
}

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
  /** What a person should know: what could not be read. */
  readonly remarks: readonly Note[];
  /** How many of the person's earlier decisions were followed. */
  readonly followed: Omit<DecidedBook, 'forms' | 'evaluations' | 'causes'>;
  /** What is kept in the file, is not the person's own, and was left aside. */
  readonly foreign: readonly Foreign[];
}

/**
 * Every table of the file, with the mapping, rule set and answers that the person decided on in the pane and that the file keeps, so
 * that pane, command line and the review of many files give the same. What others planted or left there counts only where they are
 * believed; else it is told as foreign. `ruleSet` goes before a chosen one.
 */
export function evaluateFile(file: KeptWorkbook, ruleSet: RuleSet | null, believed: Believed): Outcome<EvaluatedFile> {
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
  const set = readOwned(OVERRIDES, texts[OVERRIDES.key] ?? null, trust).counting;
  const overrides = set.map(({ entry, owner, isOwn }) => (isOwn ? entry : { ...entry, by: owner?.name ?? '' }));
  const follow = { decisions, overrides, steps, ruleSets: ownRules };
  const { forms, evaluations, causes, ...followed } = evaluateDecided(book.value, follow, ruleSet);
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
    remarks: [...file.problems(), ...leftAsideOf(texts, 'file')],
    followed,
    foreign: foreignIn(texts, trust),
  });
}
