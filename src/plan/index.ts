/** The face of plan/: what other rooms may use. */
export type { DraftPlace } from './draftPlaces';
export {
  conclusionPlace,
  draftConclusion,
  draftMoney,
  draftReasons,
  executionPlace,
  reasonPlaces,
} from './draftPlaces';
export type { DraftPlan, DraftPlanOptions } from './drafts';
export { planDrafts } from './drafts';
export type { HighlightKind, HighlightPlan } from './highlights';
export { HIGHLIGHTS, planHighlights } from './highlights';
export { fixedRows } from './fixed';
export { planScore } from './planScore';
export type { CellRole, PlanOptions, PlannedCell, SkippedCell, TablePlan } from './planned';
