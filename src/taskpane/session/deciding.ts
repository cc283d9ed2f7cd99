import type { DecidedRow, Decisions, TableDecisions } from '../../decisions';
import { withAlikeAnswer, withAnswer, withCause, withOverride } from '../../decisions';
import type { Form, FormKind, Indicator, MappingCorrection } from '../../layout';
import type { AlikeQuestion, Choice, Override } from '../../scoring';
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

    /** Gives all rows that ask alike their answers; each can be taken back by itself. */
    answerAlike: (key: string, question: AlikeQuestion): Promise<void> =>
      decideTable(key, (decisions) => {
        const view = core.state.tables.find((one) => one.key === key);
        return view ? { ...decisions, answers: withAlikeAnswer(view.answers, view.table, question) } : decisions;
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
     * Sets the score of a row in place of the rules, or leaves the row out; null takes back what was set, whether it still holds or not.
     * The caller has asked `overrideFault`.
     */
    override: (key: string, indicator: Indicator, override: Override | null): Promise<void> =>
      core.run(null, async () => {
        const view = core.state.tables.find((one) => one.key === key);
        if (!view) return;
        const keeping = core.notebook.override(withOverride(core.notebook.overrides, view, indicator, override));
        await core.evaluateOne(key);
        const kept = await keeping;
        if (!kept.ok) core.notify(errorMessage(kept.error));
      }),

    ...correctionActions(core, decide),
  };
}

type Decide = (make: (decisions: Decisions) => Decisions, evaluate: () => void | Promise<void>) => Promise<void>;

/** What a person corrects of what was recognised. */
function correctionActions(core: Core, decide: Decide) {
  const decideCorrections = (make: (standing: readonly MappingCorrection[]) => MappingCorrection[]): Promise<void> =>
    decide(
      (decisions) => ({ ...decisions, corrections: make(decisions.corrections) }),
      () => (core.book ? core.evaluateAll(core.book) : undefined),
    );

  return {
    /**
     * Corrects which column holds what, for the headers that begin in those rows (a header can be repeated); null goes back to what
     * was recognised. Only what differs from the recognised mapping is given.
     */
    correct: (
      sheet: string,
      headerRows: readonly number[],
      columns: MappingCorrection['columns'] | null,
    ): Promise<void> => {
      const corrections = columns === null ? [] : headerRows.map((headerRow) => ({ sheet, headerRow, columns }));
      return decideCorrections((standing) => {
        const isCorrected = (one: MappingCorrection): boolean =>
          one.sheet === sheet && headerRows.includes(one.headerRow);
        const formAt = (row: number) => standing.find((one) => isCorrected(one) && one.headerRow === row)?.form;
        const made = corrections.map((one) => withForm(one, formAt(one.headerRow)));
        return [...standing.filter((one) => !isCorrected(one)), ...made];
      });
    },

    /** This is a self-evaluation: its header is in that row, and these columns hold what. In place of what was said of the row before. */
    point: (sheet: string, headerRow: number, columns: MappingCorrection['columns']): Promise<void> =>
      decideCorrections((standing) => [
        ...standing.filter((one) => one.sheet !== sheet || one.headerRow !== headerRow),
        { sheet, headerRow, columns, form: 'self-evaluation' },
      ]),

    /** Says which form it is whose columns and title contradict each other; null asks again. */
    correctForm: ({ sheet, headerRow }: Pick<Form, 'sheet' | 'headerRow'>, kind: FormKind | null): Promise<void> =>
      decideCorrections((standing) => {
        const isIt = (one: MappingCorrection): boolean => one.sheet === sheet && one.headerRow === headerRow;
        const after = withForm(standing.find(isIt) ?? { sheet, headerRow, columns: {} }, kind ?? undefined);
        const saysNothing = kind === null && Object.keys(after.columns).length === 0 && after.rows === undefined;
        return [...standing.filter((one) => !isIt(one)), ...(saysNothing ? [] : [after])];
      }),
  };
}

/** The correction with what was said of its form; nothing where undefined. */
function withForm(
  { sheet, headerRow, columns, rows }: MappingCorrection,
  form: FormKind | undefined,
): MappingCorrection {
  return { sheet, headerRow, columns, ...(rows ? { rows } : {}), ...(form ? { form } : {}) };
}
