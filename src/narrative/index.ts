/** The public face of narrative/: what other layers may use. */
export { conclude, countPassage, countSpan, executionPassage } from './conclude';
export { compose } from './compose';
export { countRows, isClaimed, rowsByStandard, rowsToExplain, rowsWithoutValues } from './counts';
export type { RowsByResult } from './counts';
export { draftExecution, draftReason, lengthOf } from './draft';
export type { Draft, DraftOptions, ReasonDraft } from './draft';
export type { Facts } from './facts';
export { rowFacts, tableFacts } from './facts';
export { amountOf, amountText, decimalsOf, fixedText, percentText, rateText } from './figures';
export { goalDraft } from './goalDraft';
export { indicatorLine, targetLine } from './lines';
export { limitIn, limitOfCell } from '../layout';
export type { FigureKind, Passage, Span } from './passage';
export { asSlot, figure, fillSlots, gap, gapsOf, joined, readGaps, textOf, words } from './passage';
export type { Cause } from './cause';
export { CAUSES } from './causes';
export type { IndicatorKind } from './kinds';
export { INDICATOR_KINDS, isMoneyCost, kindsOf } from './kinds';
export { isLimit, situationOf } from './situation';
export { causesFor, causesForMoney, examplesOf } from './suggest';
export { SITUATIONS, SLOT_NAMES } from './template';
export type { Situation, SlotName, Template } from './template';
export {
  addTemplate,
  editTemplate,
  exportTemplates,
  importTemplates,
  moveTemplate,
  removeTemplate,
  templateFromText,
} from './templateList';
export type { ListOutcome, TemplateList } from './templateList';
export type { ToldReason } from './told';
export { toldReason, withoutFigures } from './told';
export { hasTotal, isDepartmentTable, scorePassage } from './total';
export { measurePassage, problemPassage, problemsOf } from './problems';
export { templateSchema } from './template';
export { carriers, pointsSpan, totalSpan } from './total';
export {
  actualSpan,
  completionSpan,
  differenceSpan,
  inQuotes,
  mainMoney,
  nameSpan,
  overLimit,
  pointsText,
  rateSpan,
  refs,
  shownRate,
  targetSpan,
  valueText,
} from './values';
