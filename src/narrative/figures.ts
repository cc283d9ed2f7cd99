import { greatest } from '../model';
import { formatNumber } from '../quantity';
import type { Evaluation } from '../scoring';
import { withoutNoise } from '../scoring';

/*
 * How quantities are written in a sentence: one way for each, in drafts, conclusions and reports.
 * Whole numbers stand without decimals (60%, 20139); the others all with as many as the form has (48.60%, 170639.20).
 */

/** Decimals of a rate; a form that prints more gets as many. */
const RATE_DECIMALS = 2;
/** A rate with more decimals than this is a quotient that nobody rounded, and shows nothing of the form. */
const MOST_RATE_DECIMALS = 4;
/** 万元 down to 分; an amount with more decimals is a quotient as well. */
const MOST_AMOUNT_DECIMALS = 6;
/** Decimals of amounts where no amount shows any. */
const AMOUNT_DECIMALS = 2;

/** A fraction as percent: 0.6 → 60%, 0.486 → 48.60%. */
export function percentText(fraction: number, decimals = RATE_DECIMALS): string {
  return `${fixedText(withoutNoise(fraction * 100), decimals)}%`;
}

/** The same with the decimals of a table's form. */
export function rateText(fraction: number, evaluation: Evaluation): string {
  return percentText(fraction, rateDecimals(evaluation));
}

/** An amount without its unit, with the decimals of the table's amounts. Digits that somebody typed are never cut off. */
export function amountText(amount: number, evaluation: Evaluation): string {
  return amountOf(amount, amountDecimals(evaluation));
}

/** The same with so many decimals. */
export function amountOf(amount: number, decimals: number): string {
  const own = decimalsIn(amount);
  return fixedText(amount, own <= MOST_AMOUNT_DECIMALS ? Math.max(decimals, own) : decimals);
}

/** A number with exactly so many decimals, or none where it is whole. */
export function fixedText(value: number, decimals: number): string {
  const rounded = formatNumber(value, decimals);
  if (Number.isInteger(withoutNoise(value)) || !/^-?\d+(?:\.\d+)?$/.test(rounded)) return rounded;
  const [whole = '', rest = ''] = rounded.split('.');
  return decimals === 0 ? whole : `${whole}.${rest.padEnd(decimals, '0')}`;
}

/** The decimals that most of these amounts have, of those that are no whole numbers; of two that are as frequent the more. */
export function decimalsOf(amounts: readonly number[]): number {
  const typed = amounts.map(decimalsIn).filter((decimals) => decimals > 0 && decimals <= MOST_AMOUNT_DECIMALS);
  const counted = Array.from({ length: MOST_AMOUNT_DECIMALS }, (_, index) => index + 1).map(
    (decimals) => [decimals, typed.filter((one) => one === decimals).length] as const,
  );
  const [usual] = counted.sort(([one, often], [other, oftener]) => oftener - often || other - one);
  return usual && usual[1] > 0 ? usual[0] : AMOUNT_DECIMALS;
}

const KNOWN = new WeakMap<Evaluation, { readonly rates: number; readonly amounts: number }>();

const rateDecimals = (evaluation: Evaluation): number => known(evaluation).rates;
const amountDecimals = (evaluation: Evaluation): number => known(evaluation).amounts;

function known(evaluation: Evaluation): { readonly rates: number; readonly amounts: number } {
  const found = KNOWN.get(evaluation) ?? { rates: printedDecimals(evaluation), amounts: moneyDecimals(evaluation) };
  KNOWN.set(evaluation, found);
  return found;
}

/** The decimals of the rates that the table prints (执行率, 完成率). */
function printedDecimals({ budget, indicators }: Evaluation): number {
  const printed = [
    ...budget.map(({ row }) => row.entered.rate),
    ...indicators.map(({ indicator }) => indicator.entered.completion),
  ].flatMap((rate) => (rate === null ? [] : [decimalsIn(withoutNoise(rate * 100))]));
  return greatest(
    printed.filter((decimals) => decimals <= MOST_RATE_DECIMALS),
    RATE_DECIMALS,
  );
}

const moneyDecimals = ({ budget }: Evaluation): number =>
  decimalsOf(
    budget.flatMap(({ row: { initial, budget: planned, executed } }) =>
      [initial, planned, executed].flatMap((amount) => (amount === null ? [] : [amount])),
    ),
  );

const decimalsIn = (value: number): number => formatNumber(value, 10).split('.')[1]?.length ?? 0;
