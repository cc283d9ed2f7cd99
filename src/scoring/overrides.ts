import { compareNumbers, roundLikeExcel } from '../decimal';
import type { RuleSet } from '../rules';
import { bandOf } from '../rules';
import { oneLine } from '../text';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import type { IndicatorResult, Override, Overrides, RowTexts, ScoredRow } from './evaluation';
import { openSlots } from './reason';

/** Where nothing was set. */
export const NO_OVERRIDES: Overrides = { holding: {}, lapsed: {} };

/** The longest reason that is kept, in characters. */
export const LONGEST_REASON = 500;

/** A row as far as it matters for what may be set there. */
type Overridable = Pick<IndicatorResult, 'status' | 'points'>;

/** Whether a person can set the score of a row, or leave it out: it is scored, and its points are known. */
export const canBeOverridden = ({
  status,
  points,
  override,
}: Overridable & Pick<IndicatorResult, 'override'>): boolean =>
  points !== null && status !== 'placeholder' && (status !== 'not-applicable' || override?.kind === 'left-out');

/** Why what was set cannot hold for the row as it is; null where it can. */
export function whyNotHolding({ points }: Pick<Overridable, 'points'>, override: Override): Note | null {
  if (points === null) return note('override.no-points');
  if (override.kind === 'left-out') return null;
  const isWithin = override.score >= 0 && compareNumbers(override.score, points.value) <= 0;
  return isWithin ? null : note('override.not-within', { score: override.score, points: points.value });
}

/**
 * Why a person may not set this: the score lies outside of 0 and the row's points, has more decimals than the rule set gives, or nothing
 * says why, or not all of it. null where they may.
 */
export function overrideFault(
  { points }: Pick<Overridable, 'points'>,
  override: Override,
  { rounding }: Pick<RuleSet, 'rounding'>,
): Note | null {
  const { reason } = override;
  const outside = whyNotHolding({ points }, override);
  if (outside) return outside;
  if (override.kind === 'score' && !isWrittenOut(override.score, points?.value ?? null, rounding.decimals)) {
    return note('override.decimals', { decimals: rounding.decimals });
  }
  if (reason.trim() === '') return note('override.no-reason');
  const [slot] = openSlots(reason);
  if (slot !== undefined) return note('override.open-slot', { slot });
  return reason.length > LONGEST_REASON ? note('override.too-long', { limit: LONGEST_REASON }) : null;
}

/** Whether a score has no more decimals than it may have: those of the rule set, or of the points that it is all of. */
const isWrittenOut = (score: number, points: number | null, decimals: number): boolean =>
  score === points || compareNumbers(roundLikeExcel(score, decimals), score) === 0;

/** What was set for a row, as one says it in a sentence: the score or that it does not count, by the rules what, by whom and why. */
export function overrideNote(override: NonNullable<IndicatorResult['override']>, points: number | null): Note {
  const { kind, reason, by = '', byRules } = override;
  const whose = by === '' ? 'own' : 'other';
  if (kind === 'left-out') return note(`override.left-out-${whose}`, { points: points ?? 0, reason, by });
  const args = { score: override.score, reason, by };
  return byRules === null
    ? note(`override.score-only-${whose}`, args)
    : note(`override.score-${whose}`, { ...args, rules: byRules });
}

/** What was set for a row and does not hold any more, and why. */
export function lapsedNote(lapsed: NonNullable<IndicatorResult['lapsed']>): Note {
  const { override, why } = lapsed;
  const { reason } = override;
  return override.kind === 'left-out'
    ? note('override.lapsed-left-out', { reason, why })
    : note('override.lapsed-score', { score: override.score, reason, why });
}

/**
 * A row as the rules give it, with what a person set for it: the score in place of theirs (by which a reason can be due, `isReasonDue`), or
 * left out, its points kept. What does not hold any more is told with the row, which stays as the rules give it.
 */
export function overridden(
  row: ScoredRow,
  { holding, lapsed }: Overrides,
  isReasonDue: (score: number, deviation: ScoredRow['deviation']) => boolean | null,
): ScoredRow {
  const gone = lapsed[row.indicator.row];
  const wanted = holding[row.indicator.row];
  if (!wanted) return gone ? { ...row, lapsed: { override: gone.override, why: changedNote(gone.was) } } : row;
  const why = row.status === 'not-applicable' ? note('override.not-applicable') : whyNotHolding(row, wanted);
  if (why) return { ...row, lapsed: { override: wanted, why } };
  const override = { ...wanted, byRules: row.score };
  const said = overrideNote(override, row.points?.value ?? null);
  if (wanted.kind === 'left-out') {
    const nothing = { basis: null, completion: null, score: null, deviation: null, needsReason: false };
    return { ...row, ...nothing, status: 'not-applicable', why: said, override };
  }
  const { score } = wanted;
  const deviation = row.deviation ?? deviationOf(score, row);
  return { ...row, score, deviation, needsReason: isReasonDue(score, deviation), why: said, override };
}

/** Whether a row that the rules cannot judge was met, as its score says: like a share that a person chose, by the bands. */
function deviationOf(score: number, { points, ruleSet }: ScoredRow): ScoredRow['deviation'] {
  const share = points === null || points.value === 0 ? 1 : score / points.value;
  return bandOf(share, ruleSet) === ruleSet.bands[0] ? 'none' : 'under';
}

const changedNote = ({ name, target, actual }: RowTexts): Note =>
  note('override.row-changed', { name: oneLine(name), target: oneLine(target), actual: oneLine(actual) });
