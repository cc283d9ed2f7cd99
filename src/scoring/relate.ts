import { withoutNoise } from '../decimal';
import { compareUnits, normaliseUnit } from '../quantity';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import type { Operand } from './evaluation';

export type Relation =
  | { readonly ok: true; readonly factor: number; readonly why: Note | null }
  | { readonly ok: false; readonly why: Note };

/** What turns the actual into the unit of the target, or why nothing does. A missing unit counts as the other side's. */
export function relateSides(target: Operand, actual: Operand): Relation {
  const [wanted, given] = [normaliseUnit(target.unit), normaliseUnit(actual.unit)];
  if (wanted === '%' && given === null) return relateBare(actual.value, target.value, 100);
  if (wanted === null && given === '%') return relateBare(target.value, actual.value, 0.01);
  const relation = compareUnits(actual.unit, target.unit);
  if (relation === null) {
    const units = { target: target.unit ?? '', actual: actual.unit ?? '' };
    return { ok: false, why: note('scoring.units-differ', units) };
  }
  return { ok: true, factor: relation.factor, why: relation.remark };
}

/**
 * Only one side carries %: does the bare number 98 mean 98%, and 0.98 also 98%? A reading is plausible where it comes within ten times
 * the other side, a fraction only up to 1; exactly one plausible reading is taken and named, else a person must say.
 */
function relateBare(bare: number, percent: number, fractionFactor: number): Relation {
  if (bare === 0) return { ok: true, factor: 1, why: null };
  const asFraction = withoutNoise(bare * 100);
  const args = { value: bare, percent: asFraction };
  const isPercentage = isNear(bare, percent);
  const isFraction = bare <= 1 && isNear(asFraction, percent);
  if (isPercentage === isFraction) return { ok: false, why: note('scoring.percent-unclear', args) };
  return isPercentage
    ? { ok: true, factor: 1, why: note('scoring.percent-read-as-number', args) }
    : { ok: true, factor: fractionFactor, why: note('scoring.percent-read-as-fraction', args) };
}

const isNear = (a: number, b: number): boolean => a / b >= 0.1 && a / b <= 10;
