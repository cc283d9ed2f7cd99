import { compareUnits } from '../quantity';
import type { SeveralQuantity } from '../quantity';
import type { RuleSet } from '../rules';
import { reachesThreshold } from '../rules';
import { note } from '../texts/note';
import { compareNumbers } from '../decimal';
import type { Judgement } from './judgement';
import { unsure } from './judgement';

/**
 * The parts of the actual in the order of the target's, where each number has a unit of its own and no two the same (20场、800人次): only
 * one pairing is possible then. Units that convert (万人次, 人次) are the same. null otherwise.
 */
export function pairedByUnit(target: SeveralQuantity, actual: SeveralQuantity): SeveralQuantity | null {
  const units = target.parts.map(({ unit }) => unit);
  if (!units.every((unit) => unit !== null && units.filter((other) => isSameUnit(unit, other)).length === 1))
    return null;
  const parts = units.map((unit) => actual.parts.filter((part) => part.unit !== null && isSameUnit(part.unit, unit)));
  if (!parts.every((found) => found.length === 1)) return null;
  return { ...actual, parts: parts.flat() };
}

/** Convertible, and no two words for one thing (人, 人次). */
function isSameUnit(a: string | null, b: string | null): boolean {
  return compareUnits(a, b)?.remark === null;
}

/** Several numbers on both sides, once a person has said that they are to be compared one by one; only ≥ and bare targets above 0. */
export function judgeParts(target: SeveralQuantity, actual: SeveralQuantity, ruleSet: RuleSet): Judgement {
  const parts: { target: number; actual: number }[] = [];
  for (const [index, aim] of target.parts.entries()) {
    const done = actual.parts[index];
    const factor = done ? compareUnits(done.unit, aim.unit)?.factor : undefined;
    const isAim = (aim.operator === null || aim.operator === '>=' || aim.operator === '=') && aim.value > 0;
    if (!done || factor === undefined || !isAim) return unsure(note('scoring.several-unlike'));
    parts.push({ target: aim.value, actual: done.value * factor });
  }
  const rates = parts.map((part) => part.actual / part.target);
  if (!rates.every(Number.isFinite)) return unsure(note('scoring.no-rate', { target: target.text.trim() }));
  const missed = rates.some((rate) => compareNumbers(rate, 1) < 0);
  const exceeded = rates.some((rate) => reachesThreshold(rate, ruleSet.overThreshold));
  return {
    status: 'scored',
    why: null,
    basis: { kind: 'parts', parts },
    completion: rates.reduce((sum, rate) => sum + rate, 0) / rates.length,
    deviation: missed ? 'under' : exceeded ? 'over' : 'none',
  };
}
