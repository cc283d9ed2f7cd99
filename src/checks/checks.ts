// Made by `npm run index` from the files of this folder. Not to be edited.
import type { Check } from './check';
import { actualMissing } from './actual-missing/check';
import { actualUnreadable } from './actual-unreadable/check';
import { adjustmentNoReason } from './adjustment-no-reason/check';
import { amountMissing } from './amount-missing/check';
import { amountUnreadable } from './amount-unreadable/check';
import { budgetChanged } from './budget-changed/check';
import { cellError } from './cell-error/check';
import { costAtLeast } from './cost-at-least/check';
import { costNotSpending } from './cost-not-spending/check';
import { dateCopied } from './date-copied/check';
import { executedAboveBudget } from './executed-above-budget/check';
import { executionNoReason } from './execution-no-reason/check';
import { foreignHeader } from './foreign-header/check';
import { formulaRowMismatch } from './formula-row-mismatch/check';
import { formulaUnlikeColumn } from './formula-unlike-column/check';
import { fullScoreUnmet } from './full-score-unmet/check';
import { goalCopied } from './goal-copied/check';
import { goalFiguresWrong } from './goal-figures-wrong/check';
import { goalMissing } from './goal-missing/check';
import { goodScorePoorExecution } from './good-score-poor-execution/check';
import { gradeNotTotal } from './grade-not-total/check';
import { groupPointsNotByRule } from './group-points-not-by-rule/check';
import { headMissing } from './head-missing/check';
import { helpLeft } from './help-left/check';
import { indicatorShared } from './indicator-shared/check';
import { indicatorTwice } from './indicator-twice/check';
import { kindMissing } from './kind-missing/check';
import { levelUnfit } from './level-unfit/check';
import { nameMissing } from './name-missing/check';
import { negativeValue } from './negative-value/check';
import { numberAsText } from './number-as-text/check';
import { numberHardcoded } from './number-hardcoded/check';
import { numberInWords } from './number-in-words/check';
import { operatorInActual } from './operator-in-actual/check';
import { overNoReason } from './over-no-reason/check';
import { partScoredTwice } from './part-scored-twice/check';
import { partsNotWhole } from './parts-not-whole/check';
import { perUnitTarget } from './per-unit-target/check';
import { percentAbove100 } from './percent-above-100/check';
import { pointsConcentrated } from './points-concentrated/check';
import { pointsMissing } from './points-missing/check';
import { pointsNot100 } from './points-not-100/check';
import { printedRuleDiffers } from './printed-rule-differs/check';
import { qualitativeHoldsNumber } from './qualitative-holds-number/check';
import { rateScoreWrong } from './rate-score-wrong/check';
import { rateWrong } from './rate-wrong/check';
import { reasonOpenSlot } from './reason-open-slot/check';
import { reasonOtherWay } from './reason-other-way/check';
import { reasonRateDiffers } from './reason-rate-differs/check';
import { reasonRepeated } from './reason-repeated/check';
import { reasonSaysNothing } from './reason-says-nothing/check';
import { reportAmountDiffers } from './report-amount-differs/check';
import { reportCostDiffers } from './report-cost-differs/check';
import { reportCountDiffers } from './report-count-differs/check';
import { reportExecutionUnsaid } from './report-execution-unsaid/check';
import { reportLevelScoreDiffers } from './report-level-score-differs/check';
import { reportNoLine } from './report-no-line/check';
import { reportNoRow } from './report-no-row/check';
import { reportScoreDiffers } from './report-score-differs/check';
import { reportSpendingNotInTable } from './report-spending-not-in-table/check';
import { reportUnitDiffers } from './report-unit-differs/check';
import { reportValueDiffers } from './report-value-differs/check';
import { rowPointsAboveRule } from './row-points-above-rule/check';
import { sameFactDiffers } from './same-fact-differs/check';
import { satisfaction100 } from './satisfaction-100/check';
import { satisfactionAlike } from './satisfaction-alike/check';
import { scoreAbovePoints } from './score-above-points/check';
import { scoreBelowRuleNoReason } from './score-below-rule-no-reason/check';
import { scoreMissing } from './score-missing/check';
import { scoreNotByRule } from './score-not-by-rule/check';
import { scoreUnreadable } from './score-unreadable/check';
import { targetFarOff } from './target-far-off/check';
import { targetMissing } from './target-missing/check';
import { targetUnreadable } from './target-unreadable/check';
import { targetVague } from './target-vague/check';
import { targetZero } from './target-zero/check';
import { textCompletionWrong } from './text-completion-wrong/check';
import { textCountWrong } from './text-count-wrong/check';
import { textCutOff } from './text-cut-off/check';
import { textDecimals } from './text-decimals/check';
import { textDeniedCounted } from './text-denied-counted/check';
import { textGradeWrong } from './text-grade-wrong/check';
import { textGrowthWrong } from './text-growth-wrong/check';
import { textLaterYear } from './text-later-year/check';
import { textNearAmounts } from './text-near-amounts/check';
import { textNoProblems } from './text-no-problems/check';
import { textNumberUnreadable } from './text-number-unreadable/check';
import { textOverWording } from './text-over-wording/check';
import { textRateWrong } from './text-rate-wrong/check';
import { textRepeatedResults } from './text-repeated-results/check';
import { textScoreAboveExecution } from './text-score-above-execution/check';
import { textScoreDiffers } from './text-score-differs/check';
import { textShareWrong } from './text-share-wrong/check';
import { textSumWrong } from './text-sum-wrong/check';
import { textTwoValues } from './text-two-values/check';
import { textUnitSlip } from './text-unit-slip/check';
import { totalLeavesOutRow } from './total-leaves-out-row/check';
import { totalNotSum } from './total-not-sum/check';
import { unitDiffers } from './unit-differs/check';
import { unitReversed } from './unit-reversed/check';
import { unmetNoReason } from './unmet-no-reason/check';
import { weightTypingError } from './weight-typing-error/check';
import { wordForNumber } from './word-for-number/check';
import { wordsCopied } from './words-copied/check';
import { yearDiffers } from './year-differs/check';
import { zeroForLetter } from './zero-for-letter/check';
import { inOrder } from './order';

/** Every check there is, of tables and of reports, in the order in which they run. */
export const CHECKS: readonly Check[] = inOrder([
  actualMissing,
  actualUnreadable,
  adjustmentNoReason,
  amountMissing,
  amountUnreadable,
  budgetChanged,
  cellError,
  costAtLeast,
  costNotSpending,
  dateCopied,
  executedAboveBudget,
  executionNoReason,
  foreignHeader,
  formulaRowMismatch,
  formulaUnlikeColumn,
  fullScoreUnmet,
  goalCopied,
  goalFiguresWrong,
  goalMissing,
  goodScorePoorExecution,
  gradeNotTotal,
  groupPointsNotByRule,
  headMissing,
  helpLeft,
  indicatorShared,
  indicatorTwice,
  kindMissing,
  levelUnfit,
  nameMissing,
  negativeValue,
  numberAsText,
  numberHardcoded,
  numberInWords,
  operatorInActual,
  overNoReason,
  partScoredTwice,
  partsNotWhole,
  perUnitTarget,
  percentAbove100,
  pointsConcentrated,
  pointsMissing,
  pointsNot100,
  printedRuleDiffers,
  qualitativeHoldsNumber,
  rateScoreWrong,
  rateWrong,
  reasonOpenSlot,
  reasonOtherWay,
  reasonRateDiffers,
  reasonRepeated,
  reasonSaysNothing,
  reportAmountDiffers,
  reportCostDiffers,
  reportCountDiffers,
  reportExecutionUnsaid,
  reportLevelScoreDiffers,
  reportNoLine,
  reportNoRow,
  reportScoreDiffers,
  reportSpendingNotInTable,
  reportUnitDiffers,
  reportValueDiffers,
  rowPointsAboveRule,
  sameFactDiffers,
  satisfaction100,
  satisfactionAlike,
  scoreAbovePoints,
  scoreBelowRuleNoReason,
  scoreMissing,
  scoreNotByRule,
  scoreUnreadable,
  targetFarOff,
  targetMissing,
  targetUnreadable,
  targetVague,
  targetZero,
  textCompletionWrong,
  textCountWrong,
  textCutOff,
  textDecimals,
  textDeniedCounted,
  textGradeWrong,
  textGrowthWrong,
  textLaterYear,
  textNearAmounts,
  textNoProblems,
  textNumberUnreadable,
  textOverWording,
  textRateWrong,
  textRepeatedResults,
  textScoreAboveExecution,
  textScoreDiffers,
  textShareWrong,
  textSumWrong,
  textTwoValues,
  textUnitSlip,
  totalLeavesOutRow,
  totalNotSum,
  unitDiffers,
  unitReversed,
  unmetNoReason,
  weightTypingError,
  wordForNumber,
  wordsCopied,
  yearDiffers,
  zeroForLetter,
]);
