import type { Form, SelfEvaluationTable } from '../layout';
import { recogniseForms } from '../layout';
import type { Book } from '../model';
import { findSheet } from '../model';
import type { RuleSet } from '../rules';
import { findRuleSet, proposeRuleSet } from '../rules';
import type { Evaluation, Overrides } from '../scoring';
import { evaluate } from '../scoring';
import { choicesOf, standingAnswers } from './answers';
import { standingCauses } from './causes';
import type { Answer, ChosenCause, Decisions, JournalStep } from '../settings/data';
import { NO_DECISIONS } from '../settings/data';
import { withJournal } from './ownResults';
import type { SignedOverride } from './overrides';
import { overridesFor } from './overrides';

/** Names each table by its sheet and its place among the tables of that sheet. */
export function keysOf(tables: readonly SelfEvaluationTable[]): string[] {
  const counts = new Map<string, number>();
  return tables.map(({ sheet }) => {
    const count = (counts.get(sheet) ?? 0) + 1;
    counts.set(sheet, count);
    return `${sheet}#${count}`;
  });
}

/** The rule set of that id that a person can have chosen: one of the program's, else one of theirs. null: there is none. */
export const chosenRuleSet = (id: string, own: readonly RuleSet[]): RuleSet | null =>
  findRuleSet(id) ?? own.find((ruleSet) => ruleSet.id === id) ?? null;

/** What holds for one table now. */
export interface DecidedTable {
  /** Id of the rule set that was chosen; null where the proposed one holds. */
  readonly rules: string | null;
  /** The answers about rows that still say what they said. */
  readonly answers: readonly Answer[];
  /** The causes that were chosen for the explanations of rows, as far as these still say what they said. */
  readonly causes: readonly ChosenCause[];
  /** What was set in place of the rules: what holds, and what does not any more. */
  readonly overrides: Overrides;
}

export function decidedFor(
  table: SelfEvaluationTable,
  key: string,
  decisions: Decisions,
  overrides: readonly SignedOverride[],
): DecidedTable {
  const { rules = null, answers = [], causes = [] } = decisions.tables[key] ?? {};
  return {
    rules,
    answers: standingAnswers(table, answers),
    causes: standingCauses(table, causes),
    overrides: overridesFor(table, key, overrides),
  };
}

/** What of a person's the tables of a workbook follow. */
export interface Followed {
  readonly decisions: Decisions;
  readonly overrides: readonly SignedOverride[];
  /** What the person had written, by which results of ours are known. */
  readonly steps: readonly JournalStep[];
  /** Rule sets of theirs that the workbook keeps. */
  readonly ruleSets: readonly RuleSet[];
}

export const NOTHING_FOLLOWED: Followed = { decisions: NO_DECISIONS, overrides: [], steps: [], ruleSets: [] };

/** The tables of a workbook evaluated as was decided, and how many decisions took effect. */
export interface DecidedBook {
  /** Every form of the workbook, those that are not evaluated, too. */
  readonly forms: readonly Form[];
  readonly evaluations: readonly Evaluation[];
  /** The causes chosen for rows of each of them. */
  readonly causes: readonly (readonly ChosenCause[])[];
  readonly corrections: number;
  /** Tables under a rule set that a person chose. */
  readonly rules: number;
  /** Rows that a person answered for. */
  readonly answers: number;
  /** Rows that a person set or left out. */
  readonly overrides: number;
}

/** Recognises and evaluates every table as a person decided. `given`: a rule set for all tables, whatever was chosen. */
export function evaluateDecided(book: Book, followed: Followed, given: RuleSet | null): DecidedBook {
  const { decisions, steps, ruleSets } = followed;
  const forms = recogniseForms(book, decisions.corrections);
  const tables = forms.flatMap((form) => form.tables).map((table) => withJournal(table, book, steps));
  const keys = keysOf(tables);
  const counts = { rules: 0, answers: 0, overrides: 0 };
  const chosenCauses: (readonly ChosenCause[])[] = [];
  const evaluations = tables.map((table, index) => {
    const { rules, answers, causes, overrides } = decidedFor(table, keys[index] ?? '', decisions, followed.overrides);
    chosenCauses.push(causes);
    const chosen = given || rules === null ? null : chosenRuleSet(rules, ruleSets);
    if (chosen) counts.rules++;
    counts.answers += answers.length;
    const evaluation = evaluate(table, given ?? chosen ?? proposeRuleSet(table), choicesOf(answers), overrides);
    counts.overrides += evaluation.indicators.filter(({ override }) => override !== null).length;
    return evaluation;
  });
  const corrections = decisions.corrections.filter(({ sheet }) => findSheet(book, sheet) !== null).length;
  return { forms, evaluations, causes: chosenCauses, corrections, ...counts };
}
