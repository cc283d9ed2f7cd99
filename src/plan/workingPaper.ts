import type { SheetNames } from '../formulas';
import type { Address, Book, CellValue, CellChange, SheetChange, Sheet } from '../model';
import { formatAddress, findSheet } from '../model';
import type { Evaluation } from '../scoring';
import { printedNotes } from '../scoring';
import type { Note } from '../texts/note';
import { note, say } from '../texts/note';
import { paperPlace, refreshed } from './earlierPaper';
import { PaperBlock } from './paperBlock';
import { writeFunds } from './paperFunds';
import { PAPER_WIDTHS, PaperGrid } from './paperGrid';
import { writeIndicators } from './paperIndicators';
import { writeTotal } from './paperTotal';
import type { PlannedCell, PlanOptions, TablePlan } from './planned';

/** The working paper: what makes it or brings it up to date, its names, and the cells of it that carry figures of each table. */
export interface WorkingPaper {
  readonly name: string;
  readonly changes: readonly (SheetChange | CellChange)[];
  readonly names: SheetNames;
  readonly formulas: readonly string[];
  /** The figures that are written; none for a paper that is up to date. */
  readonly cells: ReadonlyMap<Evaluation, readonly PlannedCell[]>;
  /** Why a paper that is there was left as it is. */
  readonly skipped: Note | null;
}

/**
 * One block for each table: title, what it reads, funds, indicators with completion, deviation, computed and entered score, total.
 * Everything is linked to the template by formula, and nothing there refers to it.
 */
export function planWorkingPaper(drafts: readonly TablePlan[], book: Book, options: PlanOptions): WorkingPaper {
  const { name, earlier } = paperPlace(book, options.language);
  const grid = new PaperGrid(name, options.write === 'formulas', book.names);
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
    for (const printed of printedNotes(evaluation)) {
      grid.text('place', words(printed), 'note');
      grid.nextRow();
    }
    const from = grid.figures.length;
    const block = new PaperBlock({ grid, evaluation: draft.after, words, shown: shownBy(sheet, draft) });
    writeFunds(block);
    writeIndicators(block);
    writeTotal(block);
    cells.set(evaluation, grid.figures.slice(from));
    grid.nextRow();
  }
  const after = { name, cells: grid.cells, columnWidths: PAPER_WIDTHS, frozenRows: 0 };
  const about = { name, names: grid.names, formulas: grid.formulas };
  if (earlier === null) {
    return { ...about, changes: [{ kind: 'sheet', sheet: name, before: null, after }], cells, skipped: null };
  }
  const changes = refreshed(earlier, after);
  if (changes === null) {
    return { ...about, changes: [], formulas: [], cells: new Map(), skipped: note('paper.kept', { sheet: name }) };
  }
  return { ...about, changes, cells: withinChanges(cells, changes), skipped: null };
}

/** The figures among the cells that change, each with what stands there now. */
function withinChanges(
  cells: ReadonlyMap<Evaluation, readonly PlannedCell[]>,
  changes: readonly CellChange[],
): ReadonlyMap<Evaluation, readonly PlannedCell[]> {
  const byAddress = new Map(changes.map((change) => [formatAddress(change.address), change]));
  return new Map(
    [...cells].map(([evaluation, figures]) => [
      evaluation,
      figures.flatMap((figure) => {
        const change = byAddress.get(formatAddress(figure.change.address));
        return change ? [{ ...figure, change }] : [];
      }),
    ]),
  );
}

/** What a cell of the template shows once the table's plan is carried out. */
function shownBy(sheet: Sheet, draft: TablePlan): (address: Address) => CellValue {
  const planned = new Map(draft.cells.map(({ change }) => [formatAddress(change.address), change.after.value]));
  return (address) => planned.get(formatAddress(address)) ?? sheet.cellAt(address.row, address.column).value;
}
