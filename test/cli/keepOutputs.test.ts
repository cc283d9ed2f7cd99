import { spawnSync } from 'node:child_process';
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWorkbookFile } from '../../src/hosts/xlsx/node';
import { SAMPLE } from './bundle';
import { jxzpHere } from './inProcess';

let root = '';
const at = (...parts: string[]) => path.join(root, ...parts);
const run = (...args: string[]) => jxzpHere(args, { env: { JXZP_CONFIG: at('config') } });

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'keep-'));
  await copyFile(SAMPLE, at('in.xlsx'));
  await chmod(at('in.xlsx'), 0o600);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const COMMANDS: [string, string, string[]][] = [
  ['score', 'out.xlsx', ['score']],
  ['report', 'out.docx', ['report']],
  ['summary', 'out.xlsx', ['summary']],
  ['a list', 'list.xlsx', ['check', '--fail-on', 'never']],
  ['a Word list', 'list.docx', ['check', '--fail-on', 'never']],
];

describe.each(COMMANDS)('%s does not lose what stands there', (_, name, args) => {
  const write = (...more: string[]) => run(...args, at('in.xlsx'), '-o', at(name), ...more);

  it('replaces its own, keeps what others wrote or changed, and does as it is told', async () => {
    expect((await write()).code).toBe(0);
    expect((await write()).code).toBe(0);
    await writeFile(at(name), 'somebody wrote here');
    const kept = await write();
    expect(kept.code).toBe(1);
    expect(kept.err).toContain('--overwrite');
    expect(await readFile(at(name), 'utf8')).toBe('somebody wrote here');
    expect((await write('--overwrite')).code).toBe(0);
    expect(await readFile(at(name), 'utf8')).not.toBe('somebody wrote here');
  });

  it.skipIf(process.platform === 'win32')('is read by nobody who may not read the input', async () => {
    expect((await write()).code).toBe(0);
    expect((await stat(at(name))).mode & 0o777).toBe(0o600);
  });
});

it('without a folder for notes nothing is ours but the same bytes', async () => {
  await writeFile(at('config'), 'a file, no folder');
  expect((await run('score', at('in.xlsx'), '-o', at('out.xlsx'))).code).toBe(0);
  expect((await run('score', at('in.xlsx'), '-o', at('out.xlsx'))).code).toBe(0);
  expect((await run('score', at('in.xlsx'), '-o', at('out.xlsx'), '--write', 'values')).code).toBe(1);
});

it('one kept output among many: the others are written', async () => {
  await mkdir(at('ins'));
  for (const name of ['1.xlsx', '2.xlsx']) await copyFile(SAMPLE, at('ins', name));
  await mkdir(at('outs'));
  await writeFile(at('outs', '1.xlsx'), 'mine');
  expect((await run('score', at('ins'), '--out-dir', at('outs'))).code).toBe(1);
  expect(await readFile(at('outs', '1.xlsx'), 'utf8')).toBe('mine');
  expect((await readdir(at('outs'))).sort()).toEqual(['1.xlsx', '2.xlsx']);
});

it('takes away what a process left that is no more, and nothing else', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  await writeWorkbookFile(at('first.xlsx'), new Uint8Array([1]));
  const { createHash } = await import('node:crypto');
  const { hostname } = await import('node:os');
  const here = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
  const names = {
    dead: `.jxzp-${here}-${pid}-0123456789abcdef.tmp`,
    living: `.jxzp-${here}-${process.pid}-0123456789abcdef.tmp`,
    elsewhere: `.jxzp-00000000-${pid}-0123456789abcdef.tmp`,
    other: '.jxzp-notes.tmp',
  };
  for (const name of Object.values(names)) await writeFile(at(name), 'x');
  await writeWorkbookFile(at('second.xlsx'), new Uint8Array([2]));
  const { dead, ...rest } = names;
  const left = await readdir(root);
  expect(left).not.toContain(dead);
  expect(left).toEqual(expect.arrayContaining(Object.values(rest)));
});
