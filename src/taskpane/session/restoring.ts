import { sameContent } from '../../formulaSyntax';
import type { Book, CellChange, CellContent, Change } from '../../model';
import { EMPTY_CONTENT, findSheet, invertAll } from '../../model';
import type { JournalStep } from '../../settings/data';
import { note } from '../../texts/note';
import type { Core } from './core';
import { notRestoredMessage, plainMessage, restoredMessage, unreadMessage } from './messages';
import type { WritePlan } from './writePlan';
import { NOTHING } from './writePlan';

/**
 * Taking `step` back in the workbook as it stands. The `before` of each cell is what stands there now, which is what the person is to
 * see; that it is also what was written, the host looks at once more.
 */
function restorePlan(step: JournalStep, book: Book): WritePlan {
  const written = step.changes.filter((change) => change.kind === 'cell');
  const changed = written.filter((change) => !sameContent(contentIn(book, change), change.after));
  return {
    takesBack: step,
    inTheWay: changed.map(({ sheet, address }) => ({ sheet, address })),
    changes: invertAll(step.changes).map((change): Change =>
      change.kind === 'cell' ? { ...change, before: contentIn(book, change) } : change,
    ),
    cells: [],
    skipped: [],
  };
}

/** What stands in the place of a change; nothing where its sheet is gone. */
function contentIn(book: Book, { sheet, address }: CellChange): CellContent {
  const cell = findSheet(book, sheet)?.cellAt(address.row, address.column);
  return cell ? { value: cell.value, formula: cell.formula, numberFormat: cell.numberFormat } : EMPTY_CONTENT;
}

/** Shows what taking the newest step back would do, from a fresh reading; says so where there is none. */
export async function previewRestore(core: Core): Promise<void> {
  core.forgetSuccess();
  const isRead = core.book !== null;
  if (!isRead && !(await core.take(await core.load()))) return;
  const newest = core.notebook.steps.at(-1);
  if (!newest) return core.notify(plainMessage('info', note('pane.nothing-to-restore')));
  // Another writing may come while the preview is open: it shows the step that would then be taken back.
  core.openPreview({ step: newest.kind, scores: null, isRestore: true }, (book) => {
    const step = core.notebook.steps.at(-1);
    return step ? restorePlan(step, book) : NOTHING;
  });
  if (!isRead) core.planAgain();
  else if (!(await core.take(await core.notebook.read()))) core.stopPreview();
}

/** Takes back the step that is shown. Where the host refuses, the preview stays, with what stands there now. */
export async function takeBack(core: Core, shown: WritePlan): Promise<void> {
  if (!shown.takesBack || shown.takesBack !== core.notebook.steps.at(-1)) return;
  const outcome = await core.notebook.takeBack();
  if (outcome.ok) core.stopPreview();
  const isRead = await core.take(await core.notebook.read());
  if (!outcome.ok) return core.notify(notRestoredMessage(outcome.error));
  if (outcome.value === null) return;
  const message = restoredMessage(outcome.value);
  core.notify(isRead ? message : unreadMessage(message));
}
