/** The numbers of scoring as native formulas, and the defined names that they rest on. */
export { executionScoreTerm, rateTerm } from './budget';
export type { CellSource, FormulaPlace } from './operand';
export { operandOf } from './operand';
export { coefficientTerm, isSameNumber, rowCompletionTerm, sharedScore, writtenScore } from './score';
export type { NameDefinition } from './sheetNames';
export { SheetNames } from './sheetNames';
export type { Term } from './term';
export { call, literal, minus, reference, scaled } from './term';
export type { Summed, SummedCell } from './total';
export { cappedTotal, rescaledTotal, totalTerm } from './total';
export { textNumber } from './textNumber';
