import type { Indicator } from '../layout';
import type { ChangeQuantity, NumberQuantity, Quantity, SeveralQuantity } from '../quantity';
import { NO_VALUE_OR_ZERO } from '../lexicon/nothing';
import type { Earning, RuleSet } from '../rules';
import { bandOf } from '../rules';
import { note } from '../texts/note';
import type { NumberSide } from './compare';
import { judgeNumbers } from './compare';
import { judgeChange, whyNegative } from './change';
import { asMonth, judgeDates } from './dates';
import type { Choice } from './evaluation';
import type { Judgement } from './judgement';
import { inWords, unlike, unsure } from './judgement';
import { judgeFloor, judgeRange, judgeRank, judgeUnclear, judgeWordsForNumber } from './oneReading';
import { judgePeriods } from './periods';
import { judgeWords } from './qualitative';
import { earningOf } from './rowRule';
import { judgeParts, pairedByUnit } from './several';
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
  const read = asRead(indicator, choice);
  const judgement = inWordsByRule(read, judgeValues(read, context), ruleSet);
  return choice?.kind === 'ratio' ? chosen(judgement, choice.ratio, ruleSet) : judgement;
}

/** A row with its sides as a person said that they are to be read. */
export function asRead(indicator: Indicator, choice: Choice | undefined): Indicator {
  if (choice?.kind !== 'reading') return indicator;
  const target = choice.target ? asNumber(indicator.target, choice.target) : indicator.target;
  const actual = choice.actual ? asNumber(indicator.actual, choice.actual) : indicator.actual;
  return { ...indicator, target, actual };
}

function judgeValues(indicator: Indicator, { ruleSet, tableYear, choice }: Context): Judgement {
  const { target, actual } = indicator;
  if (isNothing(target)) return judgeWithoutTarget(indicator);
  if (isNothing(actual)) return withoutActual(target, actual);
  switch (target.kind) {
    case 'ambiguous':
      return judgeUnclear(indicator, target, ruleSet);
    case 'qualitative':
      return judgeWords(target, actual);
    case 'several':
      return judgeSeveral(target, actual, { ruleSet, choice, earning: earningOf(indicator, ruleSet) });
    case 'date':
      return judgeDates(target, actual, tableYear);
    case 'range':
      return judgeRange(target, actual);
    case 'rank':
      return judgeRank(target, actual);
    case 'change':
      return isFigure(actual)
        ? judgeChange(indicator, { target, actual, isSettled: isRead(choice) }, ruleSet)
        : wordsForNumber(target, actual);
    case 'number':
      return judgeNumber(indicator, target, { ruleSet, tableYear, choice });
    case 'unit-only':
    case 'none':
      return unsure(note('scoring.target-missing'));
  }
}

const isFigure = (quantity: Quantity): quantity is NumberQuantity | ChangeQuantity =>
  quantity.kind === 'number' || quantity.kind === 'change';

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
  const paired = pairedByUnit(target, actual);
  const judged = paired && judgeParts(target, paired, ruleSet);
  if (judged?.status === 'scored' && judged.deviation !== 'under')
    return { ...judged, why: note('scoring.several-met') };
  return choice?.kind === 'parts' ? judgeParts(target, actual, ruleSet) : unsure(note('scoring.several', { count }));
}

function judgeNumber(
  indicator: Indicator,
  target: NumberQuantity,
  { ruleSet, tableYear, choice }: Pick<Context, 'ruleSet' | 'tableYear' | 'choice'>,
): Judgement {
  const { actual } = indicator;
  if (actual.kind === 'change') return judgeChange(indicator, { target, actual, isSettled: isRead(choice) }, ruleSet);
  if (actual.kind === 'number') {
    const why = isRead(choice) ? null : whyNegative(indicator, target, actual);
    return why ? unsure(why) : (judgePeriods(target, actual) ?? judgeNumbers(indicator, target, actual, ruleSet));
  }
  if (actual.kind === 'ambiguous') return judgeFloor(indicator, target, actual, ruleSet);
  if (actual.kind === 'qualitative') return judgeWordsForNumber(target, actual);
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

/** A person has said how the actual is to be read. */
const isRead = (choice: Choice | undefined): boolean => choice?.kind === 'reading' && choice.actual !== undefined;

function wordsForNumber(target: Quantity, actual: Quantity): Judgement {
  if (actual.kind !== 'qualitative') return unlike(target, actual);
  return unsure(note('scoring.words-for-number', { actual: actual.text.trim() }));
}

/** Nothing in the cell, or a mark that may as well say that there was none of it. */
function withoutActual(target: Quantity, actual: Quantity): Judgement {
  const text = actual.text.trim();
  const mayBeZero = target.kind === 'number' && NO_VALUE_OR_ZERO.includes(text);
  return unsure(mayBeZero ? note('scoring.nothing-or-zero', { actual: text }) : note('scoring.actual-missing'));
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
  if (!isNothing(actual)) return inWords(note('scoring.target-missing'));
  if (isNothing(actual) && !(isBlank(target) && hasPoints)) {
    const why = note('scoring.not-applicable');
    return { status: 'not-applicable', why, basis: null, completion: null, deviation: null };
  }
  return inWords(note('scoring.checklist'));
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
