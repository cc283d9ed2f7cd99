// Made by `npm run index` from the files of this folder. Not to be edited.
import type { Sentences } from '../texts/registry';
import { texts as checksActualMissing } from '../checks/actual-missing/texts';
import { texts as checksActualUnreadable } from '../checks/actual-unreadable/texts';
import { texts as checksAdjustmentNoReason } from '../checks/adjustment-no-reason/texts';
import { texts as checksAmountMissing } from '../checks/amount-missing/texts';
import { texts as checksAmountUnreadable } from '../checks/amount-unreadable/texts';
import { texts as checksBudgetChanged } from '../checks/budget-changed/texts';
import { texts as checksCellError } from '../checks/cell-error/texts';
import { texts as checksCostAtLeast } from '../checks/cost-at-least/texts';
import { texts as checksCostNotSpending } from '../checks/cost-not-spending/texts';
import { texts as checksDateCopied } from '../checks/date-copied/texts';
import { texts as checksExecutedAboveBudget } from '../checks/executed-above-budget/texts';
import { texts as checksExecutionNoReason } from '../checks/execution-no-reason/texts';
import { texts as checksForeignHeader } from '../checks/foreign-header/texts';
import { texts as checksFormulaRowMismatch } from '../checks/formula-row-mismatch/texts';
import { texts as checksFormulaUnlikeColumn } from '../checks/formula-unlike-column/texts';
import { texts as checksFullScoreUnmet } from '../checks/full-score-unmet/texts';
import { texts as checksGoalCopied } from '../checks/goal-copied/texts';
import { texts as checksGoalFiguresWrong } from '../checks/goal-figures-wrong/texts';
import { texts as checksGoalMissing } from '../checks/goal-missing/texts';
import { texts as checksGoodScorePoorExecution } from '../checks/good-score-poor-execution/texts';
import { texts as checksGradeNotTotal } from '../checks/grade-not-total/texts';
import { texts as checksGroupPointsNotByRule } from '../checks/group-points-not-by-rule/texts';
import { texts as checksHeadMissing } from '../checks/head-missing/texts';
import { texts as checksHelpLeft } from '../checks/help-left/texts';
import { texts as checksIndicatorShared } from '../checks/indicator-shared/texts';
import { texts as checksIndicatorTwice } from '../checks/indicator-twice/texts';
import { texts as checksKindMissing } from '../checks/kind-missing/texts';
import { texts as checksLevelUnfit } from '../checks/level-unfit/texts';
import { texts as checksLibTextsCheck } from '../checks/lib/texts/check';
import { texts as checksLibTextsStatement } from '../checks/lib/texts/statement';
import { texts as checksNameMissing } from '../checks/name-missing/texts';
import { texts as checksNegativeValue } from '../checks/negative-value/texts';
import { texts as checksNumberAsText } from '../checks/number-as-text/texts';
import { texts as checksNumberHardcoded } from '../checks/number-hardcoded/texts';
import { texts as checksNumberInWords } from '../checks/number-in-words/texts';
import { texts as checksOperatorInActual } from '../checks/operator-in-actual/texts';
import { texts as checksOverNoReason } from '../checks/over-no-reason/texts';
import { texts as checksPartScoredTwice } from '../checks/part-scored-twice/texts';
import { texts as checksPartsNotWhole } from '../checks/parts-not-whole/texts';
import { texts as checksPerUnitTarget } from '../checks/per-unit-target/texts';
import { texts as checksPercentAbove100 } from '../checks/percent-above-100/texts';
import { texts as checksPointsConcentrated } from '../checks/points-concentrated/texts';
import { texts as checksPointsMissing } from '../checks/points-missing/texts';
import { texts as checksPointsNot100 } from '../checks/points-not-100/texts';
import { texts as checksPrintedRuleDiffers } from '../checks/printed-rule-differs/texts';
import { texts as checksQualitativeHoldsNumber } from '../checks/qualitative-holds-number/texts';
import { texts as checksRateScoreWrong } from '../checks/rate-score-wrong/texts';
import { texts as checksRateWrong } from '../checks/rate-wrong/texts';
import { texts as checksReasonOpenSlot } from '../checks/reason-open-slot/texts';
import { texts as checksReasonOtherWay } from '../checks/reason-other-way/texts';
import { texts as checksReasonRateDiffers } from '../checks/reason-rate-differs/texts';
import { texts as checksReasonRepeated } from '../checks/reason-repeated/texts';
import { texts as checksReasonSaysNothing } from '../checks/reason-says-nothing/texts';
import { texts as checksReportAmountDiffers } from '../checks/report-amount-differs/texts';
import { texts as checksReportCostDiffers } from '../checks/report-cost-differs/texts';
import { texts as checksReportCountDiffers } from '../checks/report-count-differs/texts';
import { texts as checksReportExecutionUnsaid } from '../checks/report-execution-unsaid/texts';
import { texts as checksReportLevelScoreDiffers } from '../checks/report-level-score-differs/texts';
import { texts as checksReportNoLine } from '../checks/report-no-line/texts';
import { texts as checksReportNoRow } from '../checks/report-no-row/texts';
import { texts as checksReportScoreDiffers } from '../checks/report-score-differs/texts';
import { texts as checksReportSpendingNotInTable } from '../checks/report-spending-not-in-table/texts';
import { texts as checksReportUnitDiffers } from '../checks/report-unit-differs/texts';
import { texts as checksReportValueDiffers } from '../checks/report-value-differs/texts';
import { texts as checksRowPointsAboveRule } from '../checks/row-points-above-rule/texts';
import { texts as checksSameFactDiffers } from '../checks/same-fact-differs/texts';
import { texts as checksSatisfaction100 } from '../checks/satisfaction-100/texts';
import { texts as checksSatisfactionAlike } from '../checks/satisfaction-alike/texts';
import { texts as checksScoreAbovePoints } from '../checks/score-above-points/texts';
import { texts as checksScoreBelowRuleNoReason } from '../checks/score-below-rule-no-reason/texts';
import { texts as checksScoreMissing } from '../checks/score-missing/texts';
import { texts as checksScoreNotByRule } from '../checks/score-not-by-rule/texts';
import { texts as checksScoreUnreadable } from '../checks/score-unreadable/texts';
import { texts as checksTargetFarOff } from '../checks/target-far-off/texts';
import { texts as checksTargetMissing } from '../checks/target-missing/texts';
import { texts as checksTargetUnreadable } from '../checks/target-unreadable/texts';
import { texts as checksTargetVague } from '../checks/target-vague/texts';
import { texts as checksTargetZero } from '../checks/target-zero/texts';
import { texts as checksTextCompletionWrong } from '../checks/text-completion-wrong/texts';
import { texts as checksTextCountWrong } from '../checks/text-count-wrong/texts';
import { texts as checksTextCutOff } from '../checks/text-cut-off/texts';
import { texts as checksTextDecimals } from '../checks/text-decimals/texts';
import { texts as checksTextDeniedCounted } from '../checks/text-denied-counted/texts';
import { texts as checksTextGradeWrong } from '../checks/text-grade-wrong/texts';
import { texts as checksTextGrowthWrong } from '../checks/text-growth-wrong/texts';
import { texts as checksTextLaterYear } from '../checks/text-later-year/texts';
import { texts as checksTextNearAmounts } from '../checks/text-near-amounts/texts';
import { texts as checksTextNoProblems } from '../checks/text-no-problems/texts';
import { texts as checksTextNumberUnreadable } from '../checks/text-number-unreadable/texts';
import { texts as checksTextOverWording } from '../checks/text-over-wording/texts';
import { texts as checksTextRateWrong } from '../checks/text-rate-wrong/texts';
import { texts as checksTextRepeatedResults } from '../checks/text-repeated-results/texts';
import { texts as checksTextScoreAboveExecution } from '../checks/text-score-above-execution/texts';
import { texts as checksTextScoreDiffers } from '../checks/text-score-differs/texts';
import { texts as checksTextShareWrong } from '../checks/text-share-wrong/texts';
import { texts as checksTextSumWrong } from '../checks/text-sum-wrong/texts';
import { texts as checksTextTwoValues } from '../checks/text-two-values/texts';
import { texts as checksTextUnitSlip } from '../checks/text-unit-slip/texts';
import { texts as checksTotalLeavesOutRow } from '../checks/total-leaves-out-row/texts';
import { texts as checksTotalNotSum } from '../checks/total-not-sum/texts';
import { texts as checksUnitDiffers } from '../checks/unit-differs/texts';
import { texts as checksUnitReversed } from '../checks/unit-reversed/texts';
import { texts as checksUnmetNoReason } from '../checks/unmet-no-reason/texts';
import { texts as checksWeightTypingError } from '../checks/weight-typing-error/texts';
import { texts as checksWordForNumber } from '../checks/word-for-number/texts';
import { texts as checksWordsCopied } from '../checks/words-copied/texts';
import { texts as checksYearDiffers } from '../checks/year-differs/texts';
import { texts as checksZeroForLetter } from '../checks/zero-for-letter/texts';
import { texts as hostsDocxTextsReportFile } from '../hosts/docx/texts/report-file';
import { texts as hostsXlsxTextsFile } from '../hosts/xlsx/texts/file';
import { texts as layout } from '../layout/texts';
import { texts as narrative } from '../narrative/texts';
import { texts as planTextsFinal } from '../plan/texts/final';
import { texts as planTextsFormula } from '../plan/texts/formula';
import { texts as planTextsHighlight } from '../plan/texts/highlight';
import { texts as planTextsOverridden } from '../plan/texts/overridden';
import { texts as planTextsPaper } from '../plan/texts/paper';
import { texts as quantity } from '../quantity/texts';
import { texts as rectification } from '../rectification/texts';
import { texts as report } from '../report/texts';
import { texts as rulesTextsRuleSet } from '../rules/texts/rule-set';
import { texts as rulesTextsRule } from '../rules/texts/rule';
import { texts as scoring } from '../scoring/texts';
import { texts as scoringTextsOverride } from '../scoring/texts/override';
import { texts as summary } from '../summary/texts';
import { texts as taskpaneTextsExplain } from '../taskpane/texts/explain';
import { texts as taskpaneTextsForeign } from '../taskpane/texts/foreign';
import { texts as taskpaneTextsOwnKey } from '../taskpane/texts/own-key';
import { texts as taskpaneTextsPaneKeys } from '../taskpane/texts/pane-keys';
import { texts as taskpaneTextsPaneReport } from '../taskpane/texts/pane-report';
import { texts as taskpaneTextsReview } from '../taskpane/texts/review';
import { texts as taskpaneTextsRulesScreen } from '../taskpane/texts/rules-screen';
import { texts as taskpaneTextsSending } from '../taskpane/texts/sending';
import { texts as taskpaneTextsTemplates } from '../taskpane/texts/templates';

/** What the parts of the pane say that it loads later. */
export const SENTENCES = {
  ...checksActualMissing,
  ...checksActualUnreadable,
  ...checksAdjustmentNoReason,
  ...checksAmountMissing,
  ...checksAmountUnreadable,
  ...checksBudgetChanged,
  ...checksCellError,
  ...checksCostAtLeast,
  ...checksCostNotSpending,
  ...checksDateCopied,
  ...checksExecutedAboveBudget,
  ...checksExecutionNoReason,
  ...checksForeignHeader,
  ...checksFormulaRowMismatch,
  ...checksFormulaUnlikeColumn,
  ...checksFullScoreUnmet,
  ...checksGoalCopied,
  ...checksGoalFiguresWrong,
  ...checksGoalMissing,
  ...checksGoodScorePoorExecution,
  ...checksGradeNotTotal,
  ...checksGroupPointsNotByRule,
  ...checksHeadMissing,
  ...checksHelpLeft,
  ...checksIndicatorShared,
  ...checksIndicatorTwice,
  ...checksKindMissing,
  ...checksLevelUnfit,
  ...checksLibTextsCheck,
  ...checksLibTextsStatement,
  ...checksNameMissing,
  ...checksNegativeValue,
  ...checksNumberAsText,
  ...checksNumberHardcoded,
  ...checksNumberInWords,
  ...checksOperatorInActual,
  ...checksOverNoReason,
  ...checksPartScoredTwice,
  ...checksPartsNotWhole,
  ...checksPerUnitTarget,
  ...checksPercentAbove100,
  ...checksPointsConcentrated,
  ...checksPointsMissing,
  ...checksPointsNot100,
  ...checksPrintedRuleDiffers,
  ...checksQualitativeHoldsNumber,
  ...checksRateScoreWrong,
  ...checksRateWrong,
  ...checksReasonOpenSlot,
  ...checksReasonOtherWay,
  ...checksReasonRateDiffers,
  ...checksReasonRepeated,
  ...checksReasonSaysNothing,
  ...checksReportAmountDiffers,
  ...checksReportCostDiffers,
  ...checksReportCountDiffers,
  ...checksReportExecutionUnsaid,
  ...checksReportLevelScoreDiffers,
  ...checksReportNoLine,
  ...checksReportNoRow,
  ...checksReportScoreDiffers,
  ...checksReportSpendingNotInTable,
  ...checksReportUnitDiffers,
  ...checksReportValueDiffers,
  ...checksRowPointsAboveRule,
  ...checksSameFactDiffers,
  ...checksSatisfaction100,
  ...checksSatisfactionAlike,
  ...checksScoreAbovePoints,
  ...checksScoreBelowRuleNoReason,
  ...checksScoreMissing,
  ...checksScoreNotByRule,
  ...checksScoreUnreadable,
  ...checksTargetFarOff,
  ...checksTargetMissing,
  ...checksTargetUnreadable,
  ...checksTargetVague,
  ...checksTargetZero,
  ...checksTextCompletionWrong,
  ...checksTextCountWrong,
  ...checksTextCutOff,
  ...checksTextDecimals,
  ...checksTextDeniedCounted,
  ...checksTextGradeWrong,
  ...checksTextGrowthWrong,
  ...checksTextLaterYear,
  ...checksTextNearAmounts,
  ...checksTextNoProblems,
  ...checksTextNumberUnreadable,
  ...checksTextOverWording,
  ...checksTextRateWrong,
  ...checksTextRepeatedResults,
  ...checksTextScoreAboveExecution,
  ...checksTextScoreDiffers,
  ...checksTextShareWrong,
  ...checksTextSumWrong,
  ...checksTextTwoValues,
  ...checksTextUnitSlip,
  ...checksTotalLeavesOutRow,
  ...checksTotalNotSum,
  ...checksUnitDiffers,
  ...checksUnitReversed,
  ...checksUnmetNoReason,
  ...checksWeightTypingError,
  ...checksWordForNumber,
  ...checksWordsCopied,
  ...checksYearDiffers,
  ...checksZeroForLetter,
  ...hostsDocxTextsReportFile,
  ...hostsXlsxTextsFile,
  ...layout,
  ...narrative,
  ...planTextsFinal,
  ...planTextsFormula,
  ...planTextsHighlight,
  ...planTextsOverridden,
  ...planTextsPaper,
  ...quantity,
  ...rectification,
  ...report,
  ...rulesTextsRuleSet,
  ...rulesTextsRule,
  ...scoring,
  ...scoringTextsOverride,
  ...summary,
  ...taskpaneTextsExplain,
  ...taskpaneTextsForeign,
  ...taskpaneTextsOwnKey,
  ...taskpaneTextsPaneKeys,
  ...taskpaneTextsPaneReport,
  ...taskpaneTextsReview,
  ...taskpaneTextsRulesScreen,
  ...taskpaneTextsSending,
  ...taskpaneTextsTemplates,
} as const satisfies Sentences;
