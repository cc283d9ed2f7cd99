import { PERIODS_OF_YEAR } from '../lexicon/perEach';
import type { NumberQuantity } from '../quantity';
import { compareUnits, formatNumber, normaliseUnit, unitParts } from '../quantity';
import { compareNumbers } from '../decimal';
import { note } from '../texts/note';
import type { Judgement } from './judgement';
import { MET, unsure } from './judgement';

/** The stretch of the year for which a unit counts: 月 of 次/月; null for all others. */
export function periodOf(unit: string | null): string | null {
  const parts = unitParts(normaliseUnit(unit) ?? '').per;
  return parts.length === 1 ? (parts.find((part) => PERIODS_OF_YEAR.has(part)) ?? null) : null;
}

/**
 * 每月≥2次 against a total of the year. Where the total is enough for every stretch of a year the target was met in any reading; less
 * may be right where the work did not go on all year, so a person is asked. null where both sides count alike.
 */
export function judgePeriods(target: NumberQuantity, actual: NumberQuantity): Judgement | null {
  const period = periodOf(target.unit);
  if (period === null || period === periodOf(actual.unit)) return null;
  const own = unitParts(normaliseUnit(target.unit) ?? '').of;
  const factor = compareUnits(actual.unit, own === '' ? null : own)?.factor;
  const need = target.value * (PERIODS_OF_YEAR.get(period) ?? Number.NaN);
  const slots = { target: target.text.trim(), actual: actual.text.trim(), need: `${formatNumber(need)}${own}` };
  const isAim = target.operator === null || target.operator === '>=' || target.operator === '=';
  const isEnough = factor !== undefined && isAim && compareNumbers(actual.value * factor, need) >= 0;
  return isEnough ? { ...MET, why: note('scoring.period-total', slots) } : unsure(note('scoring.period-short', slots));
}
