import type { Address, Range } from '../model';
import { formatRange, rangeOf, sameAddress } from '../model';
import type { RuleSet } from '../rules';
import type { BudgetResult } from '../scoring';
import { withoutNoise } from '../scoring';
import { amountCells, rateOperands } from './budget';
import { heldNumber } from './held';
import { isTooLong } from './limits';
import type { CellSource, FormulaPlace } from './operand';
import type { Term } from './term';
import { choose, divided, literal, smallest, times } from './term';
import { roundedTerm } from './rounding';
import { isSameNumber } from './score';

/** A score cell and what it shows once everything is written; null where it is still empty or holds words. */
export interface SummedCell extends Address {
  readonly value: number | null;
}

/** What is added up. */
export interface Summed {
  /** Cells that belong together (execution; indicators): a range never reaches from one group into the other. */
  readonly groups: readonly (readonly SummedCell[])[];
  /** Cells of the same columns that hold, or may come to hold, figures which do not count. */
  readonly foreign: readonly Address[];
}

/**
 * SUM over the score cells, as ranges where a range serves: cells of one column belong to one range as long as nothing between
 * them holds a number of its own or is a subtotal (a repeated header is text, and harmless). Cells that are still to be scored
 * stand inside the ranges, so that the total follows once they are filled. A score typed as text ("8") is taken through VALUE,
 * because SUM overlooks it.
 */
export function totalTerm(sheet: CellSource, { groups, foreign }: Summed): Term {
  const parts = groups.flatMap((cells) => partsOf(sheet, cells, foreign));
  // As the table is read: the execution score above the indicators first.
  parts.sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
  const texts = parts.map(({ range, isText }) => (isText ? `VALUE(${formatRange(range)})` : formatRange(range)));
  const value = groups.flat().reduce((sum, cell) => sum + (cell.value ?? typedNumber(sheet, cell) ?? 0), 0);
  return { text: `SUM(${texts.join(',')})`, value: withoutNoise(value), bond: 'none' };
}

function partsOf(sheet: CellSource, cells: readonly SummedCell[], foreign: readonly Address[]): Part[] {
  const parts: Part[] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const isText = typedNumber(sheet, cell) !== null;
    const last = parts.at(-1);
    if (last && !isText && continues(sheet, last, cell, foreign)) {
      parts[parts.length - 1] = { range: { ...last.range, bottom: cell.row }, isText };
    } else {
      parts.push({ range: rangeOf(cell), isText });
    }
  }
  return parts;
}

/**
 * The total with the limits that the rule set puts on it for poor execution: MIN(SUM(…),IF(F6/E6<0.5,59,…)).
 * `main` is the row of all the money.
 */
export function cappedTotal(
  place: FormulaPlace,
  sum: Term,
  rules: RuleSet,
  main: BudgetResult | null,
  fromRow: number,
): Term {
  const caps = [...(rules.executionCaps ?? [])].sort((a, b) => b.rateBelow - a.rateBelow);
  const amounts = main ? rateOperands(place, main, fromRow) : null;
  if (caps.length === 0 || amounts === null) return sum;
  const rate = divided(amounts.executed, amounts.budget);
  const limit = caps.reduce<Term>(
    (otherwise, cap) => choose(rate, '<', literal(cap.rateBelow), literal(cap.maximum), otherwise),
    literal(NO_LIMIT),
  );
  const held = isTooLong(limit) && main ? heldNumber(place, amountCells(main), limit.value) : limit;
  return smallest(sum, held ?? literal(limit.value));
}

/**
 * The total brought to the points that the rule set asks for where rows are left out: ROUND(SUM(得分)/SUM(分值)*100,2). `points` are
 * those of the rows that count, and the cells in which they stand; where these do not give them, they are written out.
 */
export function rescaledTotal(
  sheet: CellSource,
  sum: Term,
  points: { readonly value: number | null; readonly cells: Summed | null },
  rules: RuleSet,
): Term {
  const to = rules.leftOut?.rescaleTo ?? null;
  if (to === null || points.value === null || points.value === 0 || points.value === to) return sum;
  const all = points.cells && totalTerm(sheet, points.cells);
  const worth = all && isSameNumber(all.value, points.value) ? all : literal(points.value);
  return roundedTerm(times(divided(sum, worth), literal(to)), rules.rounding);
}

/** Above every total there is. */
const NO_LIMIT = 1000;

/** One argument of SUM: a range of numbers, or one score that is a text. */
interface Part {
  readonly range: Range;
  readonly isText: boolean;
}

/** The number that somebody typed as text; null for real numbers, words, and cells that hold nothing. */
function typedNumber(sheet: CellSource, { row, column }: Address): number | null {
  const { value, formula } = sheet.cellAt(row, column);
  if (typeof value !== 'string' || formula !== null) return null;
  return /^\s*\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : null;
}

/** Whether a cell carries on a range: same column, and nothing between that adds to a sum or could come to (number, formula). */
function continues(sheet: CellSource, { range, isText }: Part, next: Address, foreign: readonly Address[]): boolean {
  if (isText || range.left !== next.column) return false;
  for (let row = range.bottom + 1; row < next.row; row++) {
    const { value, formula } = sheet.cellAt(row, next.column);
    if (typeof value === 'number' || formula !== null || isSubtotal(sheet, row, next.column)) return false;
    if (foreign.some((address) => sameAddress(address, { row, column: next.column }))) return false;
  }
  return true;
}

/** A row that sums up others, though its score may still be empty. */
const SUBTOTAL = /^(?:小计|合计|总计|共计|总分|得分合计|分值小计)/;

function isSubtotal(sheet: CellSource, row: number, before: number): boolean {
  for (let column = 0; column < before; column++) {
    const { value } = sheet.cellAt(row, column);
    if (typeof value === 'string' && SUBTOTAL.test(value.replaceAll(/\s/g, ''))) return true;
  }
  return false;
}
