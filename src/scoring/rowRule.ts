import { GROUPS } from '../lexicon/groups';
import type { Indicator } from '../layout';
import type { Earning, GroupName, RuleSet, Which } from '../rules';
import { compact } from '../text';

/** How the rule set scores this row in a way of its own; null where it goes by `comparison` alone. */
export function earningOf(indicator: Indicator, { rows }: RuleSet): Earning | null {
  return rows?.find(({ which }) => isOne(indicator, which))?.earning ?? null;
}

/** Whether a row is one of those that a rule is for. */
export function isOne(indicator: Indicator, { groups, names, target }: Which): boolean {
  const name = compact(indicator.name);
  const own = groupsOf(indicator);
  return (
    (groups === null || groups.some((group) => own.includes(group))) &&
    (names === null || names.some((word) => name.includes(compact(word)))) &&
    (target === null || target === kindOfTarget(indicator))
  );
}

/** The kinds of indicator that the levels of a row name, outermost first; where they name neither, what its own name tells. */
export function groupsOf({ levels, nature }: Indicator): readonly GroupName[] {
  const named = levels.map(({ text }) => groupOf(text)).filter((group) => group !== null);
  return (nature === 'cost' || nature === 'satisfaction') && !named.includes(nature) ? [...named, nature] : named;
}

/** The kind of indicator that the text of a level names; null where it names none. */
export function groupOf(text: string): GroupName | null {
  const plain = compact(text);
  return GROUPS.find(({ words }) => words.test(plain))?.group ?? null;
}

function kindOfTarget({ target }: Indicator): Which['target'] {
  if (target.kind === 'number') return 'number';
  return target.kind === 'qualitative' || target.kind === 'date' ? 'words' : null;
}
