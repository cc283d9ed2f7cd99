import { actualUnreadable } from './actual-unreadable/check';
import { amountUnreadable } from './amount-unreadable/check';
import type { Check } from './check';
import { cellError } from './cell-error/check';
import { costAtLeast } from './cost-at-least/check';
import { dateCopied } from './date-copied/check';
import { executedAboveBudget } from './executed-above-budget/check';
import { foreignHeader } from './foreign-header/check';
import { formulaRowMismatch } from './formula-row-mismatch/check';
import { formulaUnlikeColumn } from './formula-unlike-column/check';
import { fullScoreUnmet } from './full-score-unmet/check';
import { goodScorePoorExecution } from './good-score-poor-execution/check';
import { gradeNotTotal } from './grade-not-total/check';
import { numberAsText } from './number-as-text/check';
import { numberHardcoded } from './number-hardcoded/check';
import { operatorInActual } from './operator-in-actual/check';
import { overNoReason } from './over-no-reason/check';
import { partsNotWhole } from './parts-not-whole/check';
import { perUnitTarget } from './per-unit-target/check';
import { percentAbove100 } from './percent-above-100/check';
import { pointsNot100 } from './points-not-100/check';
import { qualitativeHoldsNumber } from './qualitative-holds-number/check';
import { rateScoreWrong } from './rate-score-wrong/check';
import { rateWrong } from './rate-wrong/check';
import { reasonOpenSlot } from './reason-open-slot/check';
import { reasonRateDiffers } from './reason-rate-differs/check';
import { sameFactDiffers } from './same-fact-differs/check';
import { satisfaction100 } from './satisfaction-100/check';
import { scoreAbovePoints } from './score-above-points/check';
import { scoreBelowRuleNoReason } from './score-below-rule-no-reason/check';
import { scoreNotByRule } from './score-not-by-rule/check';
import { targetUnreadable } from './target-unreadable/check';
import { totalLeavesOutRow } from './total-leaves-out-row/check';
import { totalNotSum } from './total-not-sum/check';
import { unitDiffers } from './unit-differs/check';
import { unitReversed } from './unit-reversed/check';
import { unmetNoReason } from './unmet-no-reason/check';
import { weightTypingError } from './weight-typing-error/check';
import { yearDiffers } from './year-differs/check';
import { zeroForLetter } from './zero-for-letter/check';

/** Every check there is, by what it looks at. A new one is a folder and its line here. */
export const CHECKS: readonly Check[] = [
  // Points, total and grade
  ...[pointsNot100, weightTypingError, totalNotSum, totalLeavesOutRow, gradeNotTotal],
  // Money
  ...[rateWrong, rateScoreWrong, partsNotWhole, executedAboveBudget, amountUnreadable, goodScorePoorExecution],
  // Scores of the rows
  ...[scoreAbovePoints, fullScoreUnmet, scoreBelowRuleNoReason, scoreNotByRule],
  // Reasons
  ...[overNoReason, unmetNoReason, reasonOpenSlot, reasonRateDiffers],
  // Targets and actuals
  ...[targetUnreadable, actualUnreadable, unitDiffers, unitReversed, operatorInActual, dateCopied, costAtLeast],
  ...[perUnitTarget, qualitativeHoldsNumber, percentAbove100, satisfaction100, yearDiffers, zeroForLetter],
  // Formulas
  ...[numberHardcoded, formulaUnlikeColumn, formulaRowMismatch, numberAsText, cellError],
  // The tables of a workbook
  ...[sameFactDiffers, foreignHeader],
];
