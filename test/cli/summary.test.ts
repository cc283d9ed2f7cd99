import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readWorkbookFile } from '../../src/hosts/xlsx/node';
import { hashOf, jxzp, SAMPLE } from './bundle';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), '汇总 folder-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

it('writes one workbook, names what failed, and leaves the files as they were', async () => {
  const before = await hashOf(SAMPLE);
  const output = path.join(root, '新', '汇总.xlsx');
  const { code, out, err } = await jxzp(['summary', SAMPLE, path.join(root, 'none.xlsx'), '-o', output, '--json']);
  expect(code).toBe(1);
  expect(err).toMatch(/none\.xlsx/);
  expect(JSON.parse(out)).toMatchObject({ files: [{ file: SAMPLE, error: null }, { tables: 0 }], output });
  expect(await hashOf(SAMPLE)).toBe(before);
  const opened = await readWorkbookFile(output);
  const book = opened.ok ? opened.value.book() : opened;
  if (!book.ok) throw new Error(book.error.note.id);
  const [list, chart] = book.value.sheets;
  const texts = [list?.cellAt(0, 0).text, list?.cellAt(2, 3).text, chart?.name];
  expect(texts).toEqual(['绩效自评汇总表', path.basename(SAMPLE), '图表']);
});
