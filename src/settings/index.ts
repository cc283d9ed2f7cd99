/** The public face of settings/: what is kept in a workbook, and how it is read and written. data.ts is the part without schemas. */
export type { Kept, KeptKind } from './kept';
export { changeKept, readKept, writeKept } from './kept';
export type { Owned, OwnedKind, SignedEntry, Signature, Trust } from './owned';
export { changeOwned, readEntries, readOwned } from './owned';
export type { Foreign, OwnedName } from './foreign';
export { foreignIn } from './foreign';
export { ACCEPTANCES } from './acceptances';
export type { Decision } from './decisions';
export { DECISIONS } from './decisions';
export { HIGHLIGHTS_KEPT } from './highlights';
export { JOURNAL, newestSteps, SETTINGS_ROOM } from './journal';
export { leftAsideOf } from './leftAside';
export { ROW_HEIGHTS } from './rowHeights';
export type { KeptResult, ResultType, StepResults } from './results';
export { MOST_RESULTS, MOST_STEPS, RESULTS, stepId } from './results';
export { TEMPLATES } from './templates';
export { RULE_SETS_KEPT } from './ruleSets';
export type { RowHeightRecord } from './rowHeights';
