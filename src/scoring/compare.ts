import type { Earning, RuleSet } from '../rules';
import { fallsTo, reachesThreshold } from '../rules';
import type { Indicator } from '../layout';
import type { Operator } from '../quantity';
import { normaliseUnit, unitParts, unitSlips } from '../quantity';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import { compareNumbers, withoutNoise } from '../decimal';
import { readDirection } from './direction';
import type { Operand } from './evaluation';
import type { Judgement } from './judgement';
import { unsure } from './judgement';
import { earningOf } from './rowRule';
import { relateSides } from './relate';
import { SAVINGS } from '../lexicon/directions';
import { MONEY_UNITS } from '../lexicon/units';
import { PER_EACH, PER_EACH_ACTUAL, PRICE } from '../lexicon/perEach';

/** One side of a row: a number in a unit, with the operator and the text it was written with. */
export interface NumberSide extends Operand {
  readonly operator: Operator | null;
  readonly text: string;
  readonly remarks: readonly Note[];
}

/** Number against number: the heart of scoring. */
export function judgeNumbers(
  indicator: Indicator,
  target: NumberSide,
  actual: NumberSide,
  ruleSet: RuleSet,
): Judgement {
  const relation = relateSides(target, actual);
  if (!relation.ok) return unsure(relation.why);
  const value = withoutNoise(actual.value * relation.factor);
  const order = compareNumbers(value, target.value);
  if (order > 0 && isFixedCost(indicator, target, ruleSet)) return unsure(note('scoring.cost-above-equal'));
  const reading = readDirection(indicator, target, order);
  if (!reading.ok) return unsure(reading.why);
  const { direction } = reading;
  if (!agrees(actual.operator, direction)) return unsure(note('scoring.actual-is-bound', { actual: actual.text }));
  if (order === 0 && (direction === '>' || direction === '<')) {
    return unsure(note('scoring.strict-equal', { operator: direction === '>' ? '＞' : '＜' }), 'under');
  }
  const judgement = judgeComparable(indicator, { target, actual, value, direction, factor: relation.factor }, ruleSet);
  const why = relation.why ?? reading.why ?? target.remarks[0] ?? actual.remarks[0] ?? null;
  return judgement.status === 'scored' ? { ...judgement, why } : judgement;
}

/** A cost that must be so much: what lies above it is met by the letter of the common rule, and asked all the same. */
export const isFixedCost = (
  { nature, name }: Indicator,
  { operator }: Pick<NumberSide, 'operator'>,
  { comparison }: RuleSet,
): boolean => operator === '=' && nature === 'cost' && comparison.equal.side === 'one' && !SAVINGS.test(name);

/** Two numbers whose units agree (`value`: the actual in the target's unit), with the direction in which they are compared. */
interface Comparison {
  readonly target: NumberSide;
  readonly actual: NumberSide;
  readonly value: number;
  readonly factor: number;
  readonly direction: Operator;
}

function judgeComparable(indicator: Indicator, comparison: Comparison, ruleSet: RuleSet): Judgement {
  const { target, actual, value, factor, direction } = comparison;
  const order = compareNumbers(value, target.value);
  const deviation = deviationOf(direction, value, target.value, ruleSet);
  const earning = earningOf(indicator, ruleSet);
  const fault = unitFault(earning, target) ?? directionFault(earning, comparison);
  if (fault) return unsure(fault, deviation === 'under' ? 'under' : null);
  if (target.value <= 0 && !countsByFigure(earning)) return withoutRate(comparison, deviation, ruleSet);
  const completion = target.value > 0 ? value / target.value : null;
  if (completion !== null && !Number.isFinite(completion))
    return unsure(note('scoring.no-rate', { target: target.text.trim() }));
  const slip = completion === null ? null : slipOf(indicator, comparison, deviation);
  if (slip) return unsure(slip);
  const isReverse = direction === '=' ? order > 0 : !isUpward(direction);
  return {
    status: 'scored',
    why: null,
    basis: {
      kind: 'compare',
      direction,
      method: isReverse ? ruleSet.comparison.atMost.notMet : 'B/A',
      target: { value: target.value, unit: target.unit },
      actual: { value: actual.value, unit: actual.unit },
      factor,
    },
    completion,
    deviation,
  };
}

const isUpward = (direction: Operator): boolean => direction === '>=' || direction === '>';

/** A target of nothing, or below: no completion can be divided out. */
function withoutRate(
  { target, value, direction }: Comparison,
  deviation: Judgement['deviation'],
  { comparison: { zeroTarget } }: RuleSet,
): Judgement {
  if (target.value < 0) {
    return deviation === 'under' ? unsure(note('scoring.negative-target'), 'under') : metOrNot(true);
  }
  if (zeroTarget?.earns === 'ask') return unsure(note('scoring.zero-target'));
  const order = compareNumbers(value, 0);
  const from = zeroTarget?.reasonFrom ?? null;
  const isFar = isUpward(direction) && from !== null && compareNumbers(value, from) >= 0;
  const judgement = metOrNot(isUpward(direction) ? order >= 0 : order <= 0);
  return isFar ? { ...judgement, deviation: 'over' } : judgement;
}

/** Rules that count how far the figures are apart, and need no rate. */
const countsByFigure = (earning: Earning | null): boolean => earning?.kind === 'loss' || earning?.kind === 'actual';

/** Why the figures of a rule cannot be held against those of the row: they are meant in another unit. */
function unitFault(earning: Earning | null, target: NumberSide): Note | null {
  const wanted = earning && 'unit' in earning ? earning.unit : null;
  if (wanted === null || normaliseUnit(wanted) === normaliseUnit(target.unit)) return null;
  return note('scoring.rule-unit', { unit: wanted, target: target.text.trim() });
}

/** Why the steps of a rule cannot be meant for the row: they give more for more, and of this row less is better. */
function directionFault(earning: Earning | null, { target, direction }: Comparison): Note | null {
  if (!direction.startsWith('<') || (earning?.kind !== 'completion' && earning?.kind !== 'actual')) return null;
  const { steps } = earning;
  const rises = steps.some(({ from, share }, index) => from > 0 && share > (steps[index + 1]?.share ?? 0));
  return rises ? note('scoring.rule-direction', { target: target.text.trim() }) : null;
}

/** A row that is met or not without a rate between: no completion can be divided out. */
function metOrNot(isMet: boolean): Judgement {
  return {
    status: 'scored',
    why: null,
    basis: { kind: 'met', ratio: isMet ? 1 : 0 },
    completion: null,
    deviation: isMet ? 'none' : 'under',
  };
}

/** Why two numbers that can be divided still may not be meant for each other; null where nothing speaks for that. */
function slipOf(
  indicator: Indicator,
  { target, actual, value }: Comparison,
  deviation: Judgement['deviation'],
): Note | null {
  if (looksLikeOtherUnit(value / target.value, target, actual)) {
    return note('scoring.unit-slip', { actual: actual.text.trim(), unit: target.unit ?? '' });
  }
  return deviation !== 'none' && looksLikeTotal(indicator, target, actual) ? note('scoring.per-unit') : null;
}

/** Whether an operator copied into the actual leaves its number usable: "≥266米" for ≥ does, "≤3" for ≥ does not. */
function agrees(written: Operator | null, direction: Operator): boolean {
  if (written === null || written === '=') return true;
  const side = (operator: Operator): string => operator.charAt(0);
  return side(written) === side(direction) || (direction === '=' && written === '>=');
}

function deviationOf(direction: Operator, actual: number, target: number, ruleSet: RuleSet): 'under' | 'over' | 'none' {
  const order = compareNumbers(actual, target);
  if (direction === '<=' || direction === '<') return order > 0 ? 'under' : isFarBelow(actual, target, ruleSet);
  if (order < 0) return 'under';
  if (order === 0 || target <= 0) return 'none';
  const { side, deviation } = ruleSet.comparison.equal;
  if (direction === '=' && (side === 'both' || deviation === 'any')) return 'over';
  return reachesThreshold(actual / target, ruleSet.overThreshold) ? 'over' : 'none';
}

/** How an upper bound that was kept is seen: one far above what was needed was set too high, where the rule set says so. */
function isFarBelow(actual: number, target: number, { underThreshold }: RuleSet): 'over' | 'none' {
  if (underThreshold === null || target <= 0) return 'none';
  return fallsTo(actual / target, underThreshold) ? 'over' : 'none';
}

/** How far from the other unit's a figure may be and still look like one counted in it. */
export const NEAR_SLIP = 4;

/**
 * A bare 8600 against 0.8 万平方米, 98.5 against 1000000元: so many times as much or as little, give or take, was counted in another unit. Few
 * of many may be meant as they stand: a whole number that is no money is asked only where it is too large.
 */
function looksLikeOtherUnit(completion: number, target: NumberSide, actual: NumberSide): boolean {
  if (!/^[\d.,\s]+$/.test(actual.text)) return false;
  const mayBeFew = Number.isInteger(actual.value) && !MONEY_UNITS.includes(target.unit ?? '');
  return unitSlips(target.unit)
    .filter((times) => times > 1 || !mayBeFew)
    .some((times) => completion > times / NEAR_SLIP && completion < times * NEAR_SLIP);
}

/** A target for each of something against an actual that is not: "每个团队不少于4次" and 30 in all. */
function looksLikeTotal(indicator: Indicator, target: NumberSide, actual: NumberSide): boolean {
  const isPerEach = PER_EACH.test(indicator.name) || PER_EACH.test(target.text) || isPerUnit(target.unit);
  // A unit column holds for both sides, and so says nothing of how the actual was counted.
  const actualUnit = indicator.cells.unit ? null : actual.unit;
  return isPerEach && !PER_EACH_ACTUAL.test(actual.text) && !isPerUnit(actualUnit);
}

/** 次/村, but no price, no 台/套, and not the year that a table speaks of. */
const isPerUnit = (unit: string | null): boolean =>
  unit !== null && !PRICE.test(unit) && unitParts(unit).per.some((part) => part !== '年');
