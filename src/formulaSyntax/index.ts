/** Reading and rewriting formulas: one tokenizer, and what is asked of its pieces. */
export { canonical, sameFormula } from './canonical';
export { sameContent } from './content';
export { copiedDown, readsOtherSheets, referencesIn, relativeForm } from './copied';
export { dependents } from './dependents';
export type { FormulaNode, SheetRange } from './dependents';
export { Resolver } from './graph';
export { MARK_FILLS, isInputName, isMark, markRow, markShape, sameButRows } from './marks';
export { askedOf, namesIn, replaceNames } from './names';
export { fileFormula, plainFormula } from './newer';
export { isOurs } from './ours';
export { isOursWithNames, withIntersection, withoutIntersection } from './intersection';
export { isPlainSum } from './plainSum';
export { referencesOf } from './references';
export { shiftFormula } from './shift';
export { rewrite, tokenize } from './tokens';
export type { Token } from './tokens';
