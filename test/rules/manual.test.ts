import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from '../../src/model/schema';
import { DEFAULT_RULE_SET, parseRuleSet } from '../../src/rules';
import { ruleSetSchema } from '../../src/rules/ruleSet';
import { RULES } from '../../src/rules/ruleSource';
import { say } from '../../src/texts/note';

const PAGE = readFileSync(path.join(import.meta.dirname, '../../docs/规则集.md'), 'utf8');
const EXAMPLES = [...PAGE.matchAll(/```json\n(.*?)```/gs)].map(([, json = '']) => json);
/** What the page says beside its examples. */
const PROSE = PAGE.replace(/```.*?```/gs, '');

/** The names of all fields of a JSON schema, and the words that they may hold. */
function wordsOf(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(wordsOf);
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema as Record<string, unknown>).flatMap(([key, value]) => {
    if (key === 'properties' && typeof value === 'object' && value !== null)
      return [...Object.keys(value), ...Object.values(value).flatMap(wordsOf)];
    if (key === 'const' && typeof value === 'string') return [value];
    if (key === 'enum' && Array.isArray(value)) return value.filter((one) => typeof one === 'string');
    return wordsOf(value);
  });
}

/** The rules of places: number, place, rule, whether it can be said, fields, example. */
const PLACES = [...PAGE.matchAll(/^\| +(\d+) +\|(.*)\|$/gm)].map(([, number, rest = '']) => {
  const [place = '', rule = '', can = '', fields = '', example = ''] = rest.split('|').map((cell) => cell.trim());
  return {
    number: Number(number),
    place,
    rule,
    can,
    fields: [...fields.matchAll(/`(.+?)`/g)].map(([, f]) => f),
    example,
  };
});
/** Each with its small table and the scores worked out by hand. */
const TABLES = readFileSync(path.join(import.meta.dirname, 'twentyEight.test.ts'), 'utf8');

describe('the rules of places', () => {
  it('are all 28 there, once each', () => {
    expect(PLACES.map(({ number }) => number)).toEqual(Array.from({ length: 28 }, (_, index) => index + 1));
  });
  it.each(PLACES)(
    '$number $place: fields that there are, and a small table',
    ({ number, rule, can, fields, example }) => {
      const names = new Set<string>([...RULES, ...Object.keys(DEFAULT_RULE_SET)]);
      expect(fields.length).toBeGreaterThan(0);
      expect(fields.filter((field) => field === undefined || !names.has(field))).toEqual([]);
      expect([rule, example].every((text) => text !== '')).toBe(true);
      expect(['能', '部分', '不能']).toContain(can);
      expect(TABLES).toContain(`describe('${number} `);
    },
  );
});

describe('the page on rule sets', () => {
  it('has an example for each part', () => {
    expect(EXAMPLES.length).toBeGreaterThan(8);
  });
  it.each(EXAMPLES)('gives an example that is a rule set with what the others have: %s', (json) => {
    const parsed = parseRuleSet({ ...DEFAULT_RULE_SET, ...(JSON.parse(json) as object) });
    expect(parsed.ok ? '' : say(parsed.note)).toBe('');
  });
  it('names every field and every choice', () => {
    const words = new Set(wordsOf(z.toJSONSchema(ruleSetSchema, { io: 'output', unrepresentable: 'any' })));
    expect(words.size).toBeGreaterThan(80);
    expect([...words, ...RULES].filter((word) => !PROSE.includes(`\`${word}\``))).toEqual([]);
  });
});
