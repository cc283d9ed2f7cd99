import type { Decisions, KeptOverride } from '../../decisions';
import { choicesOf, chosenRuleSet, decidedFor, keysOf, withJournal } from '../../decisions';
import type { Form, MappingCorrection, SelfEvaluationTable } from '../../layout';
import { columnTitles, correctionsOf, formsOfSheet, mainSection } from '../../layout';
import { append } from '../../model';
import type { Book, Sheet } from '../../model';
import { fixedRows } from '../../plan';
import type { RuleSet } from '../../rules';
import { proposeRuleSet } from '../../rules';
import type { Evaluation, Working } from '../../scoring';
import { alikeQuestions, evaluate, workingOf } from '../../scoring';
import type { JournalStep } from '../../settings/data';
import type { Steps } from './slices';
import type { ColumnTitle, TableView } from './state';

/** What of a person's the tables follow: what they decided, their rule sets, and what they wrote. */
export interface Person {
  readonly decisions: Decisions;
  readonly overrides: readonly KeptOverride[];
  readonly ruleSets: readonly RuleSet[];
  readonly steps: readonly JournalStep[];
}

/** One table with the person's decisions, evaluated. */
export function viewTable(
  key: string,
  { table, titles }: Pick<TableView, 'table' | 'titles'>,
  book: Book,
  { decisions, overrides, ruleSets }: Pick<Person, 'decisions' | 'overrides' | 'ruleSets'>,
): TableView {
  const { rules, answers, causes, overrides: set } = decidedFor(table, key, decisions, overrides);
  const proposed = proposeRuleSet(table);
  const ruleSet = (rules === null ? null : chosenRuleSet(rules, ruleSets)) ?? proposed;
  const evaluation = evaluate(table, ruleSet, choicesOf(answers), set);
  const [fixed, alike] = [fixedRows(evaluation, book), alikeQuestions(evaluation)];
  const workings = workingsOf(evaluation);
  return { key, table, titles, ruleSet, proposed, answers, causes, overrides: set, evaluation, fixed, workings, alike };
}

function workingsOf({ indicators }: Evaluation): Map<number, Working> {
  const workings = new Map<number, Working>();
  for (const result of indicators) {
    const working = workingOf(result);
    if (working) workings.set(result.indicator.row, working);
  }
  return workings;
}

/** What was recognised in a sheet under these corrections. */
interface Recognised {
  readonly corrections: string;
  readonly forms: readonly Form[];
}

const recognised = new WeakMap<Sheet, Recognised>();

/** Recognises a sheet once: a sheet never changes, and after an edit most sheets of a workbook are those of before. */
export function recogniseOnce(sheet: Sheet, given: readonly MappingCorrection[]): readonly Form[] {
  const corrections = JSON.stringify(given);
  const before = recognised.get(sheet);
  if (before?.corrections === corrections) return before.forms;
  const forms = formsOfSheet(sheet, given);
  recognised.set(sheet, { corrections, forms });
  return forms;
}

/** The titles that a person chooses from for a table: those of its main header. */
function titlesOf(sheet: Sheet, table: SelfEvaluationTable): ColumnTitle[] {
  const section = mainSection(table);
  return section ? columnTitles(sheet, table, section) : [];
}

/** Everything the pane shows of a workbook: recognised sheet by sheet, with the person's decisions, evaluated. */
export function* viewTables(
  book: Book,
  person: Person,
): Steps<{ readonly tables: TableView[]; readonly otherForms: readonly Form[] }> {
  const { decisions, steps } = person;
  const views: TableView[] = [];
  const otherForms: Form[] = [];
  for (const sheet of book.sheets) {
    const forms = recogniseOnce(sheet, correctionsOf(sheet, decisions.corrections));
    append(
      otherForms,
      // Of one that a person said is a self-evaluation that can be taken back.
      forms.filter((form) => form.tables.length === 0 || form.readings.length > 1),
    );
    const tables = forms.flatMap((form) => form.tables);
    const keys = keysOf(tables);
    for (const [index, read] of tables.entries()) {
      const table = withJournal(read, book, steps);
      views.push(viewTable(keys[index] ?? table.sheet, { table, titles: titlesOf(sheet, table) }, book, person));
      yield;
    }
    yield;
  }
  return { tables: views, otherForms };
}
