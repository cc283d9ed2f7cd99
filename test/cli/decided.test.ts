import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { XlsxHost } from '../../src/hosts/xlsx/host';
import { readWorkbookFile } from '../../src/hosts/xlsx/node';
import { rowOfIndicator } from '../../src/decisions';
import { causesFor, rowsToExplain } from '../../src/narrative';
import type { Session } from '../../src/taskpane/session/session';
import { createSession } from '../../src/taskpane/session/session';
import type { TableView } from '../../src/taskpane/session/state';
import { currentTable } from '../../src/taskpane/session/state';
import type { RuleSet } from '../../src/rules';
import { findRuleSet } from '../../src/rules';
import { value } from '../support/chain';
import { SAMPLE } from './bundle';
import { jxzpHere } from './inProcess';
import { bytesOf, envOf, OTHER, storeOf } from '../support/person';

let root = '';
let env: Record<string, string> = {};
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'decided-'));
  env = await envOf(root);
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** The sample after somebody worked on it in the pane: the file as it was saved, and what the pane showed at last. */
async function workedOn(name: string, work: (session: Session, view: TableView) => Promise<void>) {
  const host = new XlsxHost(value(await readWorkbookFile(SAMPLE)));
  const session = createSession({
    host,
    store: storeOf(),
    random: bytesOf(3),
    language: 'zh',
    clock: () => 0,
    schedule: () => () => undefined,
    report: (fault) => {
      throw fault;
    },
  });
  const shown = (): TableView => currentTable(session.state()) ?? expect.fail('no table is shown');
  await session.open();
  await work(session, shown());
  const file = path.join(root, name);
  await writeFile(file, host.file.bytes());
  return { file, shown: shown().evaluation };
}

const jxzp = (...args: readonly string[]) => jxzpHere(args, { env });

interface TableJson {
  readonly rules: string;
  readonly total: { readonly score: number | null };
  readonly indicators: readonly { readonly name: string; readonly score: number | null; readonly reason?: unknown }[];
  readonly columns: Readonly<Record<string, string | null>>;
}

async function inspect(file: string, ...options: readonly string[]): Promise<{ table: TableJson; err: string }> {
  const { out, err } = await jxzp('inspect', file, '--json', ...options);
  const { files } = JSON.parse(out) as { files: { tables: TableJson[] }[] };
  return { table: files[0]?.tables[0] ?? expect.fail('no table'), err };
}

/** The one row of the sample that only a person can score: ≥90% against 满意. */
const answerSatisfaction = async (session: Session, view: TableView): Promise<void> => {
  const row = view.table.indicators.find(({ actual }) => actual.text === '满意') ?? expect.fail('no such row');
  await session.answer(view.key, row, { kind: 'ratio', ratio: 0.9 });
};

describe('what a person decided in the pane', () => {
  it('holds on the command line too: an answer makes the total known', async () => {
    const { file, shown } = await workedOn('answered.xlsx', answerSatisfaction);
    const { table, err } = await inspect(file);
    expect(table.total.score).toBe(shown.total.score);
    expect(table.total.score).not.toBeNull();
    expect(err).toContain('按文件里保存的选择计算：更正列对应 0 处，选用规则集 0 张表，答复 1 行，改定或不计入 0 行。');
  });

  it('a rule set that was chosen, unless another is named', async () => {
    const { file } = await workedOn('hubei.xlsx', (session, view) => session.chooseRuleSet(view.key, 'hubei'));
    expect((await inspect(file)).table.rules).toBe('hubei');
    const named = path.join(root, 'named.xlsx');
    const { out, err } = await jxzp('score', file, '-o', named, '--rules', 'sichuan', '--json');
    expect(out).toContain('"rules": "sichuan"');
    expect(err).not.toContain('选用规则集');
  });

  it('a rule set of the person’s own that the workbook keeps, for them and for nobody else', async () => {
    const own: RuleSet = { ...(findRuleSet('hubei') ?? expect.fail()), id: 'mine' };
    const { file, shown } = await workedOn('own.xlsx', (session, view) => session.adoptRuleSet(view.key, own));
    expect(shown.ruleSet.id).toBe('mine');
    expect((await inspect(file)).table.rules).toBe('mine');
    const other = await envOf(root, OTHER);
    const { out, err } = await jxzpHere(['inspect', file, '--json'], { env: other });
    expect(out).not.toContain('"rules": "mine"');
    expect(err).toContain('文件里有 1 个自定规则集不是本人所存');
    expect((await jxzpHere(['inspect', file, '--json', '--trust-file'], { env: other })).out).toContain(
      '"rules": "mine"',
    );
  });

  it('a cause that was chosen: its sentence is drafted, for the person alone; the other rows stay neutral', async () => {
    const { file } = await workedOn('caused.xlsx', async (session, { key, evaluation }) => {
      const due = rowsToExplain(evaluation).find((row) => causesFor(row).length > 0) ?? expect.fail('nothing is due');
      const cause = causesFor(due)[0]?.id ?? expect.fail('no cause');
      await session.chooseCauses(key, [{ row: rowOfIndicator(due.indicator), cause }]);
    });
    const drafted = async (given: Record<string, string>, name: string, ...options: readonly string[]) =>
      (await jxzpHere(['score', file, '-o', path.join(root, name), '--draft-reasons', ...options], { env: given })).out
        .split('\n')
        .filter((line) => /原因是/.test(line));
    const chosen = (lines: readonly string[]) => lines.filter((line) => !line.includes('原因是【'));
    expect(chosen(await drafted(env, 'caused-mine.xlsx'))).toHaveLength(1);
    const other = await envOf(root, OTHER);
    const foreign = await drafted(other, 'caused-other.xlsx');
    expect(foreign.length).toBeGreaterThan(0);
    expect(chosen(foreign)).toEqual([]);
    expect(chosen(await drafted(other, 'caused-trusted.xlsx', '--trust-file'))).toHaveLength(1);
  });

  it('one cause for two rows: that they say the same is told beside the results, and nothing where none was chosen', async () => {
    const { file } = await workedOn('same.xlsx', async (session, { key, evaluation }) => {
      const due = rowsToExplain(evaluation);
      const idsOf = (row: (typeof due)[number]) => causesFor(row).map(({ id }) => id);
      const pairs = due.flatMap((one, index) => due.slice(index + 1).map((two) => [one, two] as const));
      const [one, two] = pairs.find(([a, b]) => idsOf(a).some((id) => idsOf(b).includes(id))) ?? expect.fail('no pair');
      const cause = idsOf(one).find((id) => idsOf(two).includes(id)) ?? expect.fail('no cause');
      await session.chooseCauses(
        key,
        [one, two].map(({ indicator }) => ({ row: rowOfIndicator(indicator), cause })),
      );
    });
    const score = (input: string, name: string, ...options: readonly string[]) =>
      jxzp('score', input, '-o', path.join(root, name), ...options);
    const told = /2 处说明除数字外完全相同：[A-Z]+\d+、[A-Z]+\d+/;
    const both = await score(file, 'same-out.xlsx', '--draft-reasons');
    expect(both.code).toBe(0);
    expect(both.err).toMatch(told);
    expect((await score(file, 'same-json.xlsx', '--draft-reasons', '--json')).err).toMatch(told);
    expect((await score(file, 'same-plain.xlsx')).err).not.toMatch(/完全相同/);
    expect((await score(SAMPLE, 'neutral.xlsx', '--draft-reasons')).err).not.toMatch(/完全相同/);
  });

  it('a column that was corrected', async () => {
    const { file } = await workedOn('corrected.xlsx', (session, view) => {
      const section = view.table.sections[0] ?? expect.fail('no section');
      return session.correct(view.table.sheet, [section.headerTop], { reason: null });
    });
    const { table, err } = await inspect(file);
    expect((await inspect(SAMPLE)).table.columns.reason).not.toBeNull();
    expect(table.columns.reason ?? null).toBeNull();
    expect(err).toContain('更正列对应 1 处');
  });

  it('in check, report and summary as well', async () => {
    const { file } = await workedOn('all.xlsx', answerSatisfaction);
    for (const args of [
      ['check', file, '--fail-on', 'never'],
      ['report', file, '-o', path.join(root, '报告.docx')],
      ['summary', file, '-o', path.join(root, '汇总.xlsx')],
    ]) {
      const { code, err } = await jxzp(...args);
      expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('答复 1 行') as string });
    }
  });

  it('and nothing is said where nothing was decided', async () => {
    expect((await inspect(SAMPLE)).err).toBe('');
  });
});
