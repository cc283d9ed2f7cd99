import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openXlsx } from '../../src/hosts/xlsx/open';
import { bookPath } from '../support/books';
import { BUNDLE, hashOf, jxzp, SAMPLE } from './bundle';

/* What happens to a person's files when a run is cut off: another process, real faults. */

let root = '';
const at = (...parts: string[]) => path.join(root, ...parts);
const FILES = 6;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), '故障-'));
  await mkdir(at('in'));
  await mkdir(at('out'));
  for (let number = 0; number < FILES; number++) await copyFile(SAMPLE, at('in', `${number}.xlsx`));
});
afterEach(() => rm(root, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

const env = () => ({ ...process.env, JXZP_CONFIG: at('config') });
const start = (...args: string[]): ChildProcess => spawn(process.execPath, [BUNDLE, ...args], { env: env() });

async function ended(child: ChildProcess): Promise<Ended> {
  let [out, err] = ['', ''];
  child.stdout?.on('data', (piece: Buffer) => (out += piece.toString()));
  child.stderr?.on('data', (piece: Buffer) => (err += piece.toString()));
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return { code, signal, out, err };
}

/** Does something at the first change in the folder of the outputs that the pattern knows, the `nth` of them. */
function atChange(pattern: RegExp, nth: number, what: () => void): void {
  let seen = 0;
  const watcher = watch(at('out'), (_, name) => {
    if (name === null || !pattern.test(name) || ++seen !== nth) return;
    watcher.close();
    what();
  });
}

const TEMPORARY = /^\.jxzp-.*\.tmp$/;
const ALL = Array.from({ length: FILES }, (_, number) => `${number}.xlsx`);

/** Whatever stands there under a name of an output is a whole workbook; the inputs are as they were. */
async function expectWhole(): Promise<void> {
  const known = await hashOf(SAMPLE);
  for (const name of ALL) expect(await hashOf(at('in', name))).toBe(known);
  for (const name of await readdir(at('out'))) {
    if (TEMPORARY.test(name)) continue;
    const opened = openXlsx(new Uint8Array(await readFile(at('out', name))));
    expect(opened.ok && opened.value.book().ok).toBe(true);
  }
}

/** The next run does what is left, and takes away what the last one left behind. */
async function expectNextRun(): Promise<void> {
  const again = await jxzp(['score', at('in'), '--out-dir', at('out')], { env: { JXZP_CONFIG: at('config') } });
  expect(again).toMatchObject({ code: 0 });
  expect((await readdir(at('out'))).sort()).toEqual(ALL);
  await expectWhole();
}

describe.skipIf(process.platform === 'win32')('a run that is cut off', () => {
  it.each([1, 2, 5, 9])(
    'killed while it writes (change %i): no half output, and the next run is as the first',
    async (nth) => {
      const child = start('score', at('in'), '--out-dir', at('out'));
      atChange(TEMPORARY, nth, () => child.kill('SIGKILL'));
      expect((await ended(child)).signal).toBe('SIGKILL');
      await expectWhole();
      await expectNextRun();
    },
  );

  it('Ctrl-C with two workers', async () => {
    const child = start('score', at('in'), '--out-dir', at('out'), '--jobs', '2');
    atChange(/^\d\.xlsx$/, 1, () => child.kill('SIGINT'));
    const { code, signal, err } = await ended(child);
    expect([130, null]).toContain(code);
    if (code === null) expect(signal).toBe('SIGINT');
    expect(err).not.toMatch(/^\s+at /m);
    await expectWhole();
    await expectNextRun();
  });

  it('a reader that goes away (| head): no word of it, nothing half', async () => {
    const child = start('inspect', at('in'), '--json');
    child.stdout?.destroy();
    const { err, code } = await ended(child);
    expect(err).not.toMatch(/EPIPE|^\s+at /m);
    expect(code).not.toBeNull();
    await expectWhole();
  });
});

describe.skipIf(process.platform === 'win32')('a place that cannot be written', () => {
  it('a disk that is full: one sentence with what to do, status 2, nothing left behind', async () => {
    const script = 'ulimit -f 2; exec "$0" "$@"';
    const args = [BUNDLE, 'score', at('in', '0.xlsx'), '-o', at('out', '0.xlsx')];
    const { code, err } = await ended(spawn('sh', ['-c', script, process.execPath, ...args], { env: env() }));
    expect(code).toBe(2);
    expect(err).toContain('磁盘已满');
    expect(err).toMatch(/请.*。\n$/);
    expect(await readdir(at('out'))).toEqual([]);
    await expectWhole();
  });

  it('a folder without the right to write', async () => {
    await chmod(root, 0o755);
    await chmod(at('out'), 0o555);
    // The administrator may write anywhere: then the run is somebody else's.
    const other = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const args = [BUNDLE, 'score', at('in', '0.xlsx'), '-o', at('out', '0.xlsx')];
    const { code, err } = await ended(spawn(process.execPath, args, { env: env(), ...other }));
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('没有写入权限') as string });
    expect(await readdir(at('out'))).toEqual([]);
  });
});

it('an input that is replaced meanwhile gives the output of one or the other, and stays as it was put there', async () => {
  const other = bookPath('standard-form-2020');
  const made = async (file: string, name: string): Promise<string> => {
    await jxzp(['score', file, '-o', at(name)], { env: { JXZP_CONFIG: at('config') } });
    return hashOf(at(name));
  };
  const either = [await made(SAMPLE, 'one.xlsx'), await made(other, 'two.xlsx')];
  await copyFile(other, at('new.xlsx'));
  const child = start('score', at('in'), '--out-dir', at('out'));
  atChange(/^0\.xlsx$/, 1, () => void rename(at('new.xlsx'), at('in', '3.xlsx')));
  expect((await ended(child)).code).toBe(0);
  expect(either).toContain(await hashOf(at('out', '3.xlsx')));
  expect(await hashOf(at('in', '3.xlsx'))).toBe(await hashOf(other));
});
