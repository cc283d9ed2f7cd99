import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseArguments } from '../../src/cli/arguments';
import { failsOn } from '../../src/cli/checkCommand';
import { bookPath } from '../support/books';
import { hashOf, jxzp, SAMPLE } from './bundle';

/** The JSON of check, written down from the contract. */
const finding = z.strictObject({
  check: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)+$/),
  severity: z.enum(['error', 'warning', 'info']),
  sheet: z.string().min(1),
  cell: z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/),
  found: z.string(),
  expected: z.string().min(1),
  message: z.string().min(5),
  source: z.string().min(5),
  followers: z.array(z.looseObject({ check: z.string() })).optional(),
});
const document = z.strictObject({
  files: z.array(
    z.union([
      z.strictObject({ file: z.string(), findings: z.array(finding) }),
      z.strictObject({ file: z.string(), error: z.string().min(5), findings: z.tuple([]) }),
    ]),
  ),
});
const KEYS = ['check', 'severity', 'sheet', 'cell', 'found', 'expected', 'message', 'source'];

let root = '';
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'check-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('arguments of check', () => {
  it('fails on errors where nothing else is said', () => {
    expect(parseArguments(['check', 'a.xlsx']).command).toEqual({
      ok: true,
      value: { kind: 'check', paths: ['a.xlsx'], jobs: null, rules: null, failOn: 'error', trustFile: false },
    });
  });
});

describe('what fails', () => {
  const counts = (error: number, warning: number, info: number) => ({ error, warning, info });
  it.each([
    ['error', counts(1, 0, 0), true],
    ['error', counts(0, 3, 3), false],
    ['warning', counts(0, 1, 0), true],
    ['warning', counts(1, 0, 0), true],
    ['warning', counts(0, 0, 5), false],
    ['never', counts(5, 5, 5), false],
  ] as const)('--fail-on %s with %o', (failOn, found, expected) => {
    expect(failsOn(found, failOn)).toBe(expected);
  });
});

describe('check on the sample', () => {
  it('gives one JSON document as the contract says, and leaves the file alone', async () => {
    const before = await hashOf(SAMPLE);
    const { code, out, err } = await jxzp(['check', SAMPLE, '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { files } = document.parse(JSON.parse(out));
    expect(files.map(({ file }) => file)).toEqual([SAMPLE]);
    for (const one of files[0]?.findings ?? []) expect(Object.keys(one)).toEqual(KEYS);
    // An unscored form: explanations are due, of what was spent too; one actual is a word, and one the words of its target.
    expect(new Set(files[0]?.findings.map(({ check }) => check))).toEqual(
      new Set([
        ...['execution-no-reason', 'over-no-reason', 'unmet-no-reason', 'actual-unreadable'],
        ...['score-missing', 'words-copied'],
      ]),
    );
    expect(await hashOf(SAMPLE)).toBe(before);
  });

  it('groups by check for a person, and speaks English on request', async () => {
    const { out } = await jxzp(['check', SAMPLE]);
    expect(out).toMatch(/错误 0 处，需核对 \d+ 处，提示 2 处。/);
    expect(out).toMatch(/^超额而无说明：\d+ 处（over-no-reason）$/m);
    const english = await jxzp(['check', SAMPLE, '--lang', 'en', '--json']);
    expect(english.out).toMatch(/"expected": "reason and measures"/);
  });

  it('ends with 1 where warnings fail', async () => {
    expect((await jxzp(['check', SAMPLE, '--fail-on', 'warning'])).code).toBe(1);
    expect((await jxzp(['check', SAMPLE, '--fail-on', 'never'])).code).toBe(0);
  });

  it('checks the other files when one fails', async () => {
    await copyFile(SAMPLE, path.join(root, 'a.xlsx'));
    await writeFile(path.join(root, 'b.xlsx'), 'no workbook');
    const { code, out } = await jxzp(['check', path.join(root, 'a.xlsx'), path.join(root, 'b.xlsx'), '--json']);
    expect(code).toBe(1);
    const { files } = document.parse(JSON.parse(out));
    expect(files.map((file) => 'error' in file)).toEqual([false, true]);
  });

  it('cannot check what cannot be read', async () => {
    await writeFile(path.join(root, 'c.xlsx'), 'no workbook');
    expect((await jxzp(['check', path.join(root, 'c.xlsx'), '--json'])).code).toBe(2);
  });
});

describe('check on a published layout', () => {
  it('finds the wrong rate and fails on it', async () => {
    const { code, out } = await jxzp(['check', bookPath('ningxia-transfer'), '--json']);
    expect(code).toBe(1);
    const { files } = document.parse(JSON.parse(out));
    expect(files[0]?.findings[0]).toMatchObject({
      check: 'rate-wrong',
      severity: 'error',
      cell: 'G5',
      found: '95.00%',
      expected: '95.36%',
    });
  });
});
