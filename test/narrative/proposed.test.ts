import { describe, expect, it } from 'vitest';
import { SITUATIONS } from '../../src/narrative';
import type { Situation } from '../../src/narrative';
import { likelyFor } from '../../src/narrative/propose';
import { TEMPLATES_WITH_RULES } from '../../src/narrative/templates';

const rules = TEMPLATES_WITH_RULES.flatMap(({ id, situation, proposed }) =>
  proposed === 'never' ? [] : proposed.map((rule) => ({ id, situation, rule })),
);

describe('the cases in which templates are proposed', () => {
  it.each(TEMPLATES_WITH_RULES.map((template) => [template.id, template] as const))(
    '%s is proposed for something, or says that it never is',
    (_, { id, situation, proposed }) => {
      if (proposed === 'never') return;
      expect(proposed.length).toBeGreaterThan(0);
      for (const { when, rank } of proposed) {
        expect(likelyFor(situation, new Set(when)), `rank ${rank} of ${id}`).toMatchObject({ id, rule: { rank } });
      }
    },
  );
  it.each(SITUATIONS)('of %s have each a rank of its own', (situation) => {
    const ranks = rules.filter((each) => each.situation === situation).map(({ rule }) => rule.rank);
    expect(new Set(ranks).size).toBe(ranks.length);
  });
  it.each<Situation>(['not-met', 'over', 'partly-met', 'cost-overrun'])('cover every row that is %s', (situation) => {
    expect(likelyFor(situation, new Set())).not.toBeNull();
  });
});
