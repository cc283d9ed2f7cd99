import { compareNumbers } from '../decimal';
import { greatest } from '../model';
import type { RuleSet } from './ruleSet';

/** Below which rate of execution a word is due, and how much it weighs that there is none. */
export interface LowExecution {
  readonly below: number;
  readonly weight: 'hint' | 'warning';
}

/** What is assumed for all sets that say nothing of it. */
const ASSUMED: readonly LowExecution[] = [
  { below: 0.9, weight: 'hint' },
  { below: 0.6, weight: 'warning' },
];

/** The limits below which execution is low under this rule set; none where it asks for no word at all. */
export function lowExecutionOf({ reasons }: RuleSet): readonly LowExecution[] {
  return reasons?.lowExecution ?? ASSUMED;
}

/** Below which rate (fraction) a word on execution is due at all under this rule set; null where it asks for none. */
export function lowExecutionLimit(ruleSet: RuleSet): number | null {
  const limits = lowExecutionOf(ruleSet).map(({ below }) => below);
  return limits.length === 0 ? null : greatest(limits);
}

/** The gravest of the limits that a rate (a fraction) lies below, to the fifteenth digit; null where it is not low. */
export function lowExecutionAt(rate: number, ruleSet: RuleSet): LowExecution | null {
  const passed = lowExecutionOf(ruleSet).filter(({ below }) => compareNumbers(rate, below) < 0);
  return passed.find(({ weight }) => weight === 'warning') ?? passed[0] ?? null;
}
