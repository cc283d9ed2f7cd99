import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULE_SETS } from '../../src/rules';
import { jxzp, SAMPLE } from './bundle';
import { scoreSchema } from './schema';

let root = '';
const at = (...parts: string[]) => path.join(root, ...parts);

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'rules-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('rules', () => {
  it('lists all rule sets, for people and as JSON', async () => {
    const { code, out } = await jxzp(['rules']);
    expect(code).toBe(0);
    for (const { id, name } of RULE_SETS) expect(out).toMatch(new RegExp(`^${id} .*${name.zh.slice(0, 8)}`, 'm'));
    const json = JSON.parse((await jxzp(['rules', 'list', '--json'])).out) as { rules: { id: string }[] };
    expect(json.rules.map((one) => one.id)).toEqual(RULE_SETS.map((one) => one.id));
  });

  it('shows a rule set as a file that can be edited and used', async () => {
    const shown = await jxzp(['rules', 'show', 'hubei']);
    expect(shown.code).toBe(0);
    const mine = { ...(JSON.parse(shown.out) as object), id: 'mine' };
    await writeFile(at('mine.json'), JSON.stringify(mine));
    expect((await jxzp(['rules', 'validate', at('mine.json')])).code).toBe(0);
    const run = await jxzp(['score', SAMPLE, '-o', at('out.xlsx'), '--rules', at('mine.json'), '--json']);
    expect(scoreSchema.parse(JSON.parse(run.out)).files[0]?.tables[0]?.rules).toBe('mine');
  });

  it.each([
    ['{ "id": 5 }', /（id，第 1 行第 9 列）/],
    ['{ "id": ', /第 1 行/],
    ['[]', /规则集/],
  ])('says where %s is wrong', async (content, message) => {
    await writeFile(at('bad.json'), content);
    const { code, out, err } = await jxzp(['rules', 'validate', at('bad.json')]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    const json = JSON.parse((await jxzp(['rules', 'validate', at('bad.json'), '--json'])).out) as object;
    expect(json).toMatchObject({ file: at('bad.json'), valid: false, error: expect.stringMatching(message) as string });
  });

  it('says which ids there are', async () => {
    const { code, err } = await jxzp(['rules', 'show', 'mars', '--lang', 'en']);
    expect(code).toBe(2);
    expect(err).toContain('national-2020');
  });
});

it('help and version stand on standard output', async () => {
  expect((await jxzp(['--help'])).out).toContain('jxzp score');
  expect((await jxzp(['--help', '--lang', 'en'])).out).toContain('Usage');
  expect(await jxzp(['--version'])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
  });
});
