import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guarded } from '../../src/cli/outlet';
import { jxzpHere } from './inProcess';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'outlet-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const STEERING = /(?!\n)\p{Cc}/u;

describe('no name steers the terminal', () => {
  it.each(['\u001b[2Jgone.xlsx', '\u009b31m.xlsx', 'two\nlines.xlsx', 'bell\u0007.xlsx', '\r\u001b[Kover.xlsx'])(
    '%j, not found',
    async (name) => {
      for (const args of [['inspect', name], ['rules', 'validate', name], [name], ['inspect', name, '--json']]) {
        const { out, err } = await jxzpHere(args);
        expect(out + err).not.toMatch(STEERING);
        expect(err.trimEnd().split('\n')).toHaveLength(1);
        if (args.includes('--json')) expect(JSON.parse(out)).toMatchObject({ files: [{ file: name }] });
      }
    },
  );

  it('lets through what is its own', () => {
    let out = '';
    const io = { out: (text: string) => (out += text), err: () => undefined };
    guarded(io as never, false).out('\u001b[1mbold\u001b[22m\n\r\u001b[K1/3\u001b[8mhidden\r');
    expect(out).toBe('\u001b[1mbold\u001b[22m\n\r\u001b[K1/3\ufffd[8mhidden\ufffd');
  });
});
