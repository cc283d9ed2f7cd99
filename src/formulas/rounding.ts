import type { Rounding } from '../rules/ruleSet';
import { applyRounding, roundLikeExcel } from '../decimal';
import type { Term } from './term';
import { call, literal } from './term';

/**
 * Decimals to which a value is rounded before it is cut, so that 56.99999999999999 counts as the 57 it stands for.
 * scoring/decimal.ts keeps 15 digits for the same reason; a score has at most three before the point.
 */
const NOISE_DECIMALS = 12;

/** ROUND(x,2), or TRUNC(ROUND(x,12),2) where the rule set cuts. */
export function roundedTerm(term: Term, rounding: Rounding): Term {
  const decimals = literal(rounding.decimals);
  const value = applyRounding(term.value, rounding);
  if (rounding.mode === 'half-up') return call('ROUND', [term, decimals], value);
  const quiet = call('ROUND', [term, literal(NOISE_DECIMALS)], roundLikeExcel(term.value, NOISE_DECIMALS));
  return call('TRUNC', [quiet, decimals], value);
}
