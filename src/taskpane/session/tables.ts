import type { SelfEvaluationTable } from '../../layout/table';
import type { Book } from '../../model/book';
import type { Engine } from '../engine';
import { choicesOf, standingAnswers } from './answers';
import type { TableView } from './state';
import type { Decisions } from './stored';

/** Names each table by its sheet and its place among the tables of that sheet. */
export function keysOf(tables: readonly SelfEvaluationTable[]): string[] {
  const counts = new Map<string, number>();
  return tables.map(({ sheet }) => {
    const count = (counts.get(sheet) ?? 0) + 1;
    counts.set(sheet, count);
    return `${sheet}#${count}`;
  });
}

/** One table with the person's decisions, evaluated. */
export function viewTable(key: string, table: SelfEvaluationTable, engine: Engine, decisions: Decisions): TableView {
  const { rules, answers = [] } = decisions.tables[key] ?? {};
  const proposed = engine.proposeRuleSet(table);
  const ruleSet = engine.ruleSets.find((one) => one.id === rules) ?? proposed;
  const standing = standingAnswers(table, answers);
  const evaluation = engine.evaluate(table, ruleSet, choicesOf(standing));
  return { key, table, ruleSet, proposed, answers: standing, evaluation };
}

/** Everything the pane shows of a workbook: recognised, with the person's decisions, evaluated. */
export function viewTables(book: Book, engine: Engine, decisions: Decisions): TableView[] {
  const tables = engine.recognise(book, decisions.corrections);
  const keys = keysOf(tables);
  return tables.map((table, index) => viewTable(keys[index] ?? table.sheet, table, engine, decisions));
}
