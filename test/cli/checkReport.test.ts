import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseArguments } from '../../src/cli/arguments';
import { minimalXlsx } from '../support/minimalXlsx';
import { SAMPLE } from './bundle';
import { jxzpHere } from './inProcess';

/** The entry of a report in the JSON of check, written down from the contract. */
const entry = z.strictObject({
  file: z.string(),
  findings: z.array(
    z.strictObject({
      check: z.string().regex(/^(?:text|report)(?:-[a-z]+)+$/),
      severity: z.enum(['error', 'warning', 'info']),
      place: z.strictObject({ paragraph: z.int().min(1), words: z.string().min(1) }),
      found: z.string(),
      expected: z.string().min(1),
      message: z.string().min(5),
      source: z.string().min(5),
    }),
  ),
});
const document = z.object({ files: z.array(z.looseObject({ file: z.string() })) });

let root = '';
let report = '';
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'report-'));
  report = path.join(root, '报告.txt');
  await writeFile(report, '本项目年度预算30万元，实际支出21.62万元，预算执行率77.21%。\n');
});
afterAll(() => rm(root, { recursive: true, force: true }));

const jxzp = (...args: readonly string[]) => jxzpHere(args);

describe('check --report', () => {
  it('needs no workbook', () => {
    const { command } = parseArguments(['check', '--report', 'a.docx']);
    expect(command).toMatchObject({ ok: true, value: { kind: 'check', paths: [], report: 'a.docx' } });
    expect(parseArguments(['check']).command).toMatchObject({ ok: false, note: { id: 'cli.no-files' } });
  });

  it('gives the report an entry of its own behind the workbooks', async () => {
    const { code, out } = await jxzp('check', SAMPLE, '--report', report, '--json');
    expect(code).toBe(1);
    const { files } = document.parse(JSON.parse(out));
    expect(files.map(({ file }) => file)).toEqual([SAMPLE, report]);
    const told = entry.parse(files[1]);
    expect(told.findings[0]).toMatchObject({
      check: 'text-rate-wrong',
      severity: 'error',
      place: { paragraph: 1, words: '实际支出21.62万元，预算执行率77.21%' },
      found: '77.21%',
      expected: '72.07%',
    });
  });

  it('names paragraph and words to a person', async () => {
    const { out } = await jxzp('check', '--report', report);
    expect(out).toContain('报告中的执行率算错：1 处（text-rate-wrong）');
    expect(out).toContain('第 1 段“实际支出21.62万元，预算执行率77.21%”');
  });

  it('follows --fail-on, and ends with 2 where the report cannot be read', async () => {
    expect((await jxzp('check', '--report', report, '--fail-on', 'never')).code).toBe(0);
    const missing = await jxzp('check', '--report', path.join(root, 'none.docx'));
    expect(missing).toMatchObject({ code: 2 });
    expect(missing.err).toContain('找不到文件');
  });

  it('does not ask the table again for what the report explains', async () => {
    const book = path.join(root, '监测.xlsx');
    const rows = [
      ['饮用水监测项目支出绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '数量指标', '水样检测批次', '≥50批次', '80批次', 50, 50],
      ['满意度指标', '服务对象满意度指标', '村民满意度', '≥90%', '94%', 50, 50],
      ['总分', '', '', '', '', 100, 100],
    ];
    await writeFile(book, minimalXlsx([{ name: '自评表', rows }]));
    const told = path.join(root, '说明.txt');
    await writeFile(told, '水样检测批次完成率160%，原因是上级年中增加了检测任务。\n');
    const asked = async (...files: readonly string[]): Promise<boolean> =>
      (await jxzp('check', ...files, '--json')).out.includes('over-no-reason');
    expect(await asked(book)).toBe(true);
    expect(await asked(book, '--report', told)).toBe(false);
    expect(await asked(book, '--report', report)).toBe(true);
  });

  it('checks the workbook where the report fails', async () => {
    const pdf = path.join(root, 'a.pdf');
    await writeFile(pdf, '%PDF-1.7 …');
    const { code, out, err } = await jxzp('check', SAMPLE, '--report', pdf, '--json');
    expect(code).toBe(1);
    expect(document.parse(JSON.parse(out)).files.map((one) => 'error' in one)).toEqual([false, true]);
    expect(err).toContain('PDF');
  });
});
