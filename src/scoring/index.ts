export type * from './evaluation';
export { evaluate } from './evaluate';
export { applyRounding, compareNumbers, cutLikeExcel, roundLikeExcel } from './decimal';
export { earnedPoints, earnedShare } from './share';
export { isReason } from './reason';
export { splitEvenly } from './split';
