/** The public face of narrative/: what other layers may use. */
export { conclude, countPassage, countSpan, executionPassage } from './conclude';
export { compose } from './compose';
export { countRows, isClaimed, rowsToExplain, rowsWithoutValues } from './counts';
export type { RowsByResult } from './counts';
export { draftExecution, draftReason, lengthOf } from './draft';
export type { Draft, DraftOptions, ReasonDraft } from './draft';
export type { Facts } from './facts';
export { rowFacts, tableFacts } from './facts';
export { amountOf, amountText, decimalsOf, fixedText, percentText, rateText } from './figures';
export { limitIn, limitOfCell } from '../layout';
export type { FigureKind, Passage, Span } from './passage';
export { asSlot, figure, fillSlots, gap, gapsOf, joined, readGaps, textOf, words } from './passage';
export { proposeForMoney, proposeTemplate, templatesFor, templatesToOffer } from './propose';
export { situationOf } from './traits';
export type { Proposal } from './propose';
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
export { STANDARD_TEMPLATES } from './templates';
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
  pointsText,
  refs,
  shownRate,
  targetSpan,
  valueText,
} from './values';
