import type { Earning, ExecutionEarning } from '../rules';
import type { PrintedEarning, Worth } from '../printed';
import type { Indicator } from '../layout';
import type { Operator } from '../quantity';
import { normaliseUnit } from '../quantity';
import { compareNumbers, roundLikeExcel, withoutNoise } from '../decimal';
import { STEP_DECIMALS } from './deduction';
import { readDirection } from './direction';

/** A row as far as a printed rule depends on it: the figures of both sides in one unit, and its points. */
export interface RowFigures {
  readonly target: number | null;
  readonly actual: number | null;
  readonly unit: string | null;
  /** The direction in which scoring compares the row; null where it is not known. */
  readonly direction: Operator | null;
  readonly points: number | null;
}

/** The figures of a row; null where a side is no plain number in the unit of the other. */
export function figuresOf(indicator: Indicator, points: number | null): RowFigures {
  const { target, actual } = indicator;
  if (target.kind !== 'number') return { target: null, actual: null, unit: null, direction: null, points };
  const isSameUnit =
    actual.kind === 'number' && (actual.unit === null || normaliseUnit(actual.unit) === normaliseUnit(target.unit));
  const value = isSameUnit ? actual.value : null;
  const reading = readDirection(indicator, target, value === null ? Number.NaN : compareNumbers(value, target.value));
  return {
    target: target.value,
    actual: value,
    unit: target.unit,
    direction: reading.ok ? reading.direction : null,
    points,
  };
}

/**
 * What a printed rule says for this row in terms of a rule set; null where it cannot be said: its points are others, its figures are in
 * another unit or counted the other way, or the row lies on a figure that the words leave in doubt.
 */
export function earningFor(printed: PrintedEarning, full: number | null, row: RowFigures): Earning | null {
  if (full !== null && (row.points === null || compareNumbers(full, row.points) !== 0)) return null;
  switch (printed.kind) {
    case 'all-or-nothing':
      return { kind: 'all-or-nothing' };
    case 'proportion':
      return proportionFor(printed, row);
    case 'steps':
      return stepsFor(printed, row);
    case 'loss':
      return lossFor(printed, row);
    case 'deviation': {
      const steps = printed.steps.map(({ within, worth }) => ({
        within: withoutNoise(within / 100),
        share: shareOf(worth, row.points),
      }));
      const known = steps.flatMap(({ within, share }) => (share === null ? [] : [{ within, share }]));
      return known.length === steps.length ? { kind: 'deviation', steps: known } : null;
    }
  }
}

type Printed<K extends PrintedEarning['kind']> = Extract<PrintedEarning, { kind: K }>;

function proportionFor(printed: Printed<'proportion'>, row: RowFigures): Earning | null {
  const { zeroBelow, fullFrom, doubtAt } = printed;
  const isPlain = zeroBelow === null && (fullFrom === null || fullFrom.value === 100);
  if (isPlain) return { kind: 'proportion', zeroBelow: null, fullFrom: null };
  const isOfRate = measuredIn(printed.of, row) === 'completion';
  if (!isOfRate || isDoubtful(doubtAt, rateIn(row))) return null;
  const within = limits(printed);
  return within && { kind: 'proportion', ...within };
}

/** Below which rate there is nothing, and from which on all; null where all begins beyond the whole, which no rule set says. */
function limits({ zeroBelow, fullFrom }: Printed<'proportion'>) {
  if (fullFrom !== null && fullFrom.value > 100) return null;
  const isWithin = fullFrom !== null && fullFrom.value < 100;
  return { zeroBelow: zeroBelow && ratio(zeroBelow), fullFrom: isWithin ? ratio(fullFrom) : null };
}

const ratio = ({ value, inclusive }: { readonly value: number; readonly inclusive: boolean }) => ({
  ratio: withoutNoise(value / 100),
  inclusive,
});

/**
 * Whether conditions are about the completion or the value itself. Without a word for it a percentage is the completion, unless the target
 * is a percentage too and not 100%, where both could be meant. Where less is better, or may be, neither can be.
 */
function measuredIn(
  of: Printed<'steps'>['of'],
  { target, unit, direction }: RowFigures,
): 'completion' | 'actual' | null {
  const isUpward = direction === '=' || direction?.startsWith('>') === true;
  if (target !== null && !isUpward) return null;
  if (unit === '%' && target === 100) return 'completion';
  if (of !== 'unsaid') return of;
  return unit === '%' ? null : 'completion';
}

const rateIn = ({ target, actual }: RowFigures): number | null =>
  target === null || actual === null || target <= 0 ? null : withoutNoise((actual / target) * 100);

/** Whether a figure is one that the words leave in doubt. */
const isDoubtful = (doubtAt: readonly number[], value: number | null): boolean =>
  value !== null && doubtAt.some((at) => compareNumbers(at, value) === 0);

function stepsFor({ steps, otherwise, of, doubtAt }: Printed<'steps'>, row: RowFigures): Earning | null {
  const measured = measuredIn(of, row);
  const isRate = measured === 'completion';
  if (measured === null || isDoubtful(doubtAt, isRate ? rateIn(row) : row.actual)) return null;
  const unit = steps[0]?.unit ?? null;
  if (isRate ? unit !== '%' : !isSameUnit(unit, row.unit)) return null;
  const shares = sharesOf([...steps.map(({ worth }) => worth), otherwise], row.points);
  if (shares === null) return null;
  const from = (value: number): number => (isRate ? withoutNoise(value / 100) : value);
  const all = steps.map(({ value, inclusive }, index) => ({ from: from(value), inclusive, share: shares[index] ?? 0 }));
  const last = shares[shares.length - 1] ?? 0;
  const known = last > 0 ? [...all, { from: 0, inclusive: true, share: last }] : all;
  return isRate ? { kind: 'completion', steps: known } : { kind: 'actual', unit, steps: known };
}

/** The share of each step. null where points are not known, or the best step is not all of them. */
function sharesOf(worths: readonly Worth[], points: number | null): number[] | null {
  const shares = worths.map((worth) => shareOf(worth, points));
  const known = shares.filter((share) => share !== null);
  return known.length === shares.length && known[0] === 1 && known.every((one) => one >= 0 && one <= 1) ? known : null;
}

function shareOf(worth: Worth, points: number | null): number | null {
  if (worth.kind === 'share') return worth.share;
  if (points === null || points <= 0) return null;
  return worth.kind === 'points' ? worth.points / points : 1 - worth.points / points;
}

function lossFor(printed: Printed<'loss'>, row: RowFigures): Earning | null {
  const { per, counted, loses, amount } = printed;
  if (row.target === null || !isLossOf(printed, row) || !isSameUnit(per.unit, row.unit)) return null;
  const from = printed.from?.value ?? row.target;
  const how = counted ?? (isWhole(row, from, per.value) ? 'whole' : null);
  if (how === null) return null;
  return { kind: 'loss', from: printed.from?.value ?? null, unit: null, per: per.value, counted: how, loses, amount };
}

/** Whether the loss is on the side on which the row can fail, or did where it can on both, and counts the value itself. */
function isLossOf({ side, of, from }: Printed<'loss'>, { direction, unit, target, actual }: RowFigures): boolean {
  if (of === 'completion' && !(unit === '%' && target === 100)) return false;
  if (direction === null) return false;
  if (direction !== '=') return (side === 'above') === direction.startsWith('<');
  const origin = from?.value ?? target;
  if (origin === null || actual === null) return false;
  return compareNumbers(actual, origin) === 0 || (side === 'above') === actual > origin;
}

/** Whether the row lies so many whole steps off that it does not matter how a part of one would count. */
function isWhole({ actual, direction }: Pick<RowFigures, 'actual' | 'direction'>, from: number, per: number): boolean {
  if (actual === null) return false;
  const missed = direction?.startsWith('<') ? actual - from : from - actual;
  const steps = roundLikeExcel(missed / per, STEP_DECIMALS);
  return (direction !== '=' && steps <= 0) || Number.isInteger(steps);
}

const isSameUnit = (one: string | null, other: string | null): boolean => normaliseUnit(one) === normaliseUnit(other);

/** What a printed rule says of the execution rate (a fraction; its points): null where a rule set cannot say it, or it is in doubt. */
export function executionFor(
  printed: PrintedEarning,
  full: number | null,
  { rate, points }: { readonly rate: number | null; readonly points: number | null },
): ExecutionEarning | null {
  if (full !== null && points !== null && compareNumbers(full, points) !== 0) return null;
  if (printed.kind === 'loss') return executionLoss(printed, rate);
  if (printed.kind !== 'proportion' && printed.kind !== 'steps') return null;
  if (isDoubtful(printed.doubtAt, rate === null ? null : withoutNoise(rate * 100))) return null;
  if (printed.kind === 'steps') return executionSteps(printed, points);
  const within = limits(printed);
  return within && { kind: 'linear', ...within };
}

/** Points off for each percent point that the rate lies below 100%, or below what is printed. */
function executionLoss(
  { side, of, from, per, counted, loses, amount }: Printed<'loss'>,
  rate: number | null,
): ExecutionEarning | null {
  const start = from?.value ?? 100;
  const isOfRate = side === 'below' && of !== 'actual' && per.unit === '%' && (from === null || from.unit === '%');
  if (!isOfRate || start <= 0 || start > 100 || per.value > 100) return null;
  const inPercent = rate === null ? null : withoutNoise(rate * 100);
  const how = counted ?? (isWhole({ actual: inPercent, direction: '>=' }, start, per.value) ? 'whole' : null);
  if (how === null) return null;
  const share = (percent: number): number => withoutNoise(percent / 100);
  return { kind: 'loss', from: share(start), per: share(per.value), counted: how, loses, amount, zeroBelow: null };
}

function executionSteps({ steps, otherwise }: Printed<'steps'>, points: number | null): ExecutionEarning | null {
  const shares = sharesOf([...steps.map(({ worth }) => worth), otherwise], points);
  if (shares === null || steps.some(({ unit }) => unit !== '%')) return null;
  const known = steps.map(({ value, inclusive }, index) => ({
    from: withoutNoise(value / 100),
    inclusive,
    share: shares[index] ?? 0,
  }));
  const last = shares[shares.length - 1] ?? 0;
  return { kind: 'steps', steps: last > 0 ? [...known, { from: 0, inclusive: true, share: last }] : known };
}
