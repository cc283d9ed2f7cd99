import type { Address, Change } from '../../model';
import { compareNumbers } from '../../decimal';
import type { IndicatorResult } from '../../scoring';
import { applyRounding } from '../../scoring';
import type { TableSubject } from '../check';
import { formulaScores } from './formulaScores';
import { putContent } from './repair';

/**
 * The change that puts the earned score in place of a typed one; null where it is not certain: formulas in use disagree about it, the cell
 * holds a formula or a text, or protection forbids it.
 */
export function scoreRepair(
  { sheet }: TableSubject,
  { score, basis, points, ruleSet }: IndicatorResult,
  at: Address,
): Change[] | null {
  const cell = sheet.cellAt(at.row, at.column);
  if (score === null || basis === null || points === null || cell.formula !== null) return null;
  const scores = formulaScores(basis, points.value).map((one) => applyRounding(one, ruleSet.rounding));
  const isCertain = scores.length > 0 && scores.every((one) => compareNumbers(one, score) === 0);
  return isCertain && typeof cell.value === 'number' ? putContent(sheet, at, { value: score, formula: null }) : null;
}
