import type { Decisions, TableDecisions } from '../../decisions';
import { withAnswer } from '../../decisions';
import type { Indicator, MappingCorrection } from '../../layout';
import type { Choice } from '../../scoring/evaluation';
import type { Core } from './core';
import { tellError } from './messages';

/** Takes a decision over at once, then keeps it in the workbook. */
function decide(
  core: Core,
  change: (decisions: Decisions) => Decisions,
  follow: () => void | Promise<void>,
): Promise<void> {
  return core.run(null, async () => {
    const keeping = core.notebook.decide(change(core.notebook.decisions));
    await follow();
    const kept = await keeping;
    if (!kept.ok) core.say(tellError(kept.error));
  });
}

function decideTable(core: Core, key: string, change: (decisions: TableDecisions) => TableDecisions): Promise<void> {
  return decide(
    core,
    ({ tables, corrections }) => ({ corrections, tables: { ...tables, [key]: change(tables[key] ?? {}) } }),
    () => core.evaluateOne(key),
  );
}

export function chooseRuleSet(core: Core, key: string, rules: string): Promise<void> {
  return decideTable(core, key, (decisions) => ({ ...decisions, rules }));
}

/** Answers a row; null takes the answer back. */
export function answer(core: Core, key: string, indicator: Indicator, choice: Choice | null): Promise<void> {
  return decideTable(core, key, (decisions) => {
    const standing = core.state.tables.find((view) => view.key === key)?.answers ?? [];
    return { ...decisions, answers: withAnswer(standing, indicator, choice) };
  });
}

/**
 * Corrects which column holds what, for the headers that begin in those rows (a header can be repeated); null goes back to what was
 * recognised. Only what differs from the recognised mapping is given.
 */
export function correct(
  core: Core,
  sheet: string,
  headerRows: readonly number[],
  columns: MappingCorrection['columns'] | null,
): Promise<void> {
  return decide(
    core,
    (decisions) => {
      const others = decisions.corrections.filter((one) => one.sheet !== sheet || !headerRows.includes(one.headerRow));
      const corrections = columns === null ? [] : headerRows.map((headerRow) => ({ sheet, headerRow, columns }));
      return { ...decisions, corrections: [...others, ...corrections] };
    },
    () => (core.book ? core.evaluateAll(core.book) : undefined),
  );
}
