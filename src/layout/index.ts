/**
 * Recognition: a sheet in, its self-evaluation tables out, and what else the sheet says about them. This is the face of the room;
 * nobody outside imports what lies behind it. Rows, titles and labels are read here alone.
 */
export { correctionsOf, formsOfSheet, recognise, recogniseForms, recogniseSheet } from './recognise';
export type { FormKind } from '../lexicon/forms';
export { isSelfEvaluation } from './formKind';
export type { Form } from './forms';
export { formName, formSentence } from './forms';
export * from './table';
export { ASK_BELOW } from './confidence';
export { layoutName } from './layouts';
export type { LayoutId } from './layouts';
export { actualText, targetText } from './written';

// What the columns of a header measure, read or not: the evidence for which form it is.
export { measuresOf } from './measures';
export type { HeaderRows, Measure } from './measures';
export type { TitleMeaning } from './titles';

// What the sheet says besides.
export type { FoundText } from './foundText';
export { headGaps } from './gaps';
export type { HeadGap } from './gaps';
export { goalGaps, goalsOf, isGoalRepeated, projectName, projectNames } from './goals';
export type { Goal, GoalGap } from './goals';
export { projectLists } from './projectList';
export type { ListedNumber, ListedProject, ProjectList } from './projectList';
export { reasonsBelow } from './reasonsBelow';
export type { ReasonBelow } from './reasonsBelow';
export { explainedElsewhere, isMoneyExplained, isToldOfMoney } from './explained';
export type { ReasonTest } from './explained';
export { goalWords, managementRows, moneyWords, textsBelow } from './unitWords';
export type { BelowKind, BelowText, ManagementRow } from './unitWords';
export { limitIn, limitOfCell } from './textLimit';
export {
  cellsAbove,
  columnTitles,
  executionReasonCell,
  filledColumns,
  hasOwnStandard,
  isSaidInTable,
  pointsOfOtherBlocks,
} from './beside';
export type { Described } from './beside';

// What a person needs who points out a table.
export { columnsBelow, headerCandidates, proposedColumns, readAs } from './pointing';
export type { PointedColumn } from './pointing';

// Words that other rooms meet in cells, too.
export { budgetRole, isExecutionRow, isHelp, isNoneMark } from './labels';
export type { BudgetRole } from './labels';
export { readAmount } from './amounts';
