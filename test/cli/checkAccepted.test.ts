import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Acceptance, Finding } from '../../src/checks';
import { accept, checkReportText, checkTables } from '../../src/checks';
import { readWorkbookFile } from '../../src/hosts/xlsx/node';
import { ACCEPTANCES, changeOwned } from '../../src/settings';
import { KEPT_KEYS } from '../../src/settings/data';
import { written as textOf } from '../settings/written';
import { evaluateBook, value } from '../support/chain';
import { SAMPLE } from './bundle';
import { jxzpHere } from './inProcess';
import { envOf, ME, OTHER } from '../support/person';
import type { Person } from '../../src/owner';

const REPORT = '本项目年度预算30万元，实际支出21.62万元，预算执行率77.21%。\n';

const WORKBOOK = '0123456789abcdef0123456789abcdef';

let root = '';
let env: Record<string, string> = {};
let report = '';
let findings: readonly Finding[] = [];
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'accepted-'));
  env = await envOf(root);
  report = path.join(root, '报告.txt');
  await writeFile(report, REPORT);
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** The sample with these findings accepted in it. */
async function workbook(
  name: string,
  choose: (findings: readonly Finding[]) => readonly Finding[],
  { by = ME, setting }: { by?: Person | null; setting?: string } = {},
) {
  const file = await readWorkbookFile(SAMPLE);
  const book = file.ok ? file.value.book() : null;
  if (!file.ok || !book?.ok) throw new Error('the sample cannot be read');
  const evaluations = evaluateBook(book.value);
  const tables = evaluations.map((one) => one.table);
  findings = checkTables(book.value, tables, evaluations);
  const origin = { book: book.value, tables };
  let accepted: readonly Acceptance[] = [];
  for (const one of choose(findings)) accepted = accept(accepted, one, '已接受', findings, origin);
  for (const one of checkReportText(REPORT.split('\n'), evaluations))
    accepted = accept(accepted, one, '口径不同', [one], { report: '报告.txt' });
  const place = { book: book.value, workbook: WORKBOOK };
  const signed = by && value(changeOwned(ACCEPTANCES, null, { data: accepted, foreign: [] }, { person: by, ...place }));
  const after = setting ?? (by ? (signed?.after ?? null) : textOf(ACCEPTANCES, accepted));
  const written = file.value.apply([
    { kind: 'setting', key: ACCEPTANCES.key, before: null, after },
    { kind: 'setting', key: KEPT_KEYS.workbook, before: null, after: WORKBOOK },
  ]);
  if (!written.ok) throw new Error(written.error.note.id);
  const target = path.join(root, name);
  await writeFile(target, written.value.bytes());
  return target;
}

const jxzp = (...args: readonly string[]) => jxzpHere(['check', ...args], { env });

describe('findings that were accepted in the workbook', () => {
  it('stand in the JSON with name and note, and do not fail', async () => {
    const file = await workbook('all.xlsx', (all) => all);
    const { code, out, err } = await jxzp(file, '--fail-on', 'warning', '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const listed = findingsIn(out);
    expect(listed).toHaveLength(findings.length);
    for (const one of listed) expect(one.accepted).toEqual({ by: '张审核', note: '已接受' });
  });

  it('one by one', async () => {
    const file = await workbook('one.xlsx', (all) => all.slice(0, 1));
    const { code, out } = await jxzp(file, '--fail-on', 'warning', '--json');
    expect(code).toBe(1);
    expect(findingsIn(out).map((one) => one.accepted !== undefined)).toEqual([
      ...findings.slice(1).map(() => false),
      true,
    ]);
  });

  it('are counted in the list for a person, and nowhere else', async () => {
    const { out, err } = await jxzp(await workbook('list.xlsx', (all) => all));
    expect(out).toContain('没有待处理的问题。');
    expect(out).toContain(`另有 ${findings.length} 处已在工作簿里接受`);
    expect(err).toBe('');
  });

  it('also of a report that is held against that workbook', async () => {
    const file = await workbook('report.xlsx', () => []);
    const { code, out } = await jxzp(file, '--report', report);
    expect(code).toBe(0);
    expect(out).toMatch(/另有 [1-9] 处已在工作簿里接受/);
    expect((await jxzp('--report', report)).code).toBe(1);
  });

  it('a damaged setting hides nothing', async () => {
    const file = await workbook('damaged.xlsx', () => [], {
      setting: '{"version":1,"accepted":[{"check":1}]',
    });
    const { code, out } = await jxzp(file, '--fail-on', 'warning', '--json');
    expect(code).toBe(1);
    const { files } = JSON.parse(out) as { files: { findings: unknown[] }[] };
    expect(files[0]?.findings).toHaveLength(findings.length);
  });
});

describe('acceptances that somebody else left in the workbook', () => {
  const all = (list: readonly Finding[]) => list;

  it.each([
    ['of an earlier version, without an owner', { by: null }, '—'],
    ['under another key', { by: OTHER }, '李填报'],
    ['under the own id, made with another key', { by: { ...OTHER, id: ME.id } }, '李填报'],
  ])('change nothing: %s', async (_, { by }, name) => {
    const file = await workbook('planted.xlsx', all, { by });
    const plain = await jxzp(SAMPLE, '--fail-on', 'warning', '--json');
    const { code, out, err } = await jxzp(file, '--fail-on', 'warning', '--json');
    expect(code).toBe(1);
    expect(findingsIn(out)).toEqual(findingsIn(plain.out));
    expect(err).toContain('不是本人在此表上所作');
    expect(err).toContain(`署名：${name}`);
    expect(err).toContain('--trust-file');
  });

  it('count with --trust-file, under the name that they give', async () => {
    const file = await workbook('trusted.xlsx', all, { by: OTHER });
    const { code, out, err } = await jxzp(file, '--fail-on', 'warning', '--json', '--trust-file');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const one of findingsIn(out)) expect(one.accepted?.by).toBe('李填报');
  });

  it('where there is no key, nothing is the own', async () => {
    const file = await workbook('keyless.xlsx', all);
    expect((await jxzpHere(['check', file, '--fail-on', 'warning'], { env: {} })).code).toBe(1);
  });
});

const findingsIn = (out: string) =>
  (JSON.parse(out) as { files: { findings: { accepted?: { by: string; note: string } }[] }[] }).files[0]?.findings ??
  [];
