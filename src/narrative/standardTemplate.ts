import type { SentenceId } from '../texts/catalogue';
import type { Template } from './template';

/** What a row, or the money of a table, shows by which a template can be proposed (traits.ts says when each holds). */
export const TRAITS = [
  'satisfaction', // 满意度指标
  'late', // 时效: a limit exceeded, or a date
  'percentage', // the target is a rate
  'amount', // the target is an amount of money
  'nothing-done', // the actual is 0
  'slow-money', // 预算执行率 below the line
  'far-over', // twice the target and more
  'held', // trainings and lectures by their number
  'asked-for', // what others ask for
  'own-work', // what the unit sets itself
  'projects', // projects by their number
  'demand', // people, visits, cases
] as const;
export type Trait = (typeof TRAITS)[number];

/** One case in which a template is proposed for its situation. */
export interface ProposalRule {
  /** Of the rules of a situation that fit, the smallest rank is taken. */
  readonly rank: number;
  /** All of these hold; [] fits always. */
  readonly when: readonly Trait[];
  /** None of these does. */
  readonly unless?: readonly Trait[];
  /** Told to the person beside the proposal; {rate} is the execution rate. */
  readonly why: SentenceId;
}

/** A template of the program, with the cases in which it is proposed; 'never': it only stands in the list. */
export interface StandardTemplate extends Template {
  readonly proposed: readonly ProposalRule[] | 'never';
}

/** Whether a rule fits what a row shows. */
export function fits({ when, unless = [] }: ProposalRule, traits: ReadonlySet<Trait>): boolean {
  return when.every((trait) => traits.has(trait)) && !unless.some((trait) => traits.has(trait));
}
