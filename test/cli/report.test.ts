import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readDocx } from '../report/readDocx';
import { bookPath } from '../support/books';
import { hashOf, jxzp, SAMPLE } from './bundle';
import { scoreSchema } from './schema';

let root = '';
const at = (...parts: string[]) => path.join(root, ...parts);

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), '报告 folder-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const reportSchema = z.strictObject({
  files: z.tuple([
    z.strictObject({
      file: z.string(),
      error: z.string().nullable(),
      report: z.enum(['project', 'department', 'fund', 'regional']).nullable(),
      tables: z.int(),
      gaps: z.int(),
      output: z.string().nullable(),
    }),
  ]),
});

describe('report', () => {
  it('writes a Word file and leaves the workbook as it was', async () => {
    const before = await hashOf(SAMPLE);
    const output = at('新', '报告.docx');
    const { code, out, err } = await jxzp(['report', SAMPLE, '-o', output]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/绩效自评报告/);
    expect(out).toMatch(/黄色【】/);
    expect(out).toContain(output);
    expect(await hashOf(SAMPLE)).toBe(before);
    const { runs, highlighted } = readDocx(new Uint8Array(await readFile(output)));
    expect(runs.join('')).toContain('绩效指标共');
    expect(highlighted.length).toBeGreaterThan(3);
  });

  it('gives the same file for the same workbook', async () => {
    await jxzp(['report', SAMPLE, '-o', at('1.docx')]);
    await jxzp(['report', SAMPLE, '-o', at('2.docx')]);
    expect(await hashOf(at('1.docx'))).toBe(await hashOf(at('2.docx')));
  });

  it('tells one JSON document what it did', async () => {
    const { code, out, err } = await jxzp(['report', SAMPLE, '-o', at('j.docx'), '--kind', 'department', '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [file] = reportSchema.parse(JSON.parse(out)).files;
    expect(file).toMatchObject({ file: SAMPLE, error: null, report: 'department', tables: 1, output: at('j.docx') });
    expect(file.gaps).toBeGreaterThan(3);
  });

  it('a workbook that is none gives one sentence, status 2, and no file', async () => {
    const { code, out, err } = await jxzp(['report', 'package.json', '-o', at('x.docx')]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(existsSync(at('x.docx'))).toBe(false);
    const json = await jxzp(['report', 'package.json', '-o', at('x.docx'), '--json']);
    expect(reportSchema.parse(JSON.parse(json.out)).files[0]).toMatchObject({ report: null, output: null });
  });

  it('never writes over the workbook, or into a folder', async () => {
    expect((await jxzp(['report', SAMPLE, '-o', root])).code).toBe(2);
  });

  it('speaks English to those who ask, and writes the report in Chinese all the same', async () => {
    const { out } = await jxzp(['report', SAMPLE, '-o', at('en.docx'), '--lang', 'en']);
    expect(out).toMatch(/marked in yellow/);
    expect(readDocx(new Uint8Array(await readFile(at('en.docx')))).runs.join('')).toContain('绩效指标共');
  });
});

describe('score with drafts and highlights', () => {
  it('writes the drafts and says which', async () => {
    const output = at('drafted.xlsx');
    const { code, out } = await jxzp([
      'score',
      bookPath('department-overall-blank'),
      '-o',
      output,
      '--draft-reasons',
      '--highlight',
      '--json',
    ]);
    expect(code).toBe(0);
    const [file] = scoreSchema.parse(JSON.parse(out)).files;
    const changes = file?.tables.flatMap((table) => ('changes' in table ? table.changes : [])) ?? [];
    const drafts = changes.filter(({ after }) => typeof after === 'string' && after.includes('【'));
    expect(drafts.map(({ cell }) => cell)).toEqual([
      ...['I16', 'I24', 'I27', 'I46', 'I47', 'I53', 'I72', 'I73'],
      // The conclusion of a table with open rows is one slot.
      'D77',
    ]);
    expect(drafts.every(({ kind, before }) => kind === 'value' && before === null)).toBe(true);
    expect(changes.find(({ cell }) => cell === 'D77')?.after).toContain('尚有1项（2分）得分未确定');
  });

  it('leaves every draft and every highlight as it is the second time', async () => {
    const [once, twice] = [at('once.xlsx'), at('twice.xlsx')];
    await jxzp(['score', bookPath('regional-transfer-blank'), '-o', once, '--draft-reasons', '--highlight']);
    const { code, out } = await jxzp(['score', once, '-o', twice, '--draft-reasons', '--highlight']);
    expect(code).toBe(0);
    expect(out).toContain('单元格已有内容，不改动');
    expect(await hashOf(twice)).toBe(await hashOf(once));
  });

  it('shows the drafts and the legend to a person', async () => {
    const { out } = await jxzp([
      'score',
      bookPath('regional-transfer-blank'),
      '-o',
      at('p.xlsx'),
      '--draft-reasons',
      '--highlight',
    ]);
    expect(out).toMatch(/写入说明草稿 12 处/);
    expect(out).toMatch(/#BDD7EE 超过指标值达到规则集的界线/);
  });

  it('without the options writes neither', async () => {
    const { out } = await jxzp(['score', bookPath('regional-transfer-blank'), '-o', at('n.xlsx'), '--json']);
    expect(out).not.toContain('【');
  });
});
