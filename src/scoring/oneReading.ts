import { compareNumbers } from '../decimal';
import type { Indicator } from '../layout';
import { EVERY_ONE, NOTHING_HAPPENED } from '../lexicon/harm';
import type {
  AmbiguousQuantity,
  NumberQuantity,
  QualitativeQuantity,
  Quantity,
  RangeQuantity,
  RankQuantity,
} from '../quantity';
import { saysInTime, spanOfDates } from '../quantity';
import type { RuleSet } from '../rules';
import { squeeze } from '../text';
import { note } from '../texts/note';
import { judgeNumbers } from './compare';
import type { Judgement } from './judgement';
import { MET, MET_IN_WORDS, unlike, unsure } from './judgement';
import { relateSides } from './relate';

/** Rows whose texts leave something open that does not matter: in every reading the target was met. All others are asked. */

/** Inside of the range, or the same range again. */
export function judgeRange(target: RangeQuantity, actual: Quantity): Judgement {
  if (actual.kind !== 'number' && actual.kind !== 'range') return unlike(target, actual);
  const [low, high] = actual.kind === 'range' ? [actual.low, actual.high] : [actual.value, actual.value];
  const relation = relateSides({ value: target.high, unit: target.unit }, { value: high, unit: actual.unit });
  if (!relation.ok) return unsure(relation.why);
  const isInside =
    compareNumbers(low * relation.factor, target.low) >= 0 && compareNumbers(high * relation.factor, target.high) <= 0;
  if (!isInside) return unsure(note('scoring.outside-range'));
  return { ...MET, why: actual.kind === 'range' ? note('scoring.copied') : relation.why };
}

/** A place as good as the one aimed at, or better. No share is known of a place that was missed. */
export function judgeRank(target: RankQuantity, actual: Quantity): Judgement {
  if (actual.kind !== 'rank') return unlike(target, actual);
  return actual.place <= target.place ? MET : unsure(note('scoring.rank-missed'), 'under');
}

/** A target that cannot be taken as it stands. */
export function judgeUnclear(indicator: Indicator, target: AmbiguousQuantity, ruleSet: RuleSet): Judgement {
  const { actual } = indicator;
  if (isSameRatio(target.text, actual.text) || isSameSpan(target, actual))
    return { ...MET, why: note('scoring.copied') };
  const isOfTime = OF_TIME.includes(target.reason.id);
  if (isOfTime && actual.kind === 'qualitative' && saysInTime(actual.text)) return { ...MET, status: 'qualitative' };
  const about = target.reason.id === 'quantity.about-target' ? target.proposal : null;
  if (about === null || actual.kind !== 'number' || indicator.nature === 'cost') return unsure(target.reason);
  if (actual.remarks.some(({ id }) => id === 'quantity.about')) return unsure(target.reason);
  const judged = judgeNumbers(indicator, { ...about, operator: '>=', text: target.text, remarks: [] }, actual, ruleSet);
  return plainlyMet(judged)
    ? { ...MET, why: note('scoring.about-reached', { target: target.text.trim() }) }
    : unsure(target.reason);
}

const OF_TIME: readonly string[] = ['quantity.date-span', 'quantity.date-each', 'quantity.date-vague'];
const RATIO = /^(?:不低于|不高于|不少于|达到|[<>=≥≤]+)?\d+(?:\.\d+)?:\d+(?:\.\d+)?$/;

/** 3:1 and 3：1. */
const isSameRatio = (target: string, actual: string): boolean =>
  RATIO.test(squeeze(target)) && squeeze(target) === squeeze(actual);

function isSameSpan(target: AmbiguousQuantity, actual: Quantity): boolean {
  const span = target.reason.id === 'quantity.date-span' ? spanOfDates(target.text) : null;
  return span !== null && span === spanOfDates(actual.text);
}

const plainlyMet = ({ status, deviation }: Judgement): boolean => status === 'scored' && deviation === 'none';

/** 50余篇 for 50: the least that it can be is enough. */
export function judgeFloor(
  indicator: Indicator,
  target: NumberQuantity,
  actual: AmbiguousQuantity,
  ruleSet: RuleSet,
): Judgement {
  const floor = actual.reason.id === 'quantity.more-than' ? actual.proposal : null;
  const isUpward = target.operator === null || target.operator === '=' || target.operator.startsWith('>');
  if (floor === null || !isUpward) return unsure(actual.reason);
  const least = { ...floor, operator: null, text: actual.text, remarks: [] };
  const judged = judgeNumbers(indicator, target, least, ruleSet);
  const isExact = target.operator === '=' && ruleSet.comparison.equal.side === 'both';
  const isLimit = judged.basis?.kind === 'compare' && judged.basis.direction.startsWith('<');
  const isMet = plainlyMet(judged) && !isExact && !isLimit;
  return isMet ? { ...MET, why: note('scoring.floor-reached', { actual: actual.text.trim() }) } : unsure(actual.reason);
}

/** Words beside a number: that nothing happened where none or little may, that everyone got it where a share must. */
export function judgeWordsForNumber(target: NumberQuantity, actual: QualitativeQuantity): Judgement {
  const bare = squeeze(actual.text).replace(/[。.]$/, '');
  const isLimit = target.operator === '<=' || target.operator === '<' || target.value === 0;
  if (isLimit && target.value >= 0 && NOTHING_HAPPENED.test(bare)) return MET_IN_WORDS;
  const isShare = target.unit === '%' && target.value <= 100 && !target.operator?.startsWith('<');
  if (isShare && EVERY_ONE.test(bare)) return MET_IN_WORDS;
  return unsure(note('scoring.words-for-number', { actual: actual.text.trim() }));
}
