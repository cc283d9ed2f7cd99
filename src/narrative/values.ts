import type { BudgetRow, Indicator } from '../layout';
import { withoutNumbering, sentenceLine } from '../text';
import { formatNumber, formatPercent, formatQuantity, VALUE_DECIMALS } from '../quantity';
import type { Quantity } from '../quantity';
import type { Evaluation, IndicatorResult } from '../scoring';
import { mainRow, withoutNoise } from '../scoring';
import type { Address, CellRef } from '../model';
import type { Span } from './passage';
import { figure } from './passage';

/** A value as a sentence says it: sign, number and unit of a plain number (≥3个), else the words of the cell. */
export function valueText(quantity: Quantity): string {
  return quantity.kind === 'number' ? formatQuantity(quantity) : sentenceLine(quantity.text);
}

/** An amount as a sentence says it, without its unit. */
export const amountText = (amount: number): string => formatNumber(amount, VALUE_DECIMALS);

/** Points or scores as a table writes them. */
export const pointsText = (points: number): string => formatNumber(points, 2);

/** The cells that exist, as references into the sheet. */
export function refs(sheet: string, addresses: readonly (Address | null)[]): CellRef[] {
  return addresses.flatMap((address) => (address ? [{ sheet, address }] : []));
}

/** A figure that stands in the cells of a row as it is; null where the row has no such text. */
function written(sheet: string, text: string, cells: readonly (Address | null)[]): Span | null {
  return text === '' ? null : figure(text, 'written', refs(sheet, cells));
}

/** A span to stand between “ and ”: quotes inside of quotes are single ones (GB/T 15834). */
export function inQuotes(span: Span): Span {
  if (span.kind === 'gap') return span;
  return { ...span, text: span.text.replaceAll('“', '‘').replaceAll('”', '’') };
}

/** The name of an indicator, on one line. */
export function nameSpan(sheet: string, { name, cells }: Indicator): Span {
  const text = sentenceLine(name);
  return figure(withoutNumbering(text), 'written', refs(sheet, [cells.name]));
}

export function targetSpan(sheet: string, { target, cells }: Indicator): Span | null {
  return written(sheet, valueText(target), [cells.target]);
}

/** The actual without a sign copied from the target ("≥266米"): what was reached is a number. */
export function actualSpan(sheet: string, { actual, cells }: Indicator): Span | null {
  return written(sheet, valueText(actual.kind === 'number' ? { ...actual, operator: null } : actual), [cells.actual]);
}

/** 完成率233.33%; null for rows whose completion is a judgement in words, or unknown. */
export function completionSpan(sheet: string, { indicator, completion, basis }: IndicatorResult): Span | null {
  if (completion === null || basis?.kind !== 'compare') return null;
  return figure(formatPercent(completion), 'completion', refs(sheet, [indicator.cells.target, indicator.cells.actual]));
}

/** By how much the actual lies above or below the target, in the target's unit; null unless both are plain numbers. */
export function differenceSpan(sheet: string, { indicator, basis }: IndicatorResult): Span | null {
  if (basis?.kind !== 'compare') return null;
  const { target, actual, factor } = basis;
  const difference = withoutNoise(Math.abs(withoutNoise(actual.value * factor) - target.value));
  if (difference === 0) return null;
  // A rate that differs from a rate by 5 differs by percentage points.
  const unit = target.unit === '%' ? '个百分点' : (target.unit ?? '');
  const { cells } = indicator;
  return figure(`${amountText(difference)}${unit}`, 'difference', refs(sheet, [cells.target, cells.actual]));
}

/** The execution rate as the amounts give it, else as the table prints it; null where it does neither. */
export function shownRate(evaluation: Evaluation): number | null {
  const main = mainMoney(evaluation);
  return main ? (main.rate ?? printedRate(main.row)) : null;
}

/** The rate that a table prints; null where an amount that it rests on could not be read, since nothing speaks for it then. */
export function printedRate({ entered, problems }: BudgetRow): number | null {
  return problems.length > 0 ? null : entered.rate;
}

/** The same to stand in a sentence. */
export function rateSpan(evaluation: Evaluation): Span | null {
  const main = mainMoney(evaluation);
  const rate = shownRate(evaluation);
  if (!main || rate === null) return null;
  const { budget, executed, rate: printed } = main.row.cells;
  const { sheet } = evaluation.table;
  if (main.rate === null) return figure(formatPercent(rate), 'written', refs(sheet, [printed]));
  return figure(formatPercent(rate), 'rate', refs(sheet, [budget, executed]));
}

/** The row of all the money; null for a table without one. */
export function mainMoney({ budget }: Evaluation): Evaluation['budget'][number] | null {
  const main = mainRow(budget.map(({ row }) => row));
  return budget.find(({ row }) => row === main) ?? null;
}
