import type { HostError } from '../../hosts/host';
import type { Book } from '../../model/book';
import type { KeptKind } from '../../settings';
import { KEPT_KEYS } from '../../settings/data';
import type { Note } from '../../texts/note';
import { note } from '../../texts/note';
import type { WriteOptions, WritePlan } from '../engine';
import { NOTHING } from '../engine';
import type { Core, Planner } from './core';
import { countCells } from './journal';
import type { Told } from './messages';
import { tell, tellError, tellMarked, tellNotRestored, tellStep, tellWritten } from './messages';
import type { Scope, Step } from './state';
import { isSure } from './state';
import { lacksReason } from '../view/rows';

/** What one click writes: formulas, into empty cells only. */
const QUICK: WriteOptions = { write: 'formulas', workingPaper: false };

/** Shows which scores would be written, from a fresh reading. */
export function preview(core: Core, scope: Scope, options: WriteOptions): Promise<void> {
  const planner: Planner = (book) => {
    const evaluations = core.inScope(scope).map((view) => view.evaluation);
    return core.ports.engine.planScores(book, evaluations, options);
  };
  return show(core, () => core.openPreview('score', { scope, options }, planner));
}

/** Shows what a planner makes, from a fresh reading. */
export function propose(core: Core, step: Step, planner: Planner): Promise<void> {
  return show(core, () => core.openPreview(step, null, planner));
}

function show(core: Core, open: () => void): Promise<void> {
  return core.run('reading', async () => {
    open();
    if (!(await core.take(await core.readAgain()))) core.stopPreview();
  });
}

/** Writes what a planner makes from the figures at hand, without a preview: what the person has just seen and asked for. */
export function put(core: Core, step: Step, planner: Planner): Promise<void> {
  return core.run('writing', () =>
    onFreshFigures(core, (book) => {
      const plan = planner(book);
      return apply(core, step, plan, () => tellStep(step, plan));
    }),
  );
}

/** Keeps something of ours in the workbook. */
export function keep<Data>(core: Core, kind: KeptKind<Data>, data: Data): Promise<void> {
  return core.run(null, async () => {
    const kept = await core.notebook.keep(kind, data);
    core.tellSettings();
    if (!kept.ok) core.say(tellError(kept.error));
  });
}

/** Writes what the preview shows. */
export function write(core: Core): Promise<void> {
  return core.run('writing', async () => {
    const { preview: shown } = core.state;
    if (!shown) return;
    const { step, plan, scores } = shown;
    const keys = scores ? core.inScope(scores.scope).map((view) => view.key) : [];
    const error = await apply(core, step, plan, () => {
      core.stopPreview();
      const views = core.state.tables.filter((view) => keys.includes(view.key));
      return scores ? tellWritten(plan, views, []) : tellStep(step, plan);
    });
    if (error) core.say(tellError(error));
  });
}

/** One click: fills the empty cells of every table that was surely recognised. */
export function scoreAll(core: Core): Promise<void> {
  return core.run('writing', () =>
    onFreshFigures(core, (book) => {
      if (core.state.tables.length === 0) return nothing(core, note('pane.no-table'));
      const sure = core.state.tables.filter(isSure).map((view) => view.evaluation);
      const plan = core.ports.engine.planScores(book, sure, QUICK);
      return apply(core, 'score', plan, () => {
        const unsure = core.state.tables.filter((view) => !isSure(view));
        return tellWritten(plan, core.state.tables.filter(isSure), unsure);
      });
    }),
  );
}

/** Highlights the rows that are to be explained. Done again it changes only what does not stand yet. */
export function mark(core: Core): Promise<void> {
  return core.run('writing', () =>
    onFreshFigures(core, async (book) => {
      const { engine } = core.ports;
      const evaluations = core.state.tables.map((view) => view.evaluation);
      const kept = core.state.settings[KEPT_KEYS.highlights] ?? null;
      const marks = await engine.planMarks(book, evaluations, kept);
      if (!marks.ok) return marks.error;
      const changes = marks.value;
      if (changes.length === 0)
        return nothing(core, note(kept === null ? 'pane.nothing-to-mark' : 'pane.already-marked'));
      const rows = evaluations.flatMap((one) => one.indicators).filter(lacksReason).length;
      return apply(core, 'mark', { ...NOTHING, changes }, () => tellMarked(rows));
    }),
  );
}

/** Takes all highlights of ours out of the workbook. */
export function unmark(core: Core): Promise<void> {
  return core.run('writing', () =>
    onFreshFigures(core, async (book) => {
      const changes = await core.ports.engine.planUnmark(book, core.state.settings[KEPT_KEYS.highlights] ?? null);
      if (changes.length === 0) return nothing(core, note('pane.no-marks'));
      const plan = { ...NOTHING, changes };
      return apply(core, 'unmark', plan, () => tellStep('unmark', plan));
    }),
  );
}

/**
 * Acts on the figures at hand. When the host finds that a cell has changed since, reads anew and tries once more: what is written
 * this way never takes the place of what a person typed.
 */
async function onFreshFigures(core: Core, act: (book: Book) => Promise<HostError | null>): Promise<void> {
  const isBehind = core.book === null || core.state.freshness !== 'fresh';
  if (isBehind && !(await core.take(await core.readAgain()))) return;
  const first = core.book && (await act(core.book));
  const isOutdated = first?.code === 'changed' && (await core.take(await core.readAgain()));
  const last = isOutdated && core.book ? await act(core.book) : first;
  if (last) core.say(tellError(last));
}

/** There is nothing to do, and this is why. */
function nothing(core: Core, why: Note): Promise<null> {
  core.say(tell('info', why));
  return Promise.resolve(null);
}

/** Takes the newest step back. */
export function restore(core: Core): Promise<void> {
  return core.run('restoring', async () => {
    if (core.book === null && !(await core.take(await core.notebook.load()))) return;
    const outcome = await core.notebook.takeBack();
    if (!outcome.ok) return core.say(tellNotRestored(outcome.error));
    if (outcome.value === null) return core.say(tell('info', note('pane.nothing-to-restore')));
    await core.take(await core.notebook.read());
    const { kind, changes } = outcome.value;
    const count = countCells(changes);
    const result = count > 0 ? note('pane.restored', { count }) : note(`pane.restored-${kind}`);
    core.say(tell('success', result));
  });
}

/** Writes a step, reads the workbook back and tells the result. Gives why nothing was written, null when all is well. */
async function apply(core: Core, kind: Step, plan: WritePlan, result: () => Told): Promise<HostError | null> {
  if (plan.changes.length > 0) {
    const outcome = await core.notebook.write({ kind, changes: plan.changes });
    if (!outcome.ok) return outcome.error;
    await core.take(await core.notebook.read());
  }
  core.say(result());
  return null;
}
