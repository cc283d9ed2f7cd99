import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io';
import { SAMPLE } from './bundle';
import { jxzpHere } from './inProcess';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'main-'));
  await mkdir(path.join(root, 'many'));
  for (const name of ['1.xlsx', '2.xlsx', '3.xlsx']) await copyFile(SAMPLE, path.join(root, 'many', name));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const run = (args: readonly string[], given: Partial<Io> = {}) =>
  jxzpHere(args, { columns: null, version: '1.2.3', ...given });

const ESCAPE = '\u001b';

describe('colour', () => {
  it.each<[string, Partial<Io>, boolean]>([
    ['on a terminal', { outIsTerminal: true, columns: 100 }, true],
    ['not with NO_COLOR', { outIsTerminal: true, env: { NO_COLOR: '1' } }, false],
    ['not on a dumb terminal', { outIsTerminal: true, env: { TERM: 'dumb' } }, false],
    ['not in a file', {}, false],
  ])('%s', async (_, io, coloured) => {
    expect((await run(['inspect', SAMPLE], io)).out.includes(ESCAPE)).toBe(coloured);
  });

  it('never in JSON', async () => {
    expect((await run(['inspect', SAMPLE, '--json'], { outIsTerminal: true })).out).not.toContain(ESCAPE);
  });
});

describe('progress over many files', () => {
  it('shows on standard error when that is a terminal, and is taken away in the end', async () => {
    const { err, code } = await run(['inspect', path.join(root, 'many')], { errIsTerminal: true });
    expect(code).toBe(0);
    expect(err).toContain('2/3');
    expect(err.endsWith(`\r${ESCAPE}[K共 3 个文件：完成 3 个，未完成 0 个；认出自评表 3 张。\n`)).toBe(true);
  });

  it('is silent when nobody looks', async () => {
    expect((await run(['inspect', path.join(root, 'many')])).err).toBe(
      '共 3 个文件：完成 3 个，未完成 0 个；认出自评表 3 张。\n',
    );
  });
});

it('fits a narrow terminal', async () => {
  const { out } = await run(['inspect', SAMPLE], { outIsTerminal: true, columns: 80, env: { NO_COLOR: '1' } });
  expect(out).toMatch(/^ +21 {2}带动社会投入.*… /m);
});

it('tells its version', async () => expect((await run(['--version'])).out).toBe('1.2.3\n'));
