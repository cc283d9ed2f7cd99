import { roundLikeExcel } from '../../scoring';

/** Numbers as a person reads them; an empty text where there is none. */

export function shownNumber(value: number | null): string {
  return value === null ? '' : String(Number(value.toPrecision(12)));
}

/** A score or points: two decimals at the most. */
export function shownPoints(value: number | null): string {
  return value === null ? '' : String(roundLikeExcel(value, 2));
}

/** A fraction as a percentage with two decimals at the most: 0.96474 → 96.47%. */
export function shownPercent(value: number | null): string {
  return value === null ? '' : `${roundLikeExcel(value * 100, 2)}%`;
}
