import { reachesThreshold } from '../rules';
import { compareNumbers } from '../scoring';
import type { Evaluation, IndicatorResult } from '../scoring';

/**
 * The rows of a table by how they came out. Rows that do not apply are in none of the lists, nor are those that have neither a target
 * nor an actual: they are scored by a standard (论证决策规范性), and reports do not count them among the indicators.
 */
export interface RowsByResult {
  readonly all: readonly IndicatorResult[];
  readonly met: readonly IndicatorResult[];
  readonly missed: readonly IndicatorResult[];
  /** Of `met`: those that reach the rule set's threshold (130% by default). */
  readonly over: readonly IndicatorResult[];
  /** Nobody has said yet how these came out. */
  readonly open: readonly IndicatorResult[];
}

export function countRows({ indicators, ruleSet }: Evaluation): RowsByResult {
  const all = indicators.filter((row) => applies(row) && hasValues(row));
  const met = all.filter((row) => row.deviation === 'none' || row.deviation === 'over' || isJudged(row));
  return {
    all,
    met,
    missed: all.filter(({ deviation }) => deviation === 'under'),
    over: met.filter(
      ({ deviation, completion }) =>
        deviation === 'over' && completion !== null && reachesThreshold(completion, ruleSet.overThreshold),
    ),
    open: all.filter((row) => row.deviation === null && !isJudged(row)),
  };
}

/**
 * Whether a person judged a row that nobody can compute. One whose values cannot be read, or that answers a number with words (≥3年 → 优),
 * nobody has judged, whatever points it got.
 */
function isJudged(row: IndicatorResult): boolean {
  const { target, actual } = row.indicator;
  const isUnread = target.kind === 'ambiguous' || actual.kind === 'ambiguous';
  const isAnsweredInWords = target.kind === 'number' && actual.kind === 'qualitative';
  return isClaimed(row) && !isUnread && !isAnsweredInWords;
}

/** Rows that apply and have neither a target nor an actual. */
export function rowsWithoutValues({ indicators }: Pick<Evaluation, 'indicators'>): IndicatorResult[] {
  return indicators.filter((row) => applies(row) && !hasValues(row));
}

/** Those of them that the form scores by a standard: it is a list of scores, or prints the standard beside the row. Nobody filled in the others. */
export function rowsByStandard({ indicators, table }: Pick<Evaluation, 'indicators' | 'table'>): IndicatorResult[] {
  const printed = new Set(table.printed.flatMap(({ kind, row }) => (kind === 'standard' && row !== null ? [row] : [])));
  return rowsWithoutValues({ indicators }).filter(
    ({ indicator }) => table.form === 'score-list' || printed.has(indicator.row),
  );
}

const applies = ({ status }: IndicatorResult): boolean => status !== 'not-applicable' && status !== 'placeholder';
const hasValues = ({ indicator: { target, actual } }: IndicatorResult): boolean =>
  target.text.trim() !== '' || actual.text.trim() !== '';

/**
 * Whether the table itself says that a row was met which nobody can compute (words, a checklist, a slip in a figure): the person
 * gave it all of its points.
 */
export function isClaimed({ deviation, entered: score, points }: IndicatorResult): boolean {
  return deviation === null && score !== null && points !== null && compareNumbers(score, points.value) >= 0;
}

/** Rows that need an explanation and have none, or one with a slot still open. */
export function rowsToExplain({ indicators }: Evaluation): IndicatorResult[] {
  return indicators.filter(({ needsReason, hasReason }) => needsReason === true && !hasReason);
}
