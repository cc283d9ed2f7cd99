import { cutLikeExcel, roundLikeExcel, withoutNoise } from './excel';
import { halfWidth } from '../text';

/** A number as a cell prints it. */
export interface Printed {
  readonly value: number;
  /** Decimals that a person sees there. */
  readonly decimals: number;
}

/** Decimals of the first number in a text: "96.5%" has 1, "9.65分" 2, "10" none. */
export function decimalsIn(text: string): number {
  return /\d\.(\d+)/.exec(halfWidth(text))?.[1]?.length ?? 0;
}

/**
 * How far a printed number is from a computed one.
 * same: it is the computed one rounded or cut to the decimals printed. near: not that, but within `tolerance`. apart: neither.
 * 96.5 for 96.474 is the same at one decimal; 86.19 for 86.183 is near where the tolerance is 0.01.
 */
export function compareTo(computed: number, printed: Printed, tolerance: number): 'same' | 'near' | 'apart' {
  const { value, decimals } = printed;
  const difference = Math.abs(withoutNoise(value - computed));
  const isShown =
    isEqual(roundLikeExcel(computed, decimals), value) || isEqual(cutLikeExcel(computed, decimals), value);
  if (isShown || difference <= EXACT) return 'same';
  return withoutNoise(difference) <= tolerance + EXACT ? 'near' : 'apart';
}

const EXACT = 1e-9;
const isEqual = (a: number, b: number): boolean => Math.abs(a - b) <= EXACT;
