import type { IndicatorResult } from '../../scoring';
import { lacksReason, standingOf } from './standing';
import type { TableView } from './state';

/** How many things wait for the person in each step that counts them. Each belongs to one step alone. */
export interface Left {
  /** 填分: rows that must be judged, or whose written result is of before. */
  readonly indicators: number;
  /** 写说明: rows that must be explained and are not. */
  readonly explain: number;
}

/** Whether a row waits in the step 填分. That it lacks an explanation belongs to the step after. */
export const waitsForScore = (result: IndicatorResult): boolean =>
  standingOf(result) === 'unsure' || result.written?.stale === true;

/** What is left of a table. */
export function leftOf({ evaluation: { indicators } }: Pick<TableView, 'evaluation'>): Left {
  return { indicators: indicators.filter(waitsForScore).length, explain: indicators.filter(lacksReason).length };
}

/** Nobody has filled in a result yet: there is nothing to count, and nothing done either. */
export function isBlank({ evaluation: { indicators } }: Pick<TableView, 'evaluation'>): boolean {
  return indicators.every(({ indicator: { actual } }) => actual.kind === 'none' && actual.text.trim() === '');
}

/** Whether the scores of the table stand in it: its total does, or, where it has no cell for one, each row's score. */
export function isScored({ evaluation: { total, indicators } }: Pick<TableView, 'evaluation'>): boolean {
  const { cell, inCell } = total.shown;
  if (cell !== null) return inCell !== null;
  return indicators.every(
    ({ score, entered, written, indicator }) =>
      score === null || indicator.cells.score === null || entered !== null || written !== null,
  );
}
