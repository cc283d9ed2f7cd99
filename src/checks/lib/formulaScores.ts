import type { Basis } from '../../scoring';

/**
 * The points that any of the formulas in use would give a row, in points and not rounded: B/A, for ≤ A/B and 2-B/A.
 * Rules differ in this (national text: none for ≤), so a table that follows another of them is not called wrong.
 */
export function formulaScores(basis: Basis, points: number): number[] {
  switch (basis.kind) {
    case 'met':
    case 'chosen':
      return [basis.ratio * points];
    case 'parts':
      return [];
    case 'compare': {
      const { direction, target, actual, factor } = basis;
      const rate = (actual.value * factor) / target.value;
      const isMet = direction.startsWith('<') ? rate <= 1 : rate >= 1;
      const shares = isMet ? [1] : direction.startsWith('<') ? [1 / rate, 2 - rate] : [rate];
      // Both ways of taking "=" are in use: more counts as met, or as missed.
      if (direction === '=' && rate > 1) shares.push(1 / rate, 2 - rate);
      return shares.map((share) => Math.max(0, Math.min(1, share)) * points);
    }
  }
}
