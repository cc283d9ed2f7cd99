import type { Decisions } from '../../decisions';
import { choicesOf, chosenRuleSet, decidedFor, keysOf, withJournal } from '../../decisions';
import type { MappingCorrection, SelfEvaluationTable } from '../../layout';
import { columnTitles, correctionsOf, mainSection, recogniseSheet } from '../../layout';
import type { Book, Sheet } from '../../model';
import type { RuleSet } from '../../rules';
import { proposeRuleSet } from '../../rules';
import { evaluate } from '../../scoring';
import type { JournalStep } from '../../settings/data';
import type { Steps } from './slices';
import type { ColumnTitle, TableView } from './state';

/** What of a person's the tables follow: what they decided, their rule sets, and what they wrote. */
export interface Person {
  readonly decisions: Decisions;
  readonly ruleSets: readonly RuleSet[];
  readonly steps: readonly JournalStep[];
}

/** One table with the person's decisions, evaluated. */
export function viewTable(
  key: string,
  table: SelfEvaluationTable,
  titles: readonly ColumnTitle[],
  { decisions, ruleSets }: Pick<Person, 'decisions' | 'ruleSets'>,
): TableView {
  const { rules, answers, causes } = decidedFor(table, key, decisions);
  const proposed = proposeRuleSet(table);
  const ruleSet = (rules === null ? null : chosenRuleSet(rules, ruleSets)) ?? proposed;
  const evaluation = evaluate(table, ruleSet, choicesOf(answers));
  return { key, table, titles, ruleSet, proposed, answers, causes, evaluation };
}

/** What was recognised in a sheet under these corrections. */
interface Recognised {
  readonly corrections: string;
  readonly tables: readonly SelfEvaluationTable[];
}

const recognised = new WeakMap<Sheet, Recognised>();

/** Recognises a sheet once: a sheet never changes, and after an edit most sheets of a workbook are those of before. */
export function recogniseOnce(sheet: Sheet, given: readonly MappingCorrection[]): readonly SelfEvaluationTable[] {
  const corrections = JSON.stringify(given);
  const before = recognised.get(sheet);
  if (before?.corrections === corrections) return before.tables;
  const tables = recogniseSheet(sheet, given);
  recognised.set(sheet, { corrections, tables });
  return tables;
}

/** The titles that a person chooses from for a table: those of its main header. */
function titlesOf(sheet: Sheet, table: SelfEvaluationTable): ColumnTitle[] {
  const section = mainSection(table);
  return section ? columnTitles(sheet, table, section) : [];
}

/** Everything the pane shows of a workbook: recognised sheet by sheet, with the person's decisions, evaluated. */
export function* viewTables(book: Book, person: Person): Steps<TableView[]> {
  const { decisions, steps } = person;
  const views: TableView[] = [];
  for (const sheet of book.sheets) {
    const tables = recogniseOnce(sheet, correctionsOf(sheet, decisions.corrections));
    const keys = keysOf(tables);
    for (const [index, read] of tables.entries()) {
      const table = withJournal(read, book, steps);
      views.push(viewTable(keys[index] ?? table.sheet, table, titlesOf(sheet, table), person));
      yield;
    }
    yield;
  }
  return views;
}
