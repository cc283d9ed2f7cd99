import { reportCostDiffers, reportSpendingNotInTable } from './against/account';
import { reportCountDiffers, reportLevelScoreDiffers, reportScoreDiffers } from './against/marks';
import { reportUnitDiffers, reportValueDiffers } from './against/indicators';
import { reportNoLine, reportNoRow } from './against/missing';
import { reportAmountDiffers, reportExecutionUnsaid } from './against/money';
import { textCountWrong } from './counts/counts';
import { textCutOff } from './marks/cutOff';
import { textDecimals } from './marks/decimals';
import { textDeniedCounted } from './marks/denied';
import { textLaterYear } from './marks/laterYear';
import { textNoProblems } from './marks/noProblems';
import { textRepeatedResults } from './marks/repeated';
import { textUnitSlip } from './marks/unitSlip';
import { textNumberUnreadable } from './marks/unreadable';
import { textOverWording } from './marks/wording';
import { textNearAmounts } from './quantities/nearAmounts';
import { textTwoValues } from './quantities/sameQuantity';
import { textCompletionWrong } from './rates/completionRate';
import { textRateWrong } from './rates/executionRate';
import { textGrowthWrong } from './rates/growth';
import { textShareWrong } from './rates/shares';
import { textGradeWrong, textScoreAboveExecution, textScoreDiffers } from './scores/scores';
import { textSumWrong } from './sums/sums';
import type { TextCheck } from './textCheck';

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
