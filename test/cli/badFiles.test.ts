import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookBytes } from '../support/books';
import { hashOf, jxzp, SAMPLE } from './bundle';
import { inspectSchema, scoreSchema } from './schema';

let root = '';
const at = (...parts: string[]) => path.join(root, ...parts);

const BAD: Record<string, () => Promise<Buffer> | Buffer> = {
  'empty.xlsx': () => Buffer.alloc(0),
  'truncated.xlsx': async () => (await readFile(SAMPLE)).subarray(0, 3000),
  'half-directory.xlsx': async () => (await readFile(SAMPLE)).subarray(0, -60),
  'csv.xlsx': () => Buffer.from('指标,指标值,完成值\n数量,10,11\n', 'utf8'),
  'old.xls': () => Buffer.from(bookBytes('rich-libreoffice', '.xls')),
  'random.xlsx': () => Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919 + (index >> 3)) % 256)),
  'zip-bytes.xlsx': () => Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.alloc(500, 7)]),
  'page.xlsx': () => Buffer.from('<html><body><table><tr><td>1</td></tr></table></body></html>'),
};

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'bad 文件-'));
  for (const [name, bytes] of Object.entries(BAD)) await writeFile(at(name), await bytes());
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('files that cannot be read', () => {
  it.each(Object.keys(BAD))('%s: one sentence, status 2, nothing written', async (name) => {
    const before = await hashOf(at(name));
    const { code, out, err } = await jxzp(['score', at(name), '-o', at(`neu${path.extname(name)}`), '--json']);
    expect(code).toBe(2);
    const { files } = scoreSchema.parse(JSON.parse(out));
    expect(files).toEqual([
      { file: at(name), error: expect.stringMatching(/。$/) as string, tables: [], output: null, forms: [] },
    ]);
    expect(err).toBe(`${at(name)}：${files[0]?.error ?? ''}\n`);
    expect(err).not.toContain('程序内部出错');
    expect(existsSync(at(`neu${path.extname(name)}`))).toBe(false);
    expect(await hashOf(at(name))).toBe(before);
  });

  it('says the same in English', async () => {
    const { code, out, err } = await jxzp(['inspect', at('empty.xlsx'), '--lang', 'en']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/empty\.xlsx: .*[a-z]+\.\n$/);
  });

  it('names what is not there', async () => {
    const { code, out, err } = await jxzp(['inspect', at('没有.xlsx'), '--json']);
    expect(code).toBe(2);
    expect(inspectSchema.parse(JSON.parse(out)).files[0]?.error).toBe('找不到这个文件或文件夹。');
    expect(err).toContain('没有.xlsx');
  });
});

describe('one broken file among others', () => {
  it('is told, and the others are done', async () => {
    await mkdir(at('多', '二'), { recursive: true });
    for (const name of ['甲.xlsx', '乙.xlsx', '二/甲.xlsx']) await copyFile(SAMPLE, at('多', name));
    await copyFile(at('truncated.xlsx'), at('多', '坏.xlsx'));
    const { code, out, err } = await jxzp(['score', at('多'), '--out-dir', at('出'), '--json', '--jobs', '2']);
    expect(code).toBe(1);
    const { files } = scoreSchema.parse(JSON.parse(out));
    expect(files.map((file) => [path.basename(file.file), file.error === null])).toEqual([
      ['乙.xlsx', true],
      ['二/甲.xlsx'.slice(2), true],
      ['坏.xlsx', false],
      ['甲.xlsx', true],
    ]);
    expect(err).toContain('坏.xlsx');
    expect(err).toContain('共 4 个文件：完成 3 个，未完成 1 个');
    expect((await readdir(at('出'), { recursive: true })).map((name) => name.split(path.sep).join('/')).sort()).toEqual(
      ['乙.xlsx', '二', '二/甲.xlsx', '甲.xlsx'],
    );
  });

  it('in many files at once, in their order', async () => {
    await mkdir(at('很多'));
    const names = Array.from({ length: 12 }, (_, index) => `${String(index).padStart(2, '0')}.xlsx`);
    for (const [index, name] of names.entries()) {
      await copyFile(index % 5 === 3 ? at('random.xlsx') : SAMPLE, at('很多', name));
    }
    const { code, out } = await jxzp(['inspect', at('很多'), '--json', '--jobs', '3']);
    expect(code).toBe(1);
    const { files } = inspectSchema.parse(JSON.parse(out));
    expect(files.map((file) => path.basename(file.file))).toEqual(names);
    expect(files.map((file) => file.error === null)).toEqual(names.map((_, index) => index % 5 !== 3));
  });
});

describe('arguments that would do harm', () => {
  it.each([
    ['the input as output', ['score', SAMPLE, '-o', SAMPLE], /原文件不能改动/],
    ['one output for two files', ['score', SAMPLE, 'README.md', '-o', 'x.xlsx'], /只能用于一个文件/],
    ['a rule set that does not exist', ['score', SAMPLE, '-o', 'x.xlsx', '--rules', 'mars'], /national-2020/],
    ['a rule file that is none', ['score', SAMPLE, '-o', 'x.xlsx', '--rules', 'package.json'], /package\.json/],
    ['a summary without a file for it', ['summary', SAMPLE], /-o/],
    ['a summary over its input', ['summary', SAMPLE, '-o', SAMPLE], /原文件不能改动/],
    ['a severity that there is not', ['check', SAMPLE, '--fail-on', 'info'], /--fail-on/],
    ['a report that is no Word file', ['report', SAMPLE, '-o', 'x.xlsx'], /\.docx/],
    ['no arguments', [], /jxzp --help/],
  ])('%s: status 2, one sentence, nothing on standard output', async (_, args, message) => {
    const { code, out, err } = await jxzp(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(existsSync('x.xlsx')).toBe(false);
  });
});
