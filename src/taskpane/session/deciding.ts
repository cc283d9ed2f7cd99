import type { DecidedRow, Decisions, TableDecisions } from '../../decisions';
import { withAnswer, withCause } from '../../decisions';
import type { Indicator, MappingCorrection } from '../../layout';
import type { Choice } from '../../scoring';
import type { Core } from './core';
import { errorMessage } from './messages';

/**
 * What a person decides: the rule set, the answers to open rows, which column holds what. It holds at once, also when it cannot be
 * kept in the workbook.
 */
export function decisionActions(core: Core) {
  const decide = (make: (decisions: Decisions) => Decisions, evaluate: () => void | Promise<void>): Promise<void> =>
    core.run(null, async () => {
      const decisions = make(core.notebook.decisions);
      const keeping = core.notebook.decide(decisions);
      await evaluate();
      const kept = await keeping;
      if (!kept.ok) core.notify(errorMessage(kept.error));
    });
  const decideTable = (key: string, make: (decisions: TableDecisions) => TableDecisions): Promise<void> =>
    decide(
      ({ tables, corrections }) => ({ corrections, tables: { ...tables, [key]: make(tables[key] ?? {}) } }),
      () => core.evaluateOne(key),
    );

  return {
    chooseRuleSet: (key: string, rules: string): Promise<void> =>
      decideTable(key, (decisions) => ({ ...decisions, rules })),

    /** Answers a row; null takes the answer back. */
    answer: (key: string, indicator: Indicator, choice: Choice | null): Promise<void> =>
      decideTable(key, (decisions) => {
        const standing = core.state.tables.find((view) => view.key === key)?.answers ?? [];
        return { ...decisions, answers: withAnswer(standing, indicator, choice) };
      }),

    /** Remembers the causes chosen for rows; null takes the one of a row back. */
    chooseCauses: (
      key: string,
      chosen: readonly { readonly row: DecidedRow; readonly cause: string | null }[],
    ): Promise<void> =>
      decideTable(key, (decisions) => {
        const standing = core.state.tables.find((view) => view.key === key)?.causes ?? [];
        const causes = chosen.reduce((all, { row, cause }) => withCause(all, row, cause), [...standing]);
        return { ...decisions, causes };
      }),

    /**
     * Corrects which column holds what, for the headers that begin in those rows (a header can be repeated); null goes back to what
     * was recognised. Only what differs from the recognised mapping is given.
     */
    correct: (
      sheet: string,
      headerRows: readonly number[],
      columns: MappingCorrection['columns'] | null,
    ): Promise<void> => {
      const isCorrected = (one: MappingCorrection): boolean =>
        one.sheet === sheet && headerRows.includes(one.headerRow);
      const corrections = columns === null ? [] : headerRows.map((headerRow) => ({ sheet, headerRow, columns }));
      return decide(
        (decisions) => ({
          ...decisions,
          corrections: [...decisions.corrections.filter((one) => !isCorrected(one)), ...corrections],
        }),
        () => (core.book ? core.evaluateAll(core.book) : undefined),
      );
    },
  };
}
