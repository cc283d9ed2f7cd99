import type { Decisions } from '../../decisions';
import { choicesOf, decidedFor, keysOf } from '../../decisions';
import type { SelfEvaluationTable } from '../../layout/table';
import { correctionsOf } from '../../layout';
import { mainSection } from '../../layout/table';
import type { Book } from '../../model/book';
import type { Sheet } from '../../model/sheet';
import type { Engine } from '../engine';
import type { Steps } from '../slices';
import type { ColumnTitle, TableView } from './state';
import { withoutBlanks } from '../../text/blanks';

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

/** The columns of a table with what stands in its header above them, as far as anything does. */
function columnTitles(sheet: Sheet, table: SelfEvaluationTable): ColumnTitle[] {
  const section = mainSection(table);
  if (!section) return [];
  const count = table.range.right - table.range.left + 1;
  return Array.from({ length: count }, (_, index) => {
    const column = table.range.left + index;
    const texts = new Set<string>();
    for (let row = section.headerTop; row <= section.headerBottom; row++) {
      texts.add(withoutBlanks(sheet.shownAt(row, column).text));
    }
    return { column, title: [...texts].filter((text) => text !== '').join(' / ') };
  });
}

/** Everything the pane shows of a workbook: recognised sheet by sheet, with the person's decisions, evaluated. */
export function* viewTables(book: Book, engine: Engine, decisions: Decisions): Steps<TableView[]> {
  const views: TableView[] = [];
  for (const sheet of book.sheets) {
    const tables = engine.recognise(sheet, correctionsOf(sheet, decisions.corrections));
    const keys = keysOf(tables);
    for (const [index, table] of tables.entries()) {
      views.push(viewTable(keys[index] ?? table.sheet, table, columnTitles(sheet, table), engine, decisions));
      yield;
    }
    yield;
  }
  return views;
}
