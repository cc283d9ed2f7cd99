import type { HostError } from '../../hosts';
import type { Book } from '../../model';
import { note } from '../../texts/note';
import type { Core } from './core';
import { loadScorePlan } from './engine';
import type { OwnedKind } from '../../settings';
import { cellsBySheet, errorMessage, stepMessage, writtenMessage } from './messages';
import { previewRestore, takeBack } from './restoring';
import type { Preview, Scope, Step } from './state';
import { isSure } from './state';
import type { Left } from '../../plan';
import type { Planner, WriteOptions } from './writePlan';
import { nothingToDo, onFreshFigures, writeStep } from './writeStep';

/** What one click writes: formulas, into empty cells only. */
const QUICK: WriteOptions = { write: 'formulas', workingPaper: false };

/** What is written into the workbook, and taken back. */
export function writingActions(core: Core) {
  const { language } = core.ports;
  return {
    /** Shows which scores would be written, from a fresh reading. */
    preview: (scope: Scope, options: WriteOptions): Promise<void> =>
      showPreview(core, async () => {
        const { scorePlan } = await loadScorePlan();
        core.openPreview({ step: 'score', scores: { scope, options }, isRestore: false }, (book, left) => {
          const evaluations = core.inScope(scope).map((view) => view.evaluation);
          return scorePlan(book, evaluations, { ...options, language, left });
        });
      }),

    /** Shows what a planner of a feature makes (explanations, repairs, sheets), to be written with `write`. */
    propose: (step: Step, planner: Planner): Promise<void> =>
      showPreview(core, () => core.openPreview({ step, scores: null, isRestore: false }, planner)),

    /** Leaves these cells of what the preview offers (plan/left.ts) as they are, and no others. */
    leave: (left: Left): void => core.leave(left),

    /** Does what the preview shows: writes it, or takes it back. */
    write: (): Promise<void> =>
      core.run(core.state.preview?.isRestore ? 'restoring' : 'writing', () => writePreview(core)),

    /** Writes what a planner makes from the figures at hand, without a preview: what the person has just seen and asked for. */
    put: (step: Step, planner: Planner): Promise<void> =>
      core.run('writing', () =>
        onFreshFigures(core, (book, ground) => {
          const plan = planner(book, new Set());
          return writeStep(core, step, plan, () => stepMessage(step, plan), ground);
        }),
      ),

    /** One click: fills the empty cells of every table that was surely recognised. */
    scoreAll: (): Promise<void> =>
      core.run('writing', () =>
        onFreshFigures(core, async (book, ground) => {
          const { scorePlan } = await loadScorePlan();
          if (core.state.tables.length === 0) return nothingToDo(core, note('pane.no-table'));
          const sure = core.state.tables.filter(isSure).map((view) => view.evaluation);
          const plan = scorePlan(book, sure, { ...QUICK, language });
          const written = () => {
            const unsure = core.state.tables.filter((view) => !isSure(view));
            return writtenMessage(plan, core.state.tables.filter(isSure), unsure);
          };
          return writeStep(core, 'score', plan, written, ground);
        }),
      ),

    /** Shows what taking the newest step back would put where; `write` then does it. */
    restore: (): Promise<void> => core.run('reading', () => previewRestore(core)),

    /** Keeps something of the person's in the workbook, in place of what they kept of that kind. */
    keep: <Data, Entry>(kind: OwnedKind<Data, Entry>, data: Data): Promise<void> =>
      core.run(null, async () => {
        const kept = await core.notebook.keep(kind, data);
        core.showSettings();
        if (!kept.ok) core.notify(errorMessage(kept.error));
      }),
  };
}

/** Opens a preview with a fresh reading behind it. */
export function showPreview(core: Core, open: () => void | Promise<void>): Promise<void> {
  return core.run('reading', async () => {
    await open();
    if (!(await core.take(await core.readAgain()))) core.stopPreview();
  });
}

/**
 * Writes what the preview shows. What it rests on is looked at again; where that has changed the preview is made anew, and is written
 * only if it shows the same as before.
 */
async function writePreview(core: Core): Promise<void> {
  const { preview } = core.state;
  if (!preview) return;
  if (preview.isRestore) return takeBack(core, preview.plan);
  const error = await writeShown(core, preview, core.book);
  if (error?.code !== 'changed') return error ? core.notify(errorMessage(error)) : undefined;
  if (!(await core.take(await core.readAgain()))) return;
  const renewed = core.state.preview;
  if (!renewed || !isSamePlan(preview, renewed)) {
    return core.notify({
      severity: 'error',
      note: note('pane.plan-renewed'),
      details: cellsBySheet(error.cells ?? []),
    });
  }
  const last = await writeShown(core, renewed, null);
  if (last) core.notify(errorMessage(last));
}

const isSamePlan = (a: Preview, b: Preview): boolean =>
  JSON.stringify(a.plan.changes) === JSON.stringify(b.plan.changes);

function writeShown(core: Core, { step, plan, scores }: Preview, ground: Book | null): Promise<HostError | null> {
  const keys = scores ? core.inScope(scores.scope).map((view) => view.key) : [];
  const written = () => {
    core.stopPreview();
    const views = core.state.tables.filter((view) => keys.includes(view.key));
    return scores ? writtenMessage(plan, views, []) : stepMessage(step, plan);
  };
  return writeStep(core, step, plan, written, ground);
}
