/** The public face of scoring/: what other layers may use. */
export type * from './evaluation';
export { mainRow } from './budget';
export { addUp, applyRounding, compareNumbers, cutLikeExcel, roundLikeExcel, withoutNoise } from '../decimal';
export { enteredWithin } from './entered';
export { afterWriting, evaluate } from './evaluate';
export { handAt, isOwnTotal, outdatedMoneyNote, outdatedNote } from './hands';
export { isReason, openSlots } from './reason';
export { totalNote, totalPhrases } from './shownTotal';
export type { TotalPhrase } from './shownTotal';
export { earnedPoints, earnedShare } from './share';
export { splitEvenly } from './split';
export { reachesThreshold } from './compare';
