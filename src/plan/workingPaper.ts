import type { NameDefinition } from '../formulas';
import type { Address } from '../model/address';
import { formatAddress } from '../model/address';
import type { Book } from '../model/book';
import { findSheet } from '../model/book';
import type { CellValue } from '../model/cell';
import type { SheetChange } from '../model/change';
import type { Sheet } from '../model/sheet';
import type { Evaluation } from '../scoring';
import type { Language, Note } from '../texts/note';
import { note, say } from '../texts/note';
import { PaperBlock } from './paperBlock';
import { writeFunds } from './paperFunds';
import { PAPER_WIDTHS, PaperGrid } from './paperGrid';
import { writeIndicators } from './paperIndicators';
import { writeTotal } from './paperTotal';
import type { PlannedCell, PlanOptions, TablePlan } from './planned';

/** The working paper: a sheet of ours, its names, and the cells of it that carry figures of each table. */
export interface WorkingPaper {
  readonly sheet: SheetChange;
  readonly names: readonly NameDefinition[];
  readonly cells: ReadonlyMap<Evaluation, readonly PlannedCell[]>;
}

/**
 * One block for each table: title, what it reads, funds, indicators with completion, deviation, computed and entered score, total.
 * Everything is linked to the template by formula, and nothing there refers to it.
 */
export function planWorkingPaper(drafts: readonly TablePlan[], book: Book, options: PlanOptions): WorkingPaper {
  const grid = new PaperGrid(freeName(book, options.language), options.write === 'formulas');
  const words = (message: Note): string => say(message, options.language);
  const cells = new Map<Evaluation, readonly PlannedCell[]>();
  for (const draft of drafts) {
    const { evaluation } = draft;
    const sheet = findSheet(book, evaluation.table.sheet);
    if (!sheet) continue;
    const { table, ruleSet } = evaluation;
    grid.text('place', words(note('paper.title', { title: table.title ?? table.sheet })), 'title');
    grid.nextRow();
    const rules = ruleSet.name[options.language];
    grid.text('place', words(note('paper.about', { sheet: table.sheet, rules })), 'note');
    grid.nextRow();
    const from = grid.figures.length;
    const block = new PaperBlock({ grid, evaluation, words, shown: shownBy(sheet, draft) });
    writeFunds(block);
    writeIndicators(block);
    writeTotal(block);
    cells.set(evaluation, grid.figures.slice(from));
    grid.nextRow();
  }
  const after = { name: grid.name, cells: grid.cells, columnWidths: PAPER_WIDTHS, frozenRows: 0 };
  return {
    sheet: { kind: 'sheet', sheet: grid.name, before: null, after },
    names: grid.names.definitions(grid.formulas),
    cells,
  };
}

/** What a cell of the template shows once the table's plan is carried out. */
function shownBy(sheet: Sheet, draft: TablePlan): (address: Address) => CellValue {
  const planned = new Map(draft.cells.map(({ change }) => [formatAddress(change.address), change.after.value]));
  return (address) => planned.get(formatAddress(address)) ?? sheet.cellAt(address.row, address.column).value;
}

/** 自评底稿, or 自评底稿(2) … where a sheet of that name exists. */
function freeName(book: Book, language: Language): string {
  const stem = say(note('paper.sheet'), language);
  const taken = new Set(book.sheets.map((sheet) => sheet.name.toUpperCase()));
  for (let count = 1; ; count++) {
    const name = count === 1 ? stem : `${stem}(${count})`;
    if (!taken.has(name.toUpperCase())) return name;
  }
}
