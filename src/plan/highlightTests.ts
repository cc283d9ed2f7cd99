import type { FormulaPlace } from '../formulas';
import { operandOf, scaled } from '../formulas';
import type { Address } from '../model';
import { columnName } from '../model';
import type { Evaluation, IndicatorResult } from '../scoring';
import { NO_REASON } from '../lexicon/nothing';

/** When a row misses its target, as a test in the row itself; null where it cannot. What words and dates say holds as it was read. */
export function missedTest(place: FormulaPlace, result: IndicatorResult): string | null {
  const sides = sidesOf(place, result);
  if (!sides) return result.deviation === 'under' ? 'TRUE' : null;
  const { target, actual, direction } = sides;
  return direction.startsWith('<') ? `${actual}>${target}` : `${actual}<${target}`;
}

/** When a row exceeds its target by so much that it must be explained. */
export function overTest(place: FormulaPlace, result: IndicatorResult, { ruleSet }: Evaluation): string | null {
  const sides = sidesOf(place, result);
  if (!sides) return result.deviation === 'over' ? 'TRUE' : null;
  const { target, actual, direction } = sides;
  if (direction.startsWith('<')) return null;
  const { comparison, overThreshold } = ruleSet;
  if (direction === '=' && comparison.equal.side === 'both') return `${actual}>${target}`;
  if (direction === '=' && comparison.equal.deviation === 'any') return `${actual}>${target}`;
  // Rounded, since 1.3 times a number is seldom that number in binary.
  return `ROUND(${actual}-${overThreshold.ratio}*${target},9)${overThreshold.inclusive ? '>=' : '>'}0`;
}

/** Target and actual as formulas find them in their row, in one unit; null where the row is no comparison of two numbers. */
function sidesOf(place: FormulaPlace, { indicator, basis }: IndicatorResult) {
  if (basis?.kind !== 'compare') return null;
  const { target, actual, factor, direction } = basis;
  const { cells, row } = indicator;
  const left = operandOf(place, 'target', { cell: cells.target, reading: target.value }, row, 'guarded');
  const right = operandOf(place, 'actual', { cell: cells.actual, reading: actual.value }, row, 'guarded');
  // What both sides are multiplied by (95 for 0.95) makes no difference between them.
  return { target: left.term.text, actual: scaled(right.term, (right.factor * factor) / left.factor).text, direction };
}

/** Marks that say nothing, as scoring knows them; a text between bars is looked for in it. */
const NOTHING = `|${NO_REASON.filter((mark) => !mark.includes('"')).join('|')}|`;

/** Whether an explanation is still due: empty, a mark for nothing, or a draft with an open slot. */
export function reasonMissing({ row, column }: Address, fromRow: number): string {
  // In the row itself the row moves with the cell; a cell merged over several rows is one and the same for all of them.
  const cell = `$${columnName(column)}${row === fromRow ? '' : '$'}${row + 1}`;
  return `OR(ISNUMBER(FIND("|"&TRIM(${cell})&"|","${NOTHING}")),ISNUMBER(SEARCH("【*】",${cell})))`;
}
