import { note } from '../../texts/note';
import type { WriteOptions, WritePlan } from '../engine';
import type { Core } from './core';
import { countCells, readJournal } from './journal';
import type { Told } from './messages';
import { tell, tellError, tellMarked, tellWritten } from './messages';
import type { Scope, Step } from './state';
import { isSure } from './state';
import { lacksReason } from '../view/rows';

/** What one click writes: formulas, into empty cells only. */
const QUICK: WriteOptions = { write: 'formulas', workingPaper: false };

/** Shows what would be written, from a fresh reading. */
export function preview(core: Core, scope: Scope, options: WriteOptions): Promise<void> {
  return core.run('reading', async () => {
    core.patch({ preview: { scope, options, plan: { changes: [], kept: [] } } });
    if (!core.take(await core.readAgain())) core.stopPreview();
  });
}

/** Writes what the preview shows. */
export function write(core: Core): Promise<void> {
  return core.run('writing', async () => {
    const { preview: shown } = core.state;
    if (!shown) return;
    const keys = core.inScope(shown.scope).map((view) => view.key);
    const written = await apply(core, 'score', shown.plan, () => {
      const views = core.state.tables.filter((view) => keys.includes(view.key));
      return tellWritten(shown.plan, views, []);
    });
    if (written) core.stopPreview();
  });
}

/** One click: fills the empty cells of every table that was surely recognised. */
export function scoreAll(core: Core): Promise<void> {
  return core.run('writing', async () => {
    if (!core.take(await core.readAgain()) || core.book === null) return;
    if (core.state.tables.length === 0) return core.say(tell('info', note('pane.no-table')));
    const sure = core.state.tables.filter(isSure);
    const plan = core.ports.engine.planScores(
      core.book,
      sure.map((view) => view.evaluation),
      QUICK,
    );
    const result = () => {
      const unsure = core.state.tables.filter((view) => !isSure(view));
      return tellWritten(plan, core.state.tables.filter(isSure), unsure);
    };
    await apply(core, 'score', plan, result);
  });
}

/** Highlights the rows that need a reason and have none. */
export function mark(core: Core): Promise<void> {
  return core.run('writing', async () => {
    if (!core.take(await core.readAgain()) || core.book === null) return;
    const evaluations = core.state.tables.map((view) => view.evaluation);
    const rows = evaluations.flatMap((one) => one.indicators).filter(lacksReason);
    const standing = standingMarks(core.notebook.journal);
    const { changes } = core.ports.engine.planMarks(core.book, evaluations);
    const plan = { changes: changes.filter((change) => !standing.has(JSON.stringify(change))), kept: [] };
    if (changes.length > 0 && plan.changes.length === 0) core.say(tell('info', note('pane.already-marked')));
    else await apply(core, 'mark', plan, () => tellMarked(rows.length));
  });
}

/** The marks of steps that were not taken back, each as its text. */
function standingMarks(journal: string | null): Set<string> {
  const steps = readJournal(journal).filter((step) => step.kind === 'mark');
  return new Set(steps.flatMap((step) => step.changes).map((change) => JSON.stringify(change)));
}

/** Takes the newest step back. */
export function restore(core: Core): Promise<void> {
  return core.run('restoring', async () => {
    if (core.book === null && !core.take(await core.notebook.load())) return;
    const outcome = await core.notebook.takeBack();
    if (!outcome.ok) return core.say(tellError(outcome.error));
    if (outcome.value === null) return core.say(tell('info', note('pane.nothing-to-restore')));
    core.take(await core.notebook.read());
    const { kind, changes } = outcome.value;
    const result =
      kind === 'mark' ? note('pane.restored-marks') : note('pane.restored', { count: countCells(changes) });
    core.say(tell('success', result));
  });
}

/** Writes a step, reads the workbook back and tells the result. false when nothing was written. */
async function apply(core: Core, kind: Step, plan: WritePlan, result: () => Told): Promise<boolean> {
  if (plan.changes.length === 0) {
    core.say(result());
    return false;
  }
  const outcome = await core.notebook.write({ kind, changes: plan.changes });
  if (!outcome.ok) {
    core.say(tellError(outcome.error));
    return false;
  }
  core.take(await core.notebook.read());
  core.say(result());
  return true;
}
