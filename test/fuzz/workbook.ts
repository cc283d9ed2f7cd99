import { evaluateFile } from '../../src/decisions';
import { checkTables, sortOut } from '../../src/checks';
import { projectNames } from '../../src/layout';
import type { XlsxFile } from '../../src/hosts/xlsx';
import { newXlsx, openXlsx } from '../../src/hosts/xlsx';
import type { Change } from '../../src/model/change';
import { invertAll } from '../../src/model/change';
import { NODE_CODEC } from '../../src/ooxml/node';
import { FFLATE } from '../../src/ooxml';
import { planDrafts, planHighlights, planScore } from '../../src/plan';
import { findingList, findingSheets } from '../../src/rectification';
import { reportModel } from '../../src/report';
import { toDocx } from '../../src/report/word';
import type { RuleSet } from '../../src/rules';
import { JOURNAL, writeKept } from '../../src/settings';
import { summaryBook } from '../../src/summary';
import { differences } from '../hosts/sameBook';
import { faultsOf } from '../hosts/xlsx/soundPackage';
import type { EvaluatedFile } from '../../src/decisions';
import type { Ending } from './laws';
import { law, mustBe, refusalHolds, scoresHold, sentenceHolds } from './laws';
import type { Random } from './random';

export interface Options {
  readonly ruleSet?: RuleSet;
  /** Believe what lies in the file. */
  readonly everybody?: boolean;
  /** Also make the report, the list and the summary. */
  readonly outputs?: boolean;
}

/** Opens the bytes and goes the whole way: recognise, check, score, write, open again, score again, restore. */
export async function wholeWay(bytes: Uint8Array, random: Random, options: Options = {}): Promise<Ending> {
  const opened = openXlsx(bytes, { codec: random.once(2) ? NODE_CODEC : FFLATE });
  if (!opened.ok) return refused(opened.error);
  return throughFile(opened.value, bytes, options);
}

function refused(error: Parameters<typeof refusalHolds>[0], ending: Ending = 'refused'): Ending {
  refusalHolds(error);
  return ending;
}

/** The same for a file that is open already. `bytes`: what it is, for telling old faults from new ones. */
export async function throughFile(file: XlsxFile, bytes: Uint8Array, options: Options = {}): Promise<Ending> {
  const read = evaluateFile(file, options.ruleSet ?? null, { person: null, everybody: options.everybody ?? false });
  if (!read.ok) return refused(read.error);
  read.value.remarks.forEach(sentenceHolds);
  evaluatedHolds(read.value);
  if (options.outputs) await outputsHold(read.value);
  const planned = changesFor(read.value);
  if (planned.length === 0) return 'done';
  const changes = [...planned, ...journalOf(file, planned)];
  const applied = file.apply(changes);
  if (!applied.ok) return refused(applied.error, 'not written');
  writtenHolds(bytes, applied.value.bytes(), changes, read.value);
  return 'done';
}

/** The journal's own change, as a host adds it to a step: only steps keep what dependent formulas showed. None where it cannot be read. */
function journalOf(file: XlsxFile, changes: readonly Change[]): readonly Change[] {
  const before = file.setting(JOURNAL.key);
  if (!before.ok) return [];
  const after = writeKept(JOURNAL, [{ kind: 'repair', changes }]);
  return after.ok ? [{ kind: 'setting', key: JOURNAL.key, before: before.value, after: after.value }] : [];
}

function evaluatedHolds({ book, evaluations, accepted }: EvaluatedFile): void {
  const tables = evaluations.map(({ table }) => table);
  evaluations.forEach(scoresHold);
  for (const { message } of sortOut(checkTables(book, tables, evaluations), accepted, { book, tables }).open)
    sentenceHolds(message);
}

/** As `score --working-paper --highlight --draft-reasons` does it. */
function changesFor({ book, evaluations, highlights: kept }: EvaluatedFile): readonly Change[] {
  if (evaluations.length === 0) return [];
  const plan = planScore(evaluations, book, { write: 'formulas', workingPaper: true, language: 'zh' });
  const drafts = plan.perTable.flatMap(({ after }) => planDrafts(after, book).drafts.map(({ change }) => change));
  const { changes, refused: unlit } = planHighlights(evaluations, book, { planned: plan.changes, kept });
  return [...plan.changes, ...drafts, ...(unlit ? [] : changes)];
}

/** What was written is no worse a package than what came in, opens, scores the same, and can be taken back exactly. */
function writtenHolds(
  before: Uint8Array,
  after: Uint8Array,
  changes: readonly Change[],
  { book }: Pick<EvaluatedFile, 'book'>,
): void {
  // Nearly always there is none, and what came in need not be looked at.
  const faults = faultsOf(after).length === 0 ? [] : faultsOf(after, before);
  law(faults.length === 0, () => `written with faults: ${faults.slice(0, 3).join('; ')}`);
  const again = mustBe(openXlsx(after, { codec: NODE_CODEC }), 'what was written does not open');
  mustBe(again.book(), 'what was written cannot be read');
  const back = mustBe(again.apply(invertAll(changes)), 'what was written cannot be taken back');
  const restored = mustBe(openXlsx(back.bytes(), { codec: NODE_CODEC }), 'what was restored does not open');
  const differing = differences(book, mustBe(restored.book(), 'what was restored cannot be read'));
  law(differing.length === 0, () => `not restored: ${differing.slice(0, 3).join('; ')}`);
}

/** The other files that are made of a workbook are sound packages too. */
async function outputsHold({ book, evaluations }: EvaluatedFile): Promise<void> {
  const tables = evaluations.map(({ table }) => table);
  const findings = checkTables(book, tables, evaluations);
  const [file, link] = ['自评表.xlsx', { file: '自评表.xlsx' }];
  const list = findingList([
    { kind: 'workbook', file, link, tables, findings: findings.map((finding) => ({ finding, accepted: null })) },
  ]);
  const lists = mustBe(newXlsx(findingSheets(list, 'zh')), 'no list');
  const input = { file, error: null, evaluations, projectNames: projectNames(book, tables), findings, link };
  const summary = mustBe(newXlsx(summaryBook([input], 'zh').sheets), 'no summary');
  for (const made of [lists, summary]) {
    const faults = faultsOf(made.bytes());
    law(faults.length === 0, () => `list or summary: ${faults.slice(0, 3).join('; ')}`);
  }
  const model = reportModel(evaluations, book);
  // Looks at its own package, and throws where that is at fault.
  if (model) await toDocx(model);
}
