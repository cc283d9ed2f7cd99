/** The public face of decisions/: what a person decided about the tables of a workbook, and what that makes of them. */
export type { Answer, ChosenCause, KeptOverride, DecidedRow, Decisions, TableDecisions } from '../settings/data';
export { NO_DECISIONS } from '../settings/data';
export { choicesOf, withAlikeAnswer, withAnswer } from './answers';
export { causeAt, withCause } from './causes';
export { rowOfIndicator, rowOfMoney } from './decidedRows';
export type { DecidedBook, DecidedTable, Followed } from './decided';
export type { SignedOverride } from './overrides';
export { withOverride } from './overrides';
export { withJournal } from './ownResults';
export { chosenRuleSet, decidedFor, evaluateDecided, keysOf, NOTHING_FOLLOWED } from './decided';
export type { EvaluatedFile, KeptWorkbook, SignedAcceptance } from './evaluateFile';
export { evaluateFile } from './evaluateFile';
