import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { csvOf } from '../../src/cli/records/csv';
import { RECORD_LISTS } from '../../src/cli/records/lists';
import { newXlsx, openXlsx } from '../../src/hosts/xlsx';
import { bookBytes, BOOKS } from '../support/books';
import { parseCsv as parse } from '../support/csv';
import { jxzpHere } from './inProcess';

describe('a row of a data file', () => {
  it.each([
    ['=SUM(A1)', "'=SUM(A1)"],
    ['+861', "'+861"],
    ['-5', "'-5"],
    ['@cmd', "'@cmd"],
    ['＝1+1', "'＝1+1"],
    ['－3', "'－3"],
    ['\t=1', "'\t=1"],
    ['\n=1', "'\n=1"],
    ['  =1', "'  =1"],
    ['\u0000=1', "'\u0000=1"],
    ['≥10次', '≥10次'],
    ['1-5', '1-5'],
    ['说"好"，a,b', '说"好"，a,b'],
    ['两\r\n行', '两\r\n行'],
    ['两\n行', '两\n行'],
  ])('has the text %j as %j', (text, field) => {
    expect(parse(csvOf([[text, 1]]))).toEqual([[field, '1']]);
  });

  it('keeps numbers as they are, and what is not known empty', () => {
    expect(csvOf([[-0.5, 0, null, 1e21, '', 93.95]])).toBe('-0.5,0,,1e+21,,93.95\r\n');
  });

  it('comes back as it was, and begins no formula, whatever stands in it', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\s=+\-@"',\r\n\t＝]{0,6}$/));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        const read = parse(csvOf(rows));
        expect(read.map((row) => row.length)).toEqual(rows.map((row) => row.length));
        read.flat().forEach((field, index) => {
          const text = rows.flat()[index] ?? '';
          expect([text, `'${text}`]).toContain(field);
          expect(field).not.toMatch(/^[\s\p{Cc}]*[=+\-@＝＋－＠]/u);
        });
      }),
    );
  });
});

let root = '';
let inputs = '';
let folder = '';
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), '数据 records-'));
  inputs = path.join(root, '表');
  await mkdir(inputs);
  for (const name of BOOKS.filter((one) => !one.startsWith('rich')).slice(0, 4))
    await writeFile(path.join(inputs, `${name}.xlsx`), bookBytes(name));
  await writeFile(path.join(inputs, '坏.xlsx'), 'no workbook');
  const made = newXlsx([{ name: '空', cells: [], columnWidths: [], frozenRows: 0 }]);
  if (!made.ok) throw new Error(made.error.note.id);
  await writeFile(path.join(inputs, '空.xlsx'), made.value.bytes());
});
beforeEach(() => {
  folder = path.join(root, `out-${Math.random()}`);
});
afterAll(() => rm(root, { recursive: true, force: true }));

const read = async (list: string): Promise<Record<string, string>[]> => {
  const text = await readFile(path.join(folder, `${list}.csv`), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const [titles = [], ...rows] = parse(text.slice(1));
  expect(new Set(titles).size).toBe(titles.length);
  return rows.map((row) => Object.fromEntries(titles.map((title, index) => [title, row[index] ?? ''])));
};

interface Checked {
  readonly files: readonly {
    readonly file: string;
    readonly error?: string;
    readonly findings: readonly { readonly check: string; readonly cell: string; readonly message: string }[];
  }[];
}
interface Inspected {
  readonly files: readonly {
    readonly file: string;
    readonly tables: readonly {
      readonly confidence: number;
      readonly total: { readonly score: number | null; readonly shown: number | null };
      readonly indicators: readonly { readonly name: string; readonly score: number | null }[];
      readonly budget: readonly { readonly executed: number | null }[];
    }[];
  }[];
}

const textOf = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);

describe('check --to', () => {
  it('writes five files with what the JSON says, a bad file as one line', async () => {
    const { code, out, err } = await jxzpHere(['check', inputs, '--json', '--to', folder]);
    expect(code).toBe(1);
    expect(err).toContain('坏.xlsx');
    expect((await readdir(folder)).sort()).toEqual(RECORD_LISTS.map((list) => `${list}.csv`).sort());
    const checked = JSON.parse(out) as Checked;
    const inspected = JSON.parse((await jxzpHere(['inspect', inputs, '--json'])).out) as Inspected;
    const files = await read('files');
    expect(files.map((row) => row['文件'])).toEqual(checked.files.map(({ file }) => file));
    expect(files.map((row) => row['表数'])).toEqual(inspected.files.map(({ tables }) => String(tables.length)));
    const unread = files.filter((row) => row['未能审核的原因'] !== '').map((row) => path.basename(row['文件'] ?? ''));
    expect(unread).toEqual(['坏.xlsx', '空.xlsx']);
    const tables = inspected.files.flatMap((file) => file.tables);
    const tableRows = await read('tables');
    expect(tableRows.map((row) => row['按规则总分'])).toEqual(tables.map(({ total }) => textOf(total.score)));
    expect(tableRows.map((row) => row['表上总分'])).toEqual(tables.map(({ total }) => textOf(total.shown)));
    // What the one total is, and what speaks against it, stands beside it.
    expect(tableRows.map((row) => row['识别可信度'])).toEqual(tables.map(({ confidence }) => String(confidence)));
    const unsure = tableRows.filter((row) => row['按规则总分'] === '' || Number(row['分值']) !== 100);
    expect(unsure.filter((row) => row['存疑'] === '')).toEqual([]);
    const indicators = tables.flatMap((table) => table.indicators);
    const rows = await read('indicators');
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.map((row) => row['按规则得分'])).toEqual(indicators.map(({ score }) => textOf(score)));
    const funds = await read('funds');
    expect(funds.map((row) => row['执行数'])).toEqual(
      tables.flatMap(({ budget }) => budget.map(({ executed }) => textOf(executed))),
    );
    const found = checked.files.flatMap((file) => file.findings.map((one) => [file.file, one.check, one.cell]));
    expect((await read('findings')).map((row) => [row['文件'], row['检查项'], row['位置']])).toEqual(found);
  });

  it('gives the same from worker threads, and English titles where English is asked for', async () => {
    await jxzpHere(['check', inputs, '--to', folder, '--lang', 'en']);
    const here = await readFile(path.join(folder, 'tables.csv'), 'utf8');
    expect(here.split('\r\n')[0]).toContain('File,Sheet,Range,Title,Unit,Project');
  });

  it('leaves the same bytes alone, and replaces nothing that somebody changed', async () => {
    await jxzpHere(['check', inputs, '--to', folder]);
    const again = await jxzpHere(['check', inputs, '--to', folder, '--fail-on', 'never']);
    expect(again.err).not.toContain('findings.csv');
    const place = path.join(folder, 'findings.csv');
    await writeFile(place, '人工标注');
    const before = await readFile(path.join(folder, 'files.csv'), 'utf8');
    await rm(path.join(inputs, '空.xlsx'));
    const refused = await jxzpHere(['check', inputs, '--to', folder]);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('findings.csv');
    expect(await readFile(place, 'utf8')).toBe('人工标注');
    expect(await readFile(path.join(folder, 'files.csv'), 'utf8')).toBe(before);
    expect((await readdir(folder)).length).toBe(5);
    expect((await jxzpHere(['check', inputs, '--to', folder, '--overwrite', '--fail-on', 'never'])).code).toBe(1);
    expect(await readFile(place, 'utf8')).not.toBe('人工标注');
  });

  it('writes nothing where no file could be read, and says so where the folder is a file', async () => {
    const bad = path.join(inputs, '坏.xlsx');
    expect((await jxzpHere(['check', bad, '--to', folder])).code).toBe(2);
    expect(await readdir(folder)).toEqual([]);
    const { code, err } = await jxzpHere(['check', inputs, '--to', bad]);
    expect([code, err.trim()]).toEqual([2, expect.stringContaining('坏.xlsx')]);
  });

  it('has the findings of a report, told by their words', async () => {
    const report = path.join(root, '报告.txt');
    await writeFile(report, '本项目年度预算30万元，实际支出21.62万元，预算执行率77.21%。\n');
    await jxzpHere(['check', '--report', report, '--to', folder]);
    const [row] = await read('findings');
    expect(row?.['文件']).toBe(report);
    expect(row?.['位置']).toContain('77.21');
    expect(await read('files')).toMatchObject([{ 文件: report, 未能审核的原因: '' }]);
  });
});

describe('summary --to', () => {
  it('needs no workbook to go to, and writes the rows that check writes', async () => {
    const { code, out } = await jxzpHere(['summary', inputs, '--to', folder]);
    expect(code).toBe(1); // the bad file
    expect(out).toContain(folder);
    const own = await Promise.all(RECORD_LISTS.map((list) => readFile(path.join(folder, `${list}.csv`), 'utf8')));
    folder = `${folder}-check`;
    await jxzpHere(['check', inputs, '--to', folder]);
    const checked = await Promise.all(RECORD_LISTS.map((list) => readFile(path.join(folder, `${list}.csv`), 'utf8')));
    expect(own).toEqual(checked);
  });

  it('still asks for a name where neither is given', async () => {
    expect((await jxzpHere(['summary', inputs])).code).toBe(2);
  });
});

describe('the overview', () => {
  it('names the project and totals of each table, and the file that could not be read', async () => {
    const list = path.join(root, '清单.xlsx');
    await jxzpHere(['check', inputs, '-o', list, '--overwrite']);
    const opened = openXlsx(new Uint8Array(await readFile(list)));
    const book = opened.ok ? opened.value.book() : opened;
    if (!book.ok) throw new Error(book.error.note.id);
    const [sheet] = book.value.sheets;
    const texts = Array.from({ length: 20 }, (_, row) =>
      Array.from({ length: 18 }, (_column, column) => sheet?.shownAt(row, column).text ?? ''),
    );
    const titles = texts[3] ?? [];
    expect(titles).toEqual(
      expect.arrayContaining(['表名', '单位', '总分', '按规则得分', '存疑', '错误', '未能审核的原因']),
    );
    const bad = texts.find((row) => row.includes('坏.xlsx'));
    expect(bad?.[titles.indexOf('未能审核的原因')]).not.toBe('');
    expect(texts.slice(4).some((row) => Number(row[titles.indexOf('按规则得分')]) > 50)).toBe(true);
  });
});
