import { copyFile, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/arguments';
import { linkTo } from '../../src/cli/findingListFile';
import { readWorkbookFile } from '../../src/hosts/xlsx/node';
import { hashOf, jxzp, SAMPLE } from './bundle';

let root = '';
let table = '';
let report = '';
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), '清单 list-'));
  table = path.join(root, '自评 表.xlsx');
  report = path.join(root, '报告.txt');
  await copyFile(SAMPLE, table);
  await writeFile(report, '本项目年度预算30万元，实际支出21.62万元，预算执行率77.21%。\n');
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('check -o', () => {
  it.each(['a.xlsm', 'a.csv', 'a', '.docx.txt'])('refuses %s', (output) => {
    expect(parseArguments(['check', 'b.xlsx', '-o', output]).command).toMatchObject({
      ok: false,
      note: { id: 'rectification.bad-output' },
    });
  });

  it('writes a workbook with links to the cells and changes nothing else of what check does', async () => {
    const output = path.join(root, '新', '清单.xlsx');
    const before = await hashOf(table);
    const plain = await jxzp(['check', table, '--json']);
    const listed = await jxzp(['check', table, '--json', '-o', output]);
    expect(listed).toEqual(plain);
    expect(await hashOf(table)).toBe(before);
    const { files } = JSON.parse(plain.out) as { files: { findings: { cell: string }[] }[] };
    const opened = await readWorkbookFile(output);
    const book = opened.ok ? opened.value.book() : opened;
    if (!book.ok) throw new Error(book.error.note.id);
    const [sheet] = book.value.sheets;
    const header = Array.from({ length: 12 }, (_, row) => sheet?.cellAt(row, 1).text).indexOf('位置');
    expect(header).toBeGreaterThan(0);
    const cells = (files[0]?.findings ?? []).map((_, index) => sheet?.cellAt(header + 1 + index, 1).text);
    expect(cells.length).toBeGreaterThan(2);
    expect([...cells].sort()).toEqual(files[0]?.findings.map(({ cell }) => cell).sort());
    const entries = unzipSync(await readFile(output));
    const rels = strFromU8(entries['xl/worksheets/_rels/sheet1.xml.rels'] ?? new Uint8Array());
    expect(decodeURIComponent(rels)).toContain('Target="../自评 表.xlsx"');
  });

  it('writes a Word file, with a report beside the tables, and says where', async () => {
    const output = path.join(root, '清单.docx');
    const { code, out } = await jxzp(['check', table, '--report', report, '-o', output, '--fail-on', 'never']);
    expect(code).toBe(0);
    expect(out).toContain(`整改清单：${output}`);
    const xml = strFromU8(unzipSync(await readFile(output))['word/document.xml'] ?? new Uint8Array());
    expect(xml).toContain('附件2');
    expect(xml).toContain('77.21%');
  });

  it('gives the same list from worker threads', async () => {
    const outputs = ['1', '2'].map((jobs) => path.join(root, `清单-${jobs}.xlsx`));
    const other = path.join(root, '另一张.xlsx');
    await copyFile(SAMPLE, other);
    for (const [index, output] of outputs.entries()) {
      await jxzp(['check', table, other, '--report', report, '-o', output, '--jobs', String(index + 1)]);
    }
    expect(await hashOf(outputs[0] ?? '')).toBe(await hashOf(outputs[1] ?? ''));
  });

  it.each([
    ['table', () => table],
    ['report', () => report],
  ])('never writes over the %s', async (name, input) => {
    const before = await hashOf(input());
    const link = path.join(root, `link-to-${name}.docx`);
    await symlink(input(), link);
    const { code, err } = await jxzp(['check', table, '--report', report, '-o', link]);
    expect([code, err]).toEqual([2, expect.stringContaining('原文件不能改动')]);
    expect(await hashOf(input())).toBe(before);
  });

  it('writes nothing where no file could be read', async () => {
    const output = path.join(root, '无.xlsx');
    const { code } = await jxzp(['check', path.join(root, 'none.xlsx'), '-o', output]);
    expect(code).toBe(2);
    await expect(readFile(output)).rejects.toThrow();
  });
});

it.each([
  ['/a/b/c.xlsx', '/a/b/清单.xlsx', 'c.xlsx'],
  ['/a/b/c.xlsx', '/a/x/清单.xlsx', '../b/c.xlsx'],
  ['/a/b/c d/e.xlsx', '/a/b/清单.xlsx', 'c d/e.xlsx'],
])('the way to %s from %s', (file, from, expected) => {
  expect(linkTo(file, from)).toBe(expected);
});
