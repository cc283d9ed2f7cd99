import { describe, expect, it } from 'vitest';
import { parseRuleSet } from '../../src/rules';
import type { RuleSetDefinition } from '../../src/rules/define';
import { complete, completeAll } from '../../src/rules/define';
import { DEFINITIONS } from '../../src/rules/sets';
import { national2020 } from '../../src/rules/sets/national2020';

const place: RuleSetDefinition = {
  extends: national2020,
  ruleSet: {
    id: 'somewhere',
    name: { zh: '某地规则', en: 'Somewhere' },
    place: { zh: '某地', en: 'Somewhere' },
    year: 2025,
    source: { document: '某地办法', note: { zh: '按办法录入。', en: 'As the document says.' } },
    sentence: { zh: '超出也算偏差。', en: 'Any excess is a deviation.' },
    comparison: { equal: { deviation: 'any' } },
    grades: [],
    proposedFor: ['standard-2020'],
    proposedIn: ['某地'],
  },
};

/** Paths of a definition whose value its base has already. Lists, and what has a kind, stand whole. */
function repeated(own: unknown, base: unknown, path: string): string[] {
  if (typeof own !== 'object' || own === null || Array.isArray(own) || 'kind' in own) {
    return JSON.stringify(own) === JSON.stringify(base) ? [path] : [];
  }
  return Object.entries(own).flatMap(([key, value]: [string, unknown]) =>
    repeated(value, Reflect.get(Object(base) as object, key), path === '' ? key : `${path}.${key}`),
  );
}

describe('a rule set that extends another', () => {
  it('is a whole one, with what it changes inside of a group and the rest of its base', () => {
    const set = complete(place);
    const base = complete(national2020);
    expect(parseRuleSet(JSON.stringify(set))).toMatchObject({ ok: true });
    expect(set).toEqual({
      ...base,
      ...place.ruleSet,
      comparison: { ...base.comparison, equal: { side: 'one', deviation: 'any' } },
    });
  });
  it('may itself be extended; the places of its base are not its own', () => {
    const set = complete({ extends: place, ruleSet: { ...place.ruleSet, id: 'other', proposedIn: undefined } });
    expect(set).toMatchObject({ id: 'other', grades: [], comparison: { equal: { deviation: 'any' } } });
    expect(set.proposedIn).toBeUndefined();
  });
  it('stands in lists by its rank, then by its id', () => {
    const named = (id: string, rank?: number): RuleSetDefinition => ({
      ...(rank === undefined ? {} : { rank }),
      ruleSet: { ...complete(national2020), id },
    });
    const ids = completeAll([named('b'), named('c', 2), named('a'), named('d', 1)]).map(({ id }) => id);
    expect(ids).toEqual(['d', 'c', 'a', 'b']);
  });
});

it.each(DEFINITIONS.map((definition) => [definition.ruleSet.id, definition] as const))(
  '%s says nothing that its base says',
  (_, definition) => {
    if (!('extends' in definition)) return;
    // The year of a document may by chance be that of another's.
    const said = repeated(definition.ruleSet, complete(definition.extends), '').filter((path) => path !== 'year');
    expect(said).toEqual([]);
  },
);
