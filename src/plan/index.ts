/** The face of plan/: what other rooms may use. */
export type { DraftPlace, GoalPlace } from './draftPlaces';
export {
  conclusionPlace,
  draftConclusion,
  draftGoal,
  draftMoney,
  draftReasons,
  executionPlace,
  goalPlaces,
  reasonPlaces,
} from './draftPlaces';
export type { DraftPlan, DraftPlanOptions } from './drafts';
export { planDrafts } from './drafts';
export type { HighlightKind, HighlightPlan } from './highlights';
export { HIGHLIGHTS, planHighlights } from './highlights';
export { fixedRows } from './fixed';
export { sameTexts } from './sameTexts';
export type { Left } from './left';
export { cellKey, isSheetLeft, leftKey, NOTHING_LEFT, sheetKey } from './left';
export { planScore } from './planScore';
export type { CellRole, PlanOptions, PlannedCell, SkippedCell, TablePlan } from './planned';
