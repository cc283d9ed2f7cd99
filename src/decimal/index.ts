/** Decimal arithmetic with the fifteen digits that Excel shows, and numbers as they are printed. */
export { addUp, applyRounding, compareNumbers, cutLikeExcel, roundLikeExcel, shiftPoint, withoutNoise } from './excel';
export { compareTo, decimalsIn } from './printed';
export type { Printed } from './printed';
