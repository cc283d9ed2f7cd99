import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jxzpHere } from './inProcess';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/xls');
const FORMS = ['bond_project_wan_yuan_units_2023', 'anhui_tianchang_water_2022', 'anhui_jinzhai_department_2023'];
const fixture = (name: string) => path.join(FIXTURES, name);

let root = '';
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'old 旧-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('an old workbook on the command line', () => {
  it.each(FORMS)('%s: recognised and checked like the new one', async (name) => {
    for (const command of ['inspect', 'check']) {
      const [old, now] = await Promise.all(
        ['xls', 'xlsx'].map((ending) => jxzpHere([command, fixture(`${name}.${ending}`), '--json'])),
      );
      expect(now?.out).toContain(command === 'check' ? '"findings"' : '"indicators"');
      expect(old?.out.replaceAll(`${name}.xls"`, `${name}.xlsx"`)).toBe(now?.out);
      expect(old?.code).toBe(now?.code);
    }
  });

  it('report and summary read it', async () => {
    const [report, summary] = [path.join(root, '报告.docx'), path.join(root, '汇总.xlsx')];
    const file = fixture(`${FORMS[1] ?? ''}.xls`);
    expect(await jxzpHere(['report', file, '-o', report])).toMatchObject({ code: 0, err: '' });
    expect(await jxzpHere(['summary', file, '-o', summary])).toMatchObject({ code: 0, err: '' });
    expect([report, summary].map((output) => existsSync(output))).toEqual([true, true]);
  });

  it('score says how to save it, and writes nothing', async () => {
    const output = path.join(root, 'neu.xlsx');
    const { code, err } = await jxzpHere(['score', fixture(`${FORMS[0] ?? ''}.xls`), '-o', output]);
    expect([code, existsSync(output)]).toEqual([2, false]);
    expect(err).toMatch(/另存为.*\.xlsx.*。\n$/);
  });

  it('score of a folder passes none over in silence: the others are written, each old one is named with what to do', async () => {
    const [folder, out] = [path.join(root, '打分'), path.join(root, '打分 出')];
    await mkdir(folder);
    const name = FORMS[1] ?? '';
    await copyFile(fixture(`${name}.xlsx`), path.join(folder, '新.xlsx'));
    for (const old of ['旧一.xls', '旧二.et']) await copyFile(fixture(`${name}.xls`), path.join(folder, old));
    const { code, err } = await jxzpHere(['score', folder, '--out-dir', out]);
    expect(code).toBe(1);
    for (const old of ['旧一.xls', '旧二.et']) {
      expect(err.split('\n').filter((line) => line.includes(old))).toEqual([
        expect.stringMatching(/另存为.*\.xlsx/) as unknown,
      ]);
    }
    expect(await readdir(out)).toEqual(['新.xlsx']);
  });

  it('stands among the files of a folder, and under the name that WPS gives it', async () => {
    const folder = path.join(root, '多');
    await mkdir(folder);
    const file = fixture(`${FORMS[0] ?? ''}.xls`);
    for (const name of ['甲.xls', '乙.et', '丙.xlsx']) await copyFile(file, path.join(folder, name));
    const { out, code } = await jxzpHere(['inspect', folder, '--json']);
    const { files } = JSON.parse(out) as { files: { tables: unknown[] }[] };
    expect([code, files.map(({ tables }) => tables.length)]).toEqual([0, [1, 1, 1]]);
  });
});
