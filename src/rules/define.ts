import type { RuleSet } from './ruleSet';

/** Part of a rule set in which only what differs stands; lists, texts and what has a kind stand whole. */
type Differences<T> = T extends readonly unknown[] | { readonly kind: string }
  ? T
  : T extends object
    ? { readonly [K in keyof T]?: Differences<T[K]> }
    : T;

/** Whose a rule set is, what it says and where it is proposed: each set's own, never taken from another. */
type Own = 'id' | 'name' | 'place' | 'year' | 'source' | 'sentence' | 'proposedFor' | 'proposedIn';

/** What a file of sets/ gives: a whole rule set, or one that says only what it has other than the set it extends. */
export type RuleSetDefinition = {
  /** Its place in lists, the smallest first; sets without one follow by their ids. */
  readonly rank?: number;
} & (
  | { readonly ruleSet: RuleSet }
  | { readonly extends: RuleSetDefinition; readonly ruleSet: Pick<RuleSet, Own> & Differences<Omit<RuleSet, Own>> }
);

/** The definitions as whole rule sets, in the order of lists. */
export function completeAll(definitions: readonly RuleSetDefinition[]): RuleSet[] {
  return [...definitions].sort(byRank).map(complete);
}

/** The rule set of a definition, with everything that it leaves to its base. */
export function complete(definition: RuleSetDefinition): RuleSet {
  if (!('extends' in definition)) return definition.ruleSet;
  return withDifferences({ ...complete(definition.extends), proposedIn: undefined }, definition.ruleSet);
}

function byRank(a: RuleSetDefinition, b: RuleSetDefinition): number {
  const [first, second] = [a.rank ?? Infinity, b.rank ?? Infinity];
  if (first !== second) return first - second;
  return a.ruleSet.id < b.ruleSet.id ? -1 : 1;
}

function withDifferences<T extends object>(base: T, differences: object): T {
  const changed = Object.entries(differences).map(([key, value]: [string, unknown]) => {
    const inherited: unknown = Reflect.get(base, key);
    return [key, isGroup(inherited) && isGroup(value) ? withDifferences(inherited, value) : value] as const;
  });
  return { ...base, ...Object.fromEntries(changed) };
}

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('kind' in value);
