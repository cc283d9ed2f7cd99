import { reportCostDiffers, reportSpendingNotInTable } from './report-cost-differs/check';
import { reportCountDiffers, reportLevelScoreDiffers, reportScoreDiffers } from './report-count-differs/check';
import { reportUnitDiffers, reportValueDiffers } from './report-value-differs/check';
import { reportNoLine, reportNoRow } from './report-no-row/check';
import { reportAmountDiffers, reportExecutionUnsaid } from './report-amount-differs/check';
import { textCountWrong } from './text-count-wrong/check';
import { textCutOff } from './text-cut-off/check';
import { textDecimals } from './text-decimals/check';
import { textDeniedCounted } from './text-denied-counted/check';
import { textLaterYear } from './text-later-year/check';
import { textNoProblems } from './text-no-problems/check';
import { textRepeatedResults } from './text-repeated-results/check';
import { textUnitSlip } from './text-unit-slip/check';
import { textNumberUnreadable } from './text-number-unreadable/check';
import { textOverWording } from './text-over-wording/check';
import { textNearAmounts } from './text-near-amounts/check';
import { textTwoValues } from './text-two-values/check';
import { textCompletionWrong } from './text-completion-wrong/check';
import { textRateWrong } from './text-rate-wrong/check';
import { textGrowthWrong } from './text-growth-wrong/check';
import { textShareWrong } from './text-share-wrong/check';
import { textGradeWrong, textScoreAboveExecution, textScoreDiffers } from './text-score-above-execution/check';
import { textSumWrong } from './text-sum-wrong/check';
import type { TextCheck } from './reportCheck';

/** Every check of a report's text. */
export const TEXT_CHECKS: readonly TextCheck[] = [
  // The report by itself
  ...[textNumberUnreadable, textRateWrong, textCompletionWrong, textShareWrong, textGrowthWrong, textSumWrong],
  ...[textCountWrong, textTwoValues, textNearAmounts, textScoreDiffers, textGradeWrong, textScoreAboveExecution],
  ...[
    textNoProblems,
    textUnitSlip,
    textLaterYear,
    textCutOff,
    textDecimals,
    textOverWording,
    textRepeatedResults,
    textDeniedCounted,
  ],
  // The report against the table
  ...[reportValueDiffers, reportUnitDiffers, reportNoRow, reportNoLine, reportAmountDiffers],
  ...[reportCostDiffers, reportSpendingNotInTable, reportExecutionUnsaid, reportScoreDiffers, reportLevelScoreDiffers],
  reportCountDiffers,
];
