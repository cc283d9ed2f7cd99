import { KEPT_KEYS } from '../../settings/data';
import { note } from '../../texts/note';
import type { Core } from './core';
import { markedMessage, stepMessage } from './messages';
import { lacksReason } from './standing';
import { NOTHING } from './writePlan';
import { nothingToDo, onFreshFigures, writeStep } from './writeStep';

/** Not in the pane's first script: it brings the schema library. */
const load = () => import(/* webpackChunkName: "marks" */ '../../plan/highlights');

/** Highlights for the rows that are to be explained. */
export function highlightActions(core: Core) {
  return {
    /** Highlights the rows that are to be explained. Done again it changes only what does not stand yet. */
    mark: (): Promise<void> =>
      core.run('writing', () =>
        onFreshFigures(core, async (book, ground) => {
          const evaluations = core.state.tables.map((view) => view.evaluation);
          const kept = core.state.settings[KEPT_KEYS.highlights] ?? null;
          const { planHighlights } = await load();
          const { changes, refused } = planHighlights(evaluations, book, { kept });
          if (refused) return refused;
          if (changes.length === 0) {
            return nothingToDo(core, note(kept === null ? 'pane.nothing-to-mark' : 'pane.already-marked'));
          }
          const rows = evaluations.flatMap((one) => one.indicators).filter(lacksReason).length;
          return writeStep(core, 'mark', { ...NOTHING, changes }, () => markedMessage(rows), ground);
        }),
      ),

    /** Takes all highlights of ours out of the workbook. */
    unmark: (): Promise<void> =>
      core.run('writing', () =>
        onFreshFigures(core, async (book, ground) => {
          const { planHighlightRemoval } = await load();
          const changes = planHighlightRemoval(book, core.state.settings[KEPT_KEYS.highlights] ?? null);
          if (changes.length === 0) return nothingToDo(core, note('pane.no-marks'));
          const plan = { ...NOTHING, changes };
          return writeStep(core, 'unmark', plan, () => stepMessage('unmark', plan), ground);
        }),
      ),
  };
}
