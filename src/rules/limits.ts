import { compareNumbers } from '../decimal';

/** Where a step of a rule begins. */
export interface StepStart {
  readonly from: number;
  readonly inclusive: boolean;
}

/** A limit on a ratio; inclusive: the very ratio belongs to what lies beyond. */
export interface RatioLimit {
  readonly ratio: number;
  readonly inclusive: boolean;
}

/** Whether a figure lies beyond where a step begins; 13/10 counts as 1.3 to the last digit. */
export function isReached(value: number, step: StepStart): boolean {
  const order = compareNumbers(value, step.from);
  return order > 0 || (order === 0 && step.inclusive);
}

/** Whether a ratio lies at or beyond a limit upwards (overThreshold). */
export function reachesThreshold(ratio: number, limit: RatioLimit): boolean {
  return isReached(ratio, { from: limit.ratio, inclusive: limit.inclusive });
}

/** Whether a ratio lies at or beyond a limit downwards (zeroBelow, underThreshold). */
export function fallsTo(ratio: number, limit: RatioLimit): boolean {
  return !isReached(ratio, { from: limit.ratio, inclusive: !limit.inclusive });
}
