import type { Indicator } from '../layout';
import type { Operator } from '../quantity';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import { AIMS_OF_COST, LESS_IS_BETTER } from '../lexicon/directions';
import { TIME_UNITS } from '../lexicon/units';

export type Direction =
  | { readonly ok: true; readonly direction: Operator; readonly why: Note | null }
  | { readonly ok: false; readonly why: Note };

/** The target as far as its direction is concerned. */
interface Target {
  readonly operator: Operator | null;
  readonly value: number;
  readonly unit: string | null;
}

/**
 * Which way a target is meant. A written operator holds. A bare number is ≥ for outputs and ≤ for costs, and the reading is named;
 * where less may be better, or a length of time is meant, a person must say, unless target and actual are equal (`order` 0: both
 * readings give the same).
 */
export function readDirection(indicator: Indicator, target: Target, order: number): Direction {
  const isCost = indicator.nature === 'cost';
  if (target.operator !== null) {
    const isOdd = isCost && target.operator.startsWith('>') && !hasAny(indicator.name, AIMS_OF_COST);
    return { ok: true, direction: target.operator, why: isOdd ? note('scoring.cost-at-least') : null };
  }
  if (order === 0) return { ok: true, direction: isCost ? '<=' : '>=', why: null };
  if (target.value === 0) return { ok: false, why: note('scoring.bare-zero') };
  const lessMayBeBetter =
    hasAny(indicator.name, LESS_IS_BETTER) ||
    (isCost && hasAny(indicator.name, AIMS_OF_COST)) ||
    TIME_UNITS.includes(target.unit ?? '');
  if (lessMayBeBetter) return { ok: false, why: note('scoring.direction-unknown') };
  return isCost
    ? { ok: true, direction: '<=', why: note('scoring.assumed-at-most') }
    : { ok: true, direction: '>=', why: note('scoring.assumed-at-least') };
}

const hasAny = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));
