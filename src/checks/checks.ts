import type { Check } from './check';
import { rateScoreWrong } from './rate-score-wrong/check';
import { rateWrong } from './rate-wrong/check';
import { totalNotSum } from './total-not-sum/check';

/** Every check there is. A new one is a folder and its line here. */
export const CHECKS: readonly Check[] = [rateWrong, rateScoreWrong, totalNotSum];
