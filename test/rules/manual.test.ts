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
