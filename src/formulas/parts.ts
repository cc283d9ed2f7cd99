import type { Indicator } from '../layout';
import type { SeveralQuantity } from '../quantity';
import { compareUnits } from '../quantity';
import type { Basis } from '../scoring';
import { compareNumbers, pairedByUnit } from '../scoring';
import { heldConditions, onlyIf } from './guard';
import type { FormulaPlace } from './operand';
import { staysPlain, takenNumbers } from './takenNumbers';
import type { Term } from './term';
import { decimal, literal, scaled } from './term';

/**
 * Several numbers, each as many as asked for: IF(AND(EXACT(D5,"20场、800人次"),EXACT(E5,…),VALUE(MID(E5,…))>=20,…),1,NA()). It follows as long
 * as the actual says the same in other figures; one that falls short gives #N/A, since no rule says what that costs. null where a person
 * had to say how the numbers belong together.
 */
export function partsTerm(place: FormulaPlace, indicator: Indicator, basis: Basis): Term | null {
  const { target, actual, cells } = indicator;
  if (basis.kind !== 'parts' || target.kind !== 'several' || actual.kind !== 'several') return null;
  const taken = cells.actual && takenNumbers(place, cells.actual);
  const held = heldConditions(place, indicator, ['target']);
  if (taken === null || held === null || taken.words.some((word) => /[-−–]$/.test(word))) return null;
  const reached = reachedConditions(target, actual, taken.terms);
  return reached && onlyIf([...held, taken.condition, ...reached], literal(1));
}

/** That each number is as large as the one asked for; null where they are not now, or not those that were read. */
function reachedConditions(
  target: SeveralQuantity,
  actual: SeveralQuantity,
  terms: readonly Term[],
): readonly string[] | null {
  const paired = pairedByUnit(target, actual);
  const isRead =
    terms.length === actual.parts.length && terms.every(({ value }, at) => value === actual.parts[at]?.value);
  if (paired === null || !isRead) return null;
  const conditions: string[] = [];
  for (const [index, aim] of target.parts.entries()) {
    const part = paired.parts[index];
    const term = part && terms[actual.parts.indexOf(part)];
    const factor = part && compareUnits(part.unit, aim.unit)?.factor;
    if (term === undefined || factor === undefined) return null;
    const figure = scaled(term, factor);
    if (compareNumbers(figure.value, aim.value) < 0) return null;
    conditions.push(`${figure.text}>=${decimal(aim.value)}`, staysPlain(term));
  }
  return conditions;
}
