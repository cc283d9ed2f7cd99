import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Acceptance, Finding } from '../../src/checks';
import { accept, checkReportText, checkTables } from '../../src/checks';
import { readWorkbookFile } from '../../src/hosts/xlsx/node';
import { ACCEPTANCES } from '../../src/settings';
import { written as textOf } from '../settings/written';
import { evaluateBook } from '../support/chain';
import { SAMPLE } from './bundle';
import { jxzpHere } from './inProcess';

const REPORT = '本项目年度预算30万元，实际支出21.62万元，预算执行率77.21%。\n';

let root = '';
let report = '';
let findings: readonly Finding[] = [];
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'accepted-'));
  report = path.join(root, '报告.txt');
  await writeFile(report, REPORT);
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** The sample with these findings accepted in it. */
async function workbook(name: string, choose: (findings: readonly Finding[]) => readonly Finding[], setting?: string) {
  const file = await readWorkbookFile(SAMPLE);
  const book = file.ok ? file.value.book() : null;
  if (!file.ok || !book?.ok) throw new Error('the sample cannot be read');
  const evaluations = evaluateBook(book.value);
  const tables = evaluations.map((one) => one.table);
  findings = checkTables(book.value, tables, evaluations);
  const origin = { book: book.value, tables };
  let accepted: readonly Acceptance[] = [];
  for (const one of choose(findings)) accepted = accept(accepted, one, '已核对', findings, origin);
  for (const one of checkReportText(REPORT.split('\n'), evaluations))
    accepted = accept(accepted, one, '口径不同', [one], { report: '报告.txt' });
  const after = setting ?? textOf(ACCEPTANCES, accepted);
  const written = file.value.apply([{ kind: 'setting', key: ACCEPTANCES.key, before: null, after }]);
  if (!written.ok) throw new Error(written.error.note.id);
  const target = path.join(root, name);
  await writeFile(target, written.value.bytes());
  return target;
}

const jxzp = (...args: readonly string[]) => jxzpHere(['check', ...args]);

describe('findings that were accepted in the workbook', () => {
  it('neither stand in the JSON nor fail; their number goes to standard error', async () => {
    const file = await workbook('all.xlsx', (all) => all);
    const { code, out, err } = await jxzp(file, '--fail-on', 'warning', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ files: [{ file, findings: [] }] });
    expect(err).toContain(`另有 ${findings.length} 处已在工作簿里标为“已核对”`);
  });

  it('are left out one by one', async () => {
    const file = await workbook('one.xlsx', (all) => all.slice(0, 1));
    const { code, out } = await jxzp(file, '--fail-on', 'warning', '--json');
    expect(code).toBe(1);
    const { files } = JSON.parse(out) as { files: { findings: unknown[] }[] };
    expect(files[0]?.findings).toHaveLength(findings.length - 1);
  });

  it('are counted in the list for a person, and nowhere else', async () => {
    const { out, err } = await jxzp(await workbook('list.xlsx', (all) => all));
    expect(out).toContain('没有待处理的问题。');
    expect(out).toContain(`另有 ${findings.length} 处已在工作簿里标为“已核对”`);
    expect(err).toBe('');
  });

  it('also of a report that is held against that workbook', async () => {
    const file = await workbook('report.xlsx', () => []);
    const { code, out } = await jxzp(file, '--report', report);
    expect(code).toBe(0);
    expect(out).toMatch(/另有 [1-9] 处已在工作簿里标为“已核对”/);
    expect((await jxzp('--report', report)).code).toBe(1);
  });

  it('a damaged setting hides nothing', async () => {
    const file = await workbook('damaged.xlsx', () => [], '{"version":1,"accepted":[{"check":1}]');
    const { code, out } = await jxzp(file, '--fail-on', 'warning', '--json');
    expect(code).toBe(1);
    const { files } = JSON.parse(out) as { files: { findings: unknown[] }[] };
    expect(files[0]?.findings).toHaveLength(findings.length);
  });
});
