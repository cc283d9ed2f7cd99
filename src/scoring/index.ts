/** The public face of scoring/: what other layers may use. */
export type * from './evaluation';
export { executionShare, mainRow } from './budget';
export { addUp, applyRounding, compareNumbers, cutLikeExcel, roundLikeExcel, withoutNoise } from '../decimal';
export { STEP_DECIMALS } from './deduction';
export { enteredWithin } from './entered';
export { shareInWords, sharesOfWords } from './actualWords';
export { afterWriting, evaluate } from './evaluate';
export { handAt, isOwnTotal, outdatedMoneyNote, outdatedNote } from './hands';
export { isReason, openSlots } from './reason';
export { earningOf, groupOf, groupsOf, isOne } from './rowRule';
export { totalNote, totalPhrases } from './shownTotal';
export type { TotalPhrase } from './shownTotal';
export { earnedPoints, earnedShare } from './share';
export { limitedTotal } from './total';
export { splitEvenly } from './split';
export { reachesThreshold } from './compare';
export type { CountedAmount, RateBase } from './rateBase';
