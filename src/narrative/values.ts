import type { BudgetRow, Indicator } from '../layout';
import { withoutNumbering, sentenceLine } from '../text';
import { formatNumber, formatQuantity, isKnownUnit, normaliseUnit, VALUE_DECIMALS } from '../quantity';
import type { Quantity } from '../quantity';
import type { Evaluation, IndicatorResult } from '../scoring';
import { mainRow, relateSides, withoutNoise } from '../scoring';
import type { Address, CellRef } from '../model';
import { percentText, rateText } from './figures';
import type { Span } from './passage';
import { figure } from './passage';

/** A value as a sentence says it: sign, number and unit of a plain number (≥3个), else the words of the cell. */
export function valueText(quantity: Quantity): string {
  return quantity.kind === 'number' ? formatQuantity(quantity) : sentenceLine(quantity.text);
}

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

/** The name of an indicator, on one line, without number and unit. */
export function nameSpan(sheet: string, indicator: Indicator): Span {
  return figure(partsOfName(indicator).name, 'written', refs(sheet, [indicator.cells.name]));
}

/** 营业收入（亿元） → 营业收入 and 亿元: the unit that a form adds to a name goes to the values that have none. */
function partsOfName({ name, target, actual }: Indicator): { readonly name: string; readonly unit: string | null } {
  const whole = withoutNumbering(sentenceLine(name));
  const [, before, unit] = /^(.+?)[（(](?:单位[:：]?)?([^（）()]+)[)）]$/.exec(whole) ?? [];
  if (before === undefined || unit === undefined || !isKnownUnit(unit)) return { name: whole, unit: null };
  const units = [target, actual].flatMap((side) => (side.kind === 'number' && side.unit !== null ? [side.unit] : []));
  // Beside values in another unit it may be any word: 医院（县）.
  const isUnit = units.length === 0 || units.some((one) => normaliseUnit(one) === normaliseUnit(unit));
  return isUnit ? { name: before.trim(), unit } : { name: whole, unit: null };
}

export function targetSpan(sheet: string, indicator: Indicator): Span | null {
  const { target, actual } = indicator;
  return valueSpan(sheet, indicator, 'target', asPercent(target, actual));
}

/** The actual without a sign copied from the target ("≥266米"): what was reached is a number. */
export function actualSpan(sheet: string, indicator: Indicator): Span | null {
  const { target, actual } = indicator;
  const said = asPercent(actual, target);
  return valueSpan(sheet, indicator, 'actual', said.kind === 'number' ? { ...said, operator: null } : said);
}

function valueSpan(sheet: string, indicator: Indicator, side: 'target' | 'actual', said: Quantity): Span | null {
  const { cells } = indicator;
  const { unit } = partsOfName(indicator);
  if (said.kind !== 'number' || said.unit !== null || unit === null)
    return written(sheet, valueText(said), [cells[side]]);
  return written(sheet, valueText({ ...said, unit }), [cells[side], cells.name]);
}

/** A bare number beside a percentage as the percentage that it was read as: 0.96 and 96 against 95% are 96%. */
function asPercent(said: Quantity, other: Quantity): Quantity {
  const factor = percentFactor(said, other);
  return said.kind === 'number' && factor !== null
    ? { ...said, value: withoutNoise(said.value * factor), unit: '%' }
    : said;
}

/** What makes the percentage of a bare number that stands beside one; null for anything else. */
function percentFactor(said: Quantity, other: Quantity): number | null {
  if (said.kind !== 'number' || other.kind !== 'number' || said.unit !== null || other.unit !== '%') return null;
  const relation = relateSides(other, said);
  return relation.ok ? relation.factor : null;
}

/** 完成率233.33%; null for rows whose completion is a judgement in words, unknown, or below nothing. */
export function completionSpan(evaluation: Evaluation, { indicator, completion, basis }: IndicatorResult): Span | null {
  if (completion === null || completion < 0 || basis?.kind !== 'compare') return null;
  const cells = refs(evaluation.table.sheet, [indicator.cells.target, indicator.cells.actual]);
  return figure(rateText(completion, evaluation), 'completion', cells);
}

/** By how much the actual lies above or below the target, in the target's unit; null unless both are plain numbers. */
export function differenceSpan(sheet: string, { indicator, basis }: IndicatorResult): Span | null {
  if (basis?.kind !== 'compare') return null;
  const { target, actual, factor } = basis;
  const asked = percentFactor(indicator.target, indicator.actual);
  const difference = withoutNoise((asked ?? 1) * Math.abs(withoutNoise(actual.value * factor) - target.value));
  if (difference === 0) return null;
  const own = asked === null ? (target.unit ?? partsOfName(indicator).unit ?? '') : '%';
  // A rate that differs from a rate by 5 differs by percentage points.
  const unit = own === '%' ? '个百分点' : own;
  const { cells } = indicator;
  const text = formatNumber(difference, VALUE_DECIMALS);
  return figure(`${text}${unit}`, 'difference', refs(sheet, [cells.target, cells.actual]));
}

/** The execution rate as the amounts give it, else as the table prints it; null where it does neither. */
export function shownRate(evaluation: Evaluation): number | null {
  const main = mainMoney(evaluation);
  return main ? (main.rate ?? printedRate(main.row)) : null;
}

/** The rate that a table prints; null where an amount that it rests on could not be read, since nothing speaks for it then. */
function printedRate({ entered, problems }: BudgetRow): number | null {
  return problems.length > 0 ? null : entered.rate;
}

/** The same to stand in a sentence. */
export function rateSpan(evaluation: Evaluation): Span | null {
  const main = mainMoney(evaluation);
  const rate = shownRate(evaluation);
  if (!main || rate === null) return null;
  const { budget, executed, rate: printed } = main.row.cells;
  const { sheet } = evaluation.table;
  const text = rateText(rate, evaluation);
  if (main.rate === null) return figure(text, 'written', refs(sheet, [printed]));
  return figure(text, 'rate', refs(sheet, [budget, executed]));
}

/** By how much a target must be exceeded to count as exceeded by much, as the rule set says it: 30%. */
export function overLimit({ ruleSet }: Pick<Evaluation, 'ruleSet'>): Span {
  return figure(percentText(ruleSet.overThreshold.ratio - 1), 'rule', []);
}

/** The row of all the money; null for a table without one. */
export function mainMoney({ budget }: Evaluation): Evaluation['budget'][number] | null {
  const main = mainRow(budget.map(({ row }) => row));
  return budget.find(({ row }) => row === main) ?? null;
}
