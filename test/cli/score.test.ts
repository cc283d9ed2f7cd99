import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookPath } from '../support/books';
import { hashOf, jxzp, SAMPLE } from './bundle';
import type { ScoreJson } from './schema';
import { inspectSchema, keyOrders, scoreSchema } from './schema';

let root = '';
const at = (...parts: string[]) => path.join(root, ...parts);

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), '结果 folder-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function score(...args: string[]): Promise<ScoreJson['files']> {
  const { code, out, err } = await jxzp(['score', ...args, '--json']);
  expect({ code, err: err.replace(/^共 .*\n$/, '') }).toEqual({ code: 0, err: '' });
  return scoreSchema.parse(JSON.parse(out)).files;
}

function only<T>(list: readonly T[]): T {
  const [first] = list;
  if (list.length !== 1 || first === undefined) throw new Error(`one expected, ${list.length} found`);
  return first;
}

describe('score on the sample', () => {
  it('writes formulas into a copy and says which, and leaves the input as it was', async () => {
    const before = await hashOf(SAMPLE);
    const output = at('新 文件夹', '已打分.xlsx');
    const file = only(await score(SAMPLE, '-o', output));
    expect(await hashOf(SAMPLE)).toBe(before);
    expect(file.output).toBe(output);
    expect(existsSync(output)).toBe(true);
    const { changes, indicators } = only(file.tables);
    expect(changes.every((change) => change.kind === 'formula' && change.before === null)).toBe(true);
    // Every score that is known stands in its cell, with the number that was computed.
    for (const row of indicators.filter((one) => one.score !== null)) {
      expect(changes.find((change) => change.cell === row.cells.score)?.value).toBe(row.score);
    }
    // A row that a person must decide gets nothing.
    const open = indicators.filter((row) => row.score === null);
    expect(open.map((row) => changes.some((change) => change.cell === row.cells.score))).toEqual([false]);
  });

  it('gives a file whose scores are read back as ours and as nobody’s entry', async () => {
    const scored = at('again.xlsx');
    await score(SAMPLE, '-o', scored);
    const { out } = await jxzp(['inspect', scored, '--json']);
    const table = only(only(inspectSchema.parse(JSON.parse(out)).files).tables);
    const known = table.indicators.filter((row) => row.score !== null);
    expect(known.map((row) => row.written)).toEqual(known.map((row) => ({ value: row.score, stale: false })));
    expect(
      [...table.indicators, ...table.budget].map((row) => row.entered.score).filter((one) => one !== null),
    ).toEqual([]);
    expect(table.budget[0]).toMatchObject({
      entered: { rate: null, score: null },
      written: { value: 4.86, stale: false },
    });
    expect(table.total).toMatchObject({ entered: null, shown: 79.34, open: { rows: 1, points: 10 } });
  });

  it('changes nothing the second time', async () => {
    const [once, twice] = [at('once.xlsx'), at('twice.xlsx')];
    await score(SAMPLE, '-o', once);
    expect(only(only(await score(once, '-o', twice)).tables).changes).toEqual([]);
    expect(await hashOf(twice)).toBe(await hashOf(once));
  });

  it('gives the same file each time', async () => {
    await score(SAMPLE, '-o', at('x.xlsx'));
    await score(SAMPLE, '-o', at('y.xlsx'));
    expect(await hashOf(at('x.xlsx'))).toBe(await hashOf(at('y.xlsx')));
  });

  it('writes plain values when asked', async () => {
    const { changes } = only(only(await score(SAMPLE, '-o', at('v.xlsx'), '--write', 'values')).tables);
    expect(changes.length).toBeGreaterThan(10);
    expect(changes.every((change) => change.kind === 'value' && change.after === change.value)).toBe(true);
  });

  it('adds the working paper when asked, its cells with the sheet in front', async () => {
    const { changes } = only(only(await score(SAMPLE, '-o', at('p.xlsx'), '--working-paper')).tables);
    expect(changes.some((change) => /^自评底稿!H\d+$/.test(change.cell))).toBe(true);
    expect(changes.some((change) => /^H\d+$/.test(change.cell))).toBe(true);
  });

  it('uses the rule set that was asked for', async () => {
    expect(only(only(await score(SAMPLE, '-o', at('r.xlsx'), '--rules', 'tianjin')).tables).rules).toBe('tianjin');
  });

  it('puts what it adds at the end of each object', async () => {
    const { out } = await jxzp(['score', SAMPLE, '-o', at('k.xlsx'), '--json']);
    const orders = keyOrders(JSON.parse(out));
    expect(orders.get('files')).toBe('file error tables output forms');
    expect(orders.get('files.tables')).toMatch(/ conclusion problems changes project printedRules$/);
    expect(orders.get('files.tables.changes')).toBe('cell kind before after value');
  });

  it('tells people what was written and where it lies', async () => {
    const output = at('人.xlsx');
    const { out } = await jxzp(['score', SAMPLE, '-o', output]);
    expect(out).toMatch(/写入 \d+ 个单元格/);
    expect(out).toContain('总分 H24 现在显示 79.34');
    expect(out).toContain(`结果文件：${output}`);
  });
});

describe('score on workbooks with tables', () => {
  const seeds = path.dirname(bookPath('rich'));

  it('writes a file for each one with a table, and the JSON of the contract', async () => {
    const inputs = (await readdir(seeds)).filter((name) => name.endsWith('.xlsx')).sort();
    const before = await Promise.all(inputs.map((name) => hashOf(path.join(seeds, name))));
    const files = await score(...inputs.map((name) => path.join(seeds, name)), '--out-dir', at('seeds'));
    expect(await Promise.all(inputs.map((name) => hashOf(path.join(seeds, name))))).toEqual(before);
    expect(files.map((file) => path.basename(file.file))).toEqual(inputs);
    const written = (await readdir(at('seeds'))).sort();
    expect(written).toEqual(inputs.filter((name) => name !== 'project-list.xlsx'));
  });

  it('never writes over a figure that a person entered', async () => {
    const file = only(await score(bookPath('department-overall-reported'), '-o', at('t.xlsx')));
    const { changes, total } = only(file.tables);
    expect(changes).toEqual([]);
    expect(total).toMatchObject({ cell: 'H76', points: 100, score: 95.43, entered: 93.95, shown: 93.95 });
  });

  it('adds the working paper by itself where a table has no column for scores', async () => {
    const file = only(await score(bookPath('regional-transfer-blank'), '-o', at('q.xlsx')));
    expect(only(file.tables).changes.some((change) => change.cell.startsWith('自评底稿!'))).toBe(true);
  });

  it('writes no file where there is no table', async () => {
    const file = only(await score(bookPath('project-list'), '-o', at('g.xlsx')));
    expect(file).toMatchObject({ error: null, tables: [], output: null });
    expect(existsSync(at('g.xlsx'))).toBe(false);
  });
});
