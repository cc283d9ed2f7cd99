import { compareNumbers, roundLikeExcel } from '../decimal';
import type { Indicator } from '../layout';
import type { RuleSet } from '../rules';
import { reachesThreshold } from '../rules';
import { STEP_DECIMALS } from './deduction';
import type { Judgement } from './judgement';

interface Earned {
  readonly ruleSet: RuleSet;
  readonly score: number | null;
  readonly points: number | null;
}

/** Whether the rule set asks for a word on this row; null where its result is not known. */
export function isReasonDue(indicator: Indicator, judgement: Judgement, earned: Earned): boolean | null {
  if (judgement.status === 'not-applicable') return false;
  if (isQualitativeDue(indicator, earned)) return true;
  switch (judgement.deviation) {
    case null:
      return null;
    case 'none':
      return false;
    case 'over':
      return true;
    case 'under':
      return isFarEnough(judgement.completion, earned.ruleSet);
  }
}

/** A missed target whose distance is not known is missed by any. */
function isFarEnough(completion: number | null, { reasons }: RuleSet): boolean {
  const limit = reasons?.missed ?? null;
  if (limit === null || completion === null) return true;
  return reachesThreshold(roundLikeExcel(Math.abs(completion - 1), STEP_DECIMALS), limit);
}

/** Whether a qualitative row must say why it got its score (评分说明). */
export function isQualitativeDue({ target, entered }: Indicator, { ruleSet, score, points }: Earned): boolean {
  const rule = ruleSet.qualitative?.reason ?? null;
  if (rule === null || target.kind !== 'qualitative') return false;
  if (rule === 'always') return true;
  const given = entered.score ?? score;
  return given !== null && points !== null && compareNumbers(given, points) < 0;
}
