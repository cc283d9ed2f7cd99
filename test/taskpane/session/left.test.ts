import { describe, expect, it } from 'vitest';
import { checkTables } from '../../../src/checks';
import { isBlank, leftOf, waitsForScore } from '../../../src/taskpane/session/left';
import { lacksReason, needsHand } from '../../../src/taskpane/session/standing';
import { nextStep } from '../../../src/taskpane/frame/steps';
import { asksForReason } from '../../../src/taskpane/review/findings';
import { NO_DECISIONS } from '../../../src/decisions';
import { viewTables } from '../../../src/taskpane/session/tables';
import { bookBytes, TABLE_BOOKS, withExtra } from '../../support/books';
import { open, value } from '../../support/chain';

const NOBODY = { decisions: NO_DECISIONS, overrides: [], ruleSets: [], steps: [] };

function viewsOf(name: string) {
  const book = value(open(bookBytes(name)).book());
  const steps = viewTables(book, NOBODY);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return { book, views: step.value.tables };
}

describe('what is left belongs to one step', () => {
  it.each(withExtra(TABLE_BOOKS))('%s', (name) => {
    const { book, views } = viewsOf(name);
    const findings = checkTables(
      book,
      views.map(({ table }) => table),
      views.map(({ evaluation }) => evaluation),
    );
    for (const view of views) {
      const { indicators } = view.evaluation;
      const left = leftOf(view);
      const waiting = indicators.filter((row) => waitsForScore(row) || lacksReason(row));
      // Whoever needs a hand waits in one of the two, and nobody else does.
      expect(waiting).toEqual(indicators.filter(needsHand));
      expect(left).toEqual({
        indicators: indicators.filter(waitsForScore).length,
        explain: indicators.filter(lacksReason).length,
      });
      if (isBlank(view)) expect(left.explain).toBe(0);
    }
    // A finding that asks for an explanation is about a row that the step before counts.
    const rows = new Set(
      views.flatMap(({ table, evaluation }) =>
        evaluation.indicators.filter(lacksReason).map(({ indicator }) => `${table.sheet} ${String(indicator.row)}`),
      ),
    );
    for (const finding of findings.filter((one) => asksForReason(one, views))) {
      const { place } = finding;
      expect(place.kind === 'cell' && rows.has(`${place.sheet} ${String(place.address.row)}`)).toBe(true);
    }
  });
});

describe('the step to go on with', () => {
  const state = (counts: readonly number[], done: readonly boolean[] = []) =>
    Object.fromEntries(
      (['indicators', 'explain', 'review', 'report', 'send'] as const).map((tab, index) => [
        tab,
        { count: counts[index] ?? 0, isDone: done[index] ?? false },
      ]),
    ) as Parameters<typeof nextStep>[0];

  it.each([
    ['the next in which something waits', state([0, 9, 5]), 'indicators', 'explain'],
    ['past what is done', state([0, 0, 5], [true, true]), 'indicators', 'review'],
    ['the report where nothing waits', state([0, 0, 0], [true, true, true]), 'indicators', 'report'],
    ['nothing after the last', state([]), 'send', null],
  ] as const)('is %s', (_, steps, after, next) => {
    expect(nextStep(steps, after)).toBe(next);
  });
});
