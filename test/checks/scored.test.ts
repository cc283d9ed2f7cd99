import { describe, expect, it } from 'vitest';
import { checkTables } from '../../src/checks';
import { recognise } from '../../src/layout';
import type { Book } from '../../src/model/book';
import type { Sheet } from '../../src/model/sheet';
import { planScore } from '../../src/plan/planScore';
import { proposeRuleSet } from '../../src/rules';
import type { Evaluation } from '../../src/scoring';
import { evaluate } from '../../src/scoring';
import { applyChanges, replaceCell } from '../support/applyChanges';
import { fixturesIn, OWN } from '../support/corpus';
import { bookOf, gridSheet } from '../support/gridSheet';
import { shortly } from './testCheck';

const evaluateAll = (book: Book): Evaluation[] =>
  recognise(book).map((table) => evaluate(table, proposeRuleSet(table)));

/** The sheet before anybody scored it. */
function unscored(sheet: Sheet): Sheet {
  const cells = evaluateAll(bookOf(sheet)).flatMap(({ indicators, budget, table }) => [
    ...indicators.map(({ indicator }) => indicator.cells.score),
    ...budget.flatMap(({ row }) => [row.cells.score, row.cells.rate]),
    table.total?.cells.score ?? null,
    table.total?.cells.grade ?? null,
  ]);
  return cells.reduce((one, at) => {
    if (at === null) return one;
    return replaceCell(one, one.anchorAt(at.row, at.column), { value: null, formula: null });
  }, sheet);
}

/** Checks of what this program writes itself: there its own results must never be called wrong. A row it leaves open has no score. */
const OURS = /^(?:rate|total|score|full-score|formula|number|grade)-(?!missing|in-words)/;

describe('tables that this program scored', () => {
  it.each(fixturesIn(OWN))('%s: rates, scores, totals and formulas give no finding', (_, fixture) => {
    for (const write of ['formulas', 'values'] as const) {
      const book = bookOf(unscored(gridSheet(fixture.grid, { merges: fixture.merges, kinds: 'numbers' })));
      const plan = planScore(evaluateAll(book), book, { write, workingPaper: false, language: 'zh' });
      const scored = applyChanges(book, plan.changes);
      const evaluations = evaluateAll(scored);
      const tables = evaluations.map(({ table }) => table);
      const findings = checkTables(scored, tables, evaluations).filter(({ check }) => OURS.test(check));
      expect(findings.map((one) => shortly(one))).toEqual([]);
    }
  });
});
