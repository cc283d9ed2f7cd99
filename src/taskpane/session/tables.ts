import type { Decisions } from '../../decisions';
import { choicesOf, decidedFor, keysOf } from '../../decisions';
import type { SelfEvaluationTable } from '../../layout';
import { columnTitles, correctionsOf, mainSection } from '../../layout';
import type { Book } from '../../model/book';
import type { Sheet } from '../../model/sheet';
import type { Engine } from '../engine';
import type { Steps } from '../slices';
import type { ColumnTitle, TableView } from './state';

/** One table with the person's decisions, evaluated. */
export function viewTable(
  key: string,
  table: SelfEvaluationTable,
  titles: readonly ColumnTitle[],
  engine: Engine,
  decisions: Decisions,
): TableView {
  const { rules, answers } = decidedFor(table, key, decisions);
  const proposed = engine.proposeRuleSet(table);
  const ruleSet = engine.ruleSets.find((one) => one.id === rules) ?? proposed;
  const evaluation = engine.evaluate(table, ruleSet, choicesOf(answers));
  return { key, table, titles, ruleSet, proposed, answers, evaluation };
}

/** The titles that a person chooses from for a table: those of its main header. */
function titlesOf(sheet: Sheet, table: SelfEvaluationTable): ColumnTitle[] {
  const section = mainSection(table);
  return section ? columnTitles(sheet, table, section) : [];
}

/** Everything the pane shows of a workbook: recognised sheet by sheet, with the person's decisions, evaluated. */
export function* viewTables(book: Book, engine: Engine, decisions: Decisions): Steps<TableView[]> {
  const views: TableView[] = [];
  for (const sheet of book.sheets) {
    const tables = engine.recognise(sheet, correctionsOf(sheet, decisions.corrections));
    const keys = keysOf(tables);
    for (const [index, table] of tables.entries()) {
      views.push(viewTable(keys[index] ?? table.sheet, table, titlesOf(sheet, table), engine, decisions));
      yield;
    }
    yield;
  }
  return views;
}
