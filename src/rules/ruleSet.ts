/** Placeholder until the schema lands. */
export interface RuleSet {
  readonly id: string;
}
