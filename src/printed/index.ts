/** Rules that a form prints: a text in, parts of a rule set out, or that it was not understood. */
export type { Figure, Limit, Place, PrintedEarning, PrintedRule, Reading, Scope, Worth } from './rule';
export { readRuleText } from './read';
