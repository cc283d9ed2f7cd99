/** How a rule set brings a figure to its decimals: half away from zero, or cut off. */
export interface Rounding {
  readonly mode: 'half-up' | 'cut';
  readonly decimals: number;
}

/**
 * Decimal arithmetic as a spreadsheet shows it.
 *
 * Excel keeps doubles but rounds as if they had 15 decimal digits: ROUND(1.005,2) is 1.01 though the double lies below 1.005.
 * So a value is first brought to 15 digits, and the decimal point is then moved in its text, which is exact.
 */
const DIGITS = 15;

/** The value with its floating noise taken off (15 digits): 0.1+0.2 is 0.3. */
export function withoutNoise(value: number): number {
  // A whole number of no more digits has none, and to write it out would take longer than all else here.
  const isClean = !Number.isFinite(value) || (Number.isInteger(value) && Math.abs(value) < 10 ** DIGITS);
  return isClean ? value : Number(value.toPrecision(DIGITS));
}

/** Excel's ROUND: half away from zero. Negative `decimals` round before the point. */
export function roundLikeExcel(value: number, decimals: number): number {
  return atDecimals(value, decimals, Math.round);
}

/** Excel's TRUNC: what is beyond the decimals is cut off. */
export function cutLikeExcel(value: number, decimals: number): number {
  return atDecimals(value, decimals, Math.floor);
}

/**
 * Decimals to which a value is rounded before it is cut: a subtraction (2-B/A) leaves noise far above the 15th digit of what remains,
 * and cutting would turn 0.00999999999999890 into nothing. The formulas do the same: TRUNC(ROUND(x,12),2).
 */
const QUIET_DECIMALS = 12;

/** The value at the decimals of a rule set, rounded or cut as it says. */
export function applyRounding(value: number, rounding: Rounding): number {
  if (rounding.mode === 'half-up') return roundLikeExcel(value, rounding.decimals);
  return cutLikeExcel(roundLikeExcel(value, QUIET_DECIMALS), rounding.decimals);
}

/** -1, 0 or 1 as a lies below, at or above b, floating noise aside. */
export function compareNumbers(a: number, b: number): -1 | 0 | 1 {
  const difference = withoutNoise(a) - withoutNoise(b);
  return difference < 0 ? -1 : difference > 0 ? 1 : 0;
}

/** A sum without the noise that additions pile up: to nine decimals, far below any points or score. */
export function addUp(values: readonly number[]): number {
  return roundLikeExcel(
    values.reduce((total, value) => total + value, 0),
    9,
  );
}

function atDecimals(value: number, decimals: number, whole: (shifted: number) => number): number {
  // Beyond fifteen digits there are no decimals, and moving the point may lead beyond all numbers.
  if (!Number.isFinite(value) || (decimals >= 0 && Math.abs(value) >= 10 ** DIGITS)) return withoutNoise(value);
  const size = shiftPoint(whole(shiftPoint(withoutNoise(Math.abs(value)), decimals)), -decimals);
  return value < 0 && size !== 0 ? -size : size;
}

/** The value times ten to the power of `places`, without the error of a multiplication. */
export function shiftPoint(value: number, places: number): number {
  if (places === 0) return value;
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}
