import type { Indicator } from '../layout';
import { formatAddress } from '../model';
import type { RuleSet } from '../rules';
import { columnDeduction } from '../scoring';
import { counted, from, stepsTerm } from './earning';
import { roundedTerm } from './rounding';
import { heldAs, onlyIf } from './guard';
import type { FormulaPlace } from './operand';
import { operandOf, readingTerm } from './operand';
import type { Writing } from './ratio';
import type { Term } from './term';
import { divided, isFigure, literal, minus, reference, times } from './term';

/**
 * Points off for much more than the target, where the rule set states it: IF(完成值/指标值>=1.3,2,0). null where it states none.
 * `completion` is the row's, `worth` its points.
 */
export function deductionTerm(completion: Term, worth: Term, { overDeduction: rule, rounding }: RuleSet): Term | null {
  if (rule === null) return null;
  const none = literal(0);
  switch (rule.kind) {
    case 'points':
      return from(completion, rule, literal(rule.points), none);
    case 'share':
      return roundedTerm(from(completion, rule, times(literal(rule.share), worth), none), rounding);
    case 'steps':
      return roundedTerm(times(stepsTerm(completion, rule.steps), worth), rounding);
    case 'per': {
      const steps = divided(minus(completion, literal(rule.from)), literal(rule.per));
      const off = times(counted(steps, rule.counted), literal(rule.points));
      return roundedTerm(from(completion, rule, off, none), rounding);
    }
  }
}

/**
 * Points that the form's column 扣分 takes off a row: the cell itself, blank or a number, or its text read through a name. null where
 * the rule set counts no such column, or the form has none.
 */
export function columnTerm(place: FormulaPlace, indicator: Indicator, { rules, fromRow }: Writing): Term | null {
  const { deduction } = indicator;
  const off = columnDeduction(indicator, rules);
  if (rules.deductionColumn === null || deduction === undefined || off === null) return null;
  const { cell } = deduction;
  if (cell === null) return off === 0 ? null : literal(off);
  const { value } = place.sheet.cellAt(cell.row, cell.column);
  if (value === null) return reference(formatAddress(cell), 0);
  const read = readingTerm(operandOf(place, 'deduction', { cell, reading: off }, fromRow));
  const held = isFigure(read) ? heldAs(place, cell) : null;
  return held === null ? read : onlyIf([held], read);
}
