import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accept, checkTables } from '../../src/checks';
import type { Acceptance } from '../../src/checks';
import { keyFileOf } from '../../src/cli/owner/keyFile';
import { readWorkbookFile } from '../../src/hosts/xlsx/node';
import { textOfPerson } from '../../src/owner';
import { ACCEPTANCES, changeOwned, DECISIONS } from '../../src/settings';
import { KEPT_KEYS } from '../../src/settings/data';
import { evaluateBook, value } from '../support/chain';
import { envOf, ME, OTHER } from '../support/person';
import { SAMPLE } from './bundle';
import { jxzpHere } from './inProcess';

const WORKBOOK = '0123456789abcdef0123456789abcdef';

let root = '';
let env: Record<string, string> = {};
let ignoring = '';
let accepting = '';
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'planted-'));
  env = await envOf(root, ME);
  const file = value(await readWorkbookFile(SAMPLE));
  const book = value(file.book());
  const evaluations = evaluateBook(book);
  const tables = evaluations.map(({ table }) => table);
  const by = { person: OTHER, book, workbook: WORKBOOK };
  const corrections = tables.flatMap(({ sheet, sections, indicators }) =>
    sections.map(({ headerTop }) => ({
      sheet,
      headerRow: headerTop,
      columns: {},
      rows: Object.fromEntries(indicators.map(({ row }) => [String(row), 'ignore' as const])),
    })),
  );
  const findings = checkTables(book, tables, evaluations);
  let accepted: readonly Acceptance[] = [];
  for (const one of findings) accepted = accept(accepted, one, '', findings, { book, tables });
  const plant = async (name: string, change: { key: string; after: string | null } | null) => {
    const at = path.join(root, name);
    const settings = [
      { kind: 'setting', key: change?.key ?? '', before: null, after: change?.after ?? null },
      { kind: 'setting', key: KEPT_KEYS.workbook, before: null, after: WORKBOOK },
    ] as const;
    await writeFile(at, value(file.apply(settings)).bytes());
    return at;
  };
  const decisions = { data: { tables: {}, corrections }, foreign: [] };
  ignoring = await plant('ignoring.xlsx', value(changeOwned(DECISIONS, null, decisions, by)));
  accepting = await plant('accepting.xlsx', value(changeOwned(ACCEPTANCES, null, { data: accepted, foreign: [] }, by)));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** What a command gives, but for names of files. */
async function run(command: readonly string[], file: string) {
  const output = path.join(root, `out${path.extname(command.at(-1) ?? '')}`);
  const words = command.map((word) => (word.startsWith('OUT') ? output : word));
  const { code, out, err } = await jxzpHere([...words, file], { env });
  const written = words.includes(output) ? await readFile(output).then(({ length }) => length > 0) : null;
  await rm(output, { force: true });
  // A rule is as long as what stands above it.
  const plain = out.replaceAll(file, 'FILE').replaceAll(path.basename(file), 'FILE').replace(/═+/g, '═');
  return { code, out: plain, err, written };
}

describe.each([
  ['inspect', ['inspect', '--json']],
  ['check', ['check', '--fail-on', 'warning', '--json']],
  ['check for people', ['check', '--fail-on', 'warning']],
  ['report', ['report', '--json', '-o', 'OUT.docx']],
  ['score', ['score', '--json', '-o', 'OUT.xlsx']],
  ['summary', ['summary', '--json', '-o', 'OUT.xlsx']],
])('%s', (_, command) => {
  it('takes planted corrections and acceptances for nothing, and says how to take them over', async () => {
    const plain = await run(command, SAMPLE);
    for (const file of [ignoring, accepting]) {
      const { code, out, written, err } = await run(command, file);
      expect({ code, out, written }).toEqual({ code: plain.code, out: plain.out, written: plain.written });
      expect(err).toMatch(/没有采用.*--trust-file.*面板/);
      expect(err).toContain(OTHER.name);
    }
    expect(plain.err).not.toContain('没有采用');
  });
});

describe('--trust-file', () => {
  it('believes them', async () => {
    const plain = await run(['check', '--fail-on', 'warning', '--json'], SAMPLE);
    expect(plain.code).toBe(1);
    expect((await run(['check', '--fail-on', 'warning', '--json', '--trust-file'], accepting)).code).toBe(0);
    const ignored = await run(['inspect', '--json', '--trust-file'], ignoring);
    expect(ignored.out).not.toBe((await run(['inspect', '--json'], SAMPLE)).out);
    expect(ignored.err).not.toContain('没有采用');
  });
});

describe('owner', () => {
  it('show names the key and never the secret; import takes another one over, readable for nobody else', async () => {
    const own = { JXZP_CONFIG: path.join(root, 'new') };
    const first = await jxzpHere(['owner', 'show', '--json'], { env: own });
    expect(first.code).toBe(0);
    const made = JSON.parse(first.out) as { owner: { id: string }; file: string };
    expect((await jxzpHere(['owner', '--json'], { env: own })).out).toBe(first.out);
    const key = path.join(root, 'key.json');
    await writeFile(key, textOfPerson(OTHER));
    const taken = await jxzpHere(['owner', 'import', key, '--json'], { env: own });
    expect(JSON.parse(taken.out)).toMatchObject({ owner: { id: OTHER.id, name: OTHER.name } });
    expect(OTHER.id).not.toBe(made.owner.id);
    for (const { out, err } of [first, taken]) expect(out + err).not.toContain(OTHER.key);
    const kept = keyFileOf(own) ?? '';
    expect(await readFile(kept, 'utf8')).toBe(textOfPerson(OTHER));
    if (process.platform !== 'win32') expect((await stat(kept)).mode & 0o777).toBe(0o600);
    // From now on what that person left counts.
    expect((await jxzpHere(['check', '--fail-on', 'warning', accepting], { env: own })).code).toBe(0);
  });

  it.each([
    ['no JSON', 'abc'],
    ['another file', '{"format":"jxzp-templates","version":1}'],
    ['a short key', textOfPerson({ ...OTHER, key: 'ab' })],
  ])('import refuses %s and keeps the key of before', async (_, text) => {
    const key = path.join(root, 'bad.json');
    await writeFile(key, text);
    const { code, err } = await jxzpHere(['owner', 'import', key], { env });
    expect(code).toBe(2);
    expect(err).toContain(key);
    expect(await readFile(keyFileOf(env) ?? '', 'utf8')).toBe(textOfPerson(ME));
  });
});
