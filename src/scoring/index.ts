export type * from './evaluation';
export { evaluate } from './evaluate';
export { mainRow } from './budget';
export { applyRounding, compareNumbers, cutLikeExcel, roundLikeExcel, withoutNoise } from './decimal';
export { earnedPoints, earnedShare } from './share';
export { isReason } from './reason';
export { splitEvenly } from './split';
