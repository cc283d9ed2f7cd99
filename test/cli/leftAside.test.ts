import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbookFile } from '../../src/hosts/xlsx/node';
import { say, note } from '../../src/texts/note';
import { value } from '../support/chain';
import { SAMPLE } from './bundle';
import { jxzpHere } from './inProcess';

const SENTENCES = [note('kept.journal-damaged'), note('kept.templates-damaged')].map((one) => say(one));
const PART_DAMAGED = say(note('kept.part-damaged'));

let root = '';
let damaged = '';
let broken = '';
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'left-aside-'));
  const planted = [
    ['jxzp.journal', '{"version":1,"steps":[{"kind":"score","changes":[null]}]}'],
    ['jxzp.templates', '['],
  ].map(([key = '', after = '']) => ({ kind: 'setting', key, before: null, after }) as const);
  const bytes = value(value(await readWorkbookFile(SAMPLE)).apply(planted)).bytes();
  damaged = path.join(root, '坏设置.xlsx');
  await writeFile(damaged, bytes);
  const parts = unzipSync(bytes);
  const item = 'customXml/item1.xml';
  const cut = strFromU8(parts[item] ?? new Uint8Array()).slice(0, -20);
  expect(cut).toContain('urn:jxzp:settings:1');
  broken = path.join(root, '坏部件.xlsx');
  await writeFile(broken, zipSync({ ...parts, [item]: strToU8(cut) }));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** What a command gives for a file, but for the names of files. */
async function run(command: readonly string[], file: string) {
  const output = path.join(root, `out${path.extname(command.at(-1) ?? '')}`);
  const options = command.map((word) => (word.startsWith('OUT') ? output : word));
  const { code, out, err } = await jxzpHere([...options, file]);
  return { code, out: out.replaceAll(file, 'FILE').replaceAll(path.basename(file), 'FILE'), err };
}

describe.each([
  ['inspect', ['inspect', '--json']],
  ['score', ['score', '--json', '-o', 'OUT.xlsx']],
  ['check', ['check', '--json']],
  ['report', ['report', '--json', '-o', 'OUT.docx']],
  ['summary', ['summary', '--json', '-o', 'OUT.xlsx']],
])('%s', (_, command) => {
  it('tells on standard error what of the kept was left aside, and does all else as ever', async () => {
    const [plain, some, none] = [await run(command, SAMPLE), await run(command, damaged), await run(command, broken)];
    for (const sentence of SENTENCES) expect(some.err).toContain(sentence);
    expect(none.err).toContain(PART_DAMAGED);
    expect(plain.err).not.toContain(PART_DAMAGED);
    expect([some.code, none.code]).toEqual([plain.code, plain.code]);
    expect(some.out).toBe(plain.out);
    expect(none.out).toBe(plain.out);
  });
});
