import type { Indicator } from '../layout';
import type { NumberQuantity, Quantity, SeveralQuantity } from '../quantity';
import type { Earning, RuleSet } from '../rules';
import { bandOf } from '../rules';
import { note } from '../texts/note';
import type { NumberSide } from './compare';
import { judgeNumbers } from './compare';
import { compareNumbers } from '../decimal';
import { asMonth, judgeDates } from './dates';
import type { Choice } from './evaluation';
import type { Judgement } from './judgement';
import { MET, inWords, unlike, unsure } from './judgement';
import { judgeWords } from './qualitative';
import { relateSides } from './relate';
import { earningOf } from './rowRule';
import { judgeParts } from './several';
import { EVEN_SHARE } from '../lexicon/scales';

/** What a judgement rests on besides the row itself. */
export interface Context {
  readonly ruleSet: RuleSet;
  /** Year of the table, for dates that name none. */
  readonly tableYear: number | null;
  readonly choice: Choice | undefined;
}

/** What can be said of a row by its two values, the rule set and what a person chose; its points play no part. */
export function judge(indicator: Indicator, context: Context): Judgement {
  const { choice, ruleSet } = context;
  const target =
    choice?.kind === 'reading' && choice.target ? asNumber(indicator.target, choice.target) : indicator.target;
  const actual =
    choice?.kind === 'reading' && choice.actual ? asNumber(indicator.actual, choice.actual) : indicator.actual;
  const read = { ...indicator, target, actual };
  const judgement = inWordsByRule(read, judgeValues(read, context), ruleSet);
  return choice?.kind === 'ratio' ? chosen(judgement, choice.ratio, ruleSet) : judgement;
}

function judgeValues(indicator: Indicator, { ruleSet, tableYear, choice }: Context): Judgement {
  const { target, actual } = indicator;
  if (isNothing(target)) return judgeWithoutTarget(indicator);
  if (isNothing(actual)) return unsure(note('scoring.actual-missing'));
  switch (target.kind) {
    case 'ambiguous':
      return unsure(target.reason);
    case 'qualitative':
      return judgeWords(target, actual);
    case 'several':
      return judgeSeveral(target, actual, { ruleSet, choice, earning: earningOf(indicator, ruleSet) });
    case 'date':
      return judgeDates(target, actual, tableYear);
    case 'range':
      return actual.kind === 'number' ? judgeRange(target, actual) : unlike(target, actual);
    case 'number':
      return judgeNumber(indicator, target, { ruleSet, tableYear });
    case 'unit-only':
    case 'none':
      return unsure(note('scoring.target-missing'));
  }
}

function judgeSeveral(
  target: SeveralQuantity,
  actual: Quantity,
  { ruleSet, choice, earning }: Pick<Context, 'ruleSet' | 'choice'> & { readonly earning: Earning | null },
): Judgement {
  if (actual.kind === 'number') return unsure(note('scoring.several-unlike'));
  if (actual.kind !== 'several') return unlike(target, actual);
  const count = target.parts.length;
  if (actual.parts.length !== count) return unsure(note('scoring.several-unlike'));
  const isSpecial = (earning?.kind ?? 'proportion') !== 'proportion';
  if (isSpecial) return unsure(note('scoring.several-by-rule', { count }));
  return choice?.kind === 'parts' ? judgeParts(target, actual, ruleSet) : unsure(note('scoring.several', { count }));
}

function judgeNumber(
  indicator: Indicator,
  target: NumberQuantity,
  { ruleSet, tableYear }: Pick<Context, 'ruleSet' | 'tableYear'>,
): Judgement {
  const { actual } = indicator;
  if (actual.kind === 'number') return judgeNumbers(indicator, target, actual, ruleSet);
  if (actual.kind === 'qualitative') return unsure(note('scoring.words-for-number', { actual: actual.text.trim() }));
  const month = actual.kind === 'date' ? asMonth(target) : null;
  return month ? judgeDates(month, actual, tableYear) : unlike(target, actual);
}

/** Words that plainly say that a target was missed, wholly or in part, where the rule set says what that earns. */
function inWordsByRule(indicator: Indicator, judgement: Judgement, ruleSet: RuleSet): Judgement {
  if (judgement.status !== 'qualitative' || judgement.basis !== null || judgement.deviation !== 'under')
    return judgement;
  const ratio = ratioInWords(indicator, ruleSet);
  return ratio === null ? judgement : { ...judgement, why: null, basis: { kind: 'chosen', ratio }, completion: ratio };
}

function ratioInWords(indicator: Indicator, ruleSet: RuleSet): number | null {
  if (earningOf(indicator, ruleSet)?.kind === 'all-or-nothing') return 0;
  const shares = ruleSet.qualitative?.shares ?? null;
  const { actual } = indicator;
  if (shares === null || actual.kind !== 'qualitative') return null;
  return actual.verdict === 'partly' ? shares.partly : actual.verdict === 'unmet' ? shares.unmet : null;
}

const isNothing = (quantity: Quantity): boolean => quantity.kind === 'none' || quantity.kind === 'unit-only';
const isBlank = (quantity: Quantity): boolean => quantity.kind === 'none' && quantity.text.trim() === '';

/**
 * No target. A mark or a lone unit on both sides says that the indicator does not apply; so does an empty row without points.
 * Empty cells beside points are a checklist that a person scores.
 */
function judgeWithoutTarget(indicator: Indicator): Judgement {
  const { target, actual, points } = indicator;
  const hasPoints =
    (points?.value ?? 0) > 0 || (indicator.entered.score ?? 0) > 0 || EVEN_SHARE.test(points?.text ?? '');
  if (!isNothing(actual) && actual.kind !== 'qualitative') return unsure(note('scoring.target-missing'));
  if (isNothing(actual) && !(isBlank(target) && hasPoints)) {
    const why = note('scoring.not-applicable');
    return { status: 'not-applicable', why, basis: null, completion: null, deviation: null };
  }
  return inWords(note('scoring.checklist'));
}

function judgeRange(target: Extract<Quantity, { kind: 'range' }>, actual: NumberQuantity): Judgement {
  const relation = relateSides({ value: target.high, unit: target.unit }, actual);
  if (!relation.ok) return unsure(relation.why);
  const value = actual.value * relation.factor;
  const inside = compareNumbers(value, target.low) >= 0 && compareNumbers(value, target.high) <= 0;
  return inside ? { ...MET, why: relation.why } : unsure(note('scoring.outside-range'));
}

/** A side as a person said it is to be read. */
function asNumber(
  written: Quantity,
  reading: Partial<NumberSide> & { readonly value: number; readonly unit: string | null },
): NumberQuantity {
  const { text, pieces } = written;
  const proposed = written.kind === 'ambiguous' ? written.proposal : written;
  const operator = reading.operator ?? (proposed && 'operator' in proposed ? proposed.operator : null);
  return { kind: 'number', text, pieces, remarks: [], operator, value: reading.value, unit: reading.unit };
}

/** The share a person chose. It lies within 0 and 1, and counts as the completion, as the bands of the rules do. */
function chosen(judgement: Judgement, ratio: number, ruleSet: RuleSet): Judgement {
  if (judgement.status === 'not-applicable' || judgement.status === 'scored') return judgement;
  const share = Math.max(0, Math.min(1, ratio));
  const isReached = bandOf(share, ruleSet) === ruleSet.bands[0];
  return {
    status: judgement.status === 'qualitative' ? 'qualitative' : 'scored',
    why: null,
    basis: { kind: 'chosen', ratio: share },
    completion: share,
    deviation: isReached && judgement.deviation !== 'under' ? 'none' : 'under',
  };
}
