import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { openXlsx } from '../../src/hosts/xlsx/open';
import { goalsOf, recognise } from '../../src/layout';
import type { CellChange } from '../../src/model';
import { findSheet } from '../../src/model';
import { formatAddress } from '../../src/model/address';
import { conclude, lengthOf } from '../../src/narrative';
import { planDrafts } from '../../src/plan/drafts';
import { planScore } from '../../src/plan/planScore';
import { proposeRuleSet } from '../../src/rules';
import { evaluate, openSlots } from '../../src/scoring';
import { say } from '../../src/texts/note';
import { bookBytes, casesWithExtra } from '../support/books';

/** The tables of the page, and how many drafts each gets. */
const TABLES = [
  ['regional-transfer-blank', 12],
  ['regional-transfer-reported', 0],
  ['department-overall-blank', 8],
  ['department-overall-reported', 3],
  ['guangdong-scoring-blank', 4],
  ['guangdong-scoring-reported', 4],
  ['sichuan-nine-tables', 8],
  ['standard-form-2020', 2],
] as const;

interface Drafted {
  readonly sheet: string;
  readonly reasons: readonly { readonly place: string; readonly text: string; readonly unplaced: string }[];
  readonly conclusion: string;
}

/** What the program drafts for every table of a workbook, once it is scored. */
function drafted(name: string): Drafted[] {
  const opened = openXlsx(bookBytes(name));
  const book = opened.ok ? opened.value.book() : opened;
  if (!book.ok) return expect.fail(name);
  const evaluations = recognise(book.value).map((one) => evaluate(one, proposeRuleSet(one)));
  const { perTable } = planScore(evaluations, book.value, { write: 'formulas', workingPaper: false, language: 'zh' });
  return perTable.map(({ after: evaluation }) => {
    const { drafts, unplaced } = planDrafts(evaluation, book.value);
    const placed = drafts.map((draft) => ({ ...draft, place: formatAddress(draft.change.address) }));
    const rest = unplaced.map((draft) => ({ ...draft, place: `第 ${(draft.rows[0] ?? 0) + 1} 行` }));
    return {
      sheet: evaluation.table.sheet,
      reasons: [...placed, ...rest]
        .filter(({ role }) => role === 'reason')
        .map((one) => ({ place: one.place, text: one.text, unplaced: 'why' in one ? say(one.why) : '' })),
      conclusion: conclude(evaluation).text,
    };
  });
}

function section({ sheet, reasons, conclusion }: Drafted): string {
  const rows = reasons.map(({ place, text, unplaced }) => `| ${place} | ${text} | ${unplaced} |`);
  const list =
    rows.length === 0
      ? '没有应说明而未说明的行。'
      : ['| 单元格 | 草稿 | 没有写入的 |', '| --- | --- | --- |', ...rows].join('\n');
  return `### ${sheet}\n\n${list}\n\n结论：${conclusion}`;
}

/** Tables in which somebody wrote what came of the goals; the page shows what is drafted where these cells are empty. */
const WITH_GOALS = [
  'regional-transfer-reported',
  'department-overall-reported',
  'standard-form-2020',
  'ningxia-transfer',
  'shanghai-settlement',
] as const;

/** What is drafted for the goals of a workbook once the cells of their results are emptied. */
function draftedGoals(name: string): { readonly place: string; readonly text: string }[] {
  const opened = openXlsx(bookBytes(name));
  const book = opened.ok ? opened.value.book() : opened;
  if (!opened.ok || !book.ok) return expect.fail(name);
  const changes = recognise(book.value).flatMap((table) => {
    const sheet = findSheet(book.value, table.sheet) ?? expect.fail(table.sheet);
    return goalsOf(sheet, table).flatMap(({ doneCell }): CellChange[] => {
      if (!doneCell) return [];
      const address = sheet.anchorAt(doneCell.row, doneCell.column);
      const { value, formula } = sheet.cellAt(address.row, address.column);
      const before = { value, formula };
      return [{ kind: 'cell', sheet: table.sheet, address, before, after: { value: null, formula: null } }];
    });
  });
  const emptied = opened.value.apply(changes);
  const left = emptied.ok ? emptied.value.book() : emptied;
  if (!left.ok) return expect.fail(name);
  return recognise(left.value)
    .map((one) => evaluate(one, proposeRuleSet(one)))
    .flatMap((evaluation) => planDrafts(evaluation, left.value).drafts)
    .filter(({ role }) => role === 'goal')
    .map(({ change, text }) => ({ place: formatAddress(change.address), text }));
}

function goalSection(name: string): string {
  const rows = draftedGoals(name).map(({ place, text }) => `| ${place} | ${text} |`);
  const list =
    rows.length === 0 ? '没有指标能证明的目标，不起草。' : ['| 单元格 | 草稿 |', '| --- | --- |', ...rows].join('\n');
  return `### ${name}\n\n${list}`;
}

const GOALS = `## 总体目标的实际完成情况

把表中已填的“实际完成情况”清空后，程序按目标的每一句、由能证明它的指标起草；没有指标能证明的，留【】。`;

const OPENING = `# 各表的说明草稿和结论

\`test/fixtures/books\` 里几份表（\`-blank\` 先按规则打分，\`-reported\` 为填报原样；数字与公开的表相同，单位和文字是拟的），应说明而没有说明的每一行的草稿，和据表起草的结论。
【】是留给人填的；没有填完的，检查时仍算没有说明。原因和改进措施一律留空，括号里举的例子只供参考；选定一条原因，才写成整句。没有原因栏的表，草稿列出来但不写入。
本页由测试生成，与程序给出的一致。`;

describe('the page of drafts says what the program drafts', () => {
  it('word for word', async () => {
    const parts = TABLES.map(([name]) => `## ${name}\n\n${drafted(name).map(section).join('\n\n')}`);
    const file = new URL('../../docs/说明草稿.md', import.meta.url);
    const config = await resolveConfig(file);
    const goals = [GOALS, ...WITH_GOALS.map(goalSection)];
    const page = await format([OPENING, ...parts, ...goals].join('\n\n'), { ...config, parser: 'markdown' });
    await expect(page).toMatchFileSnapshot('../../docs/说明草稿.md');
  });

  it.each(casesWithExtra<[number]>(TABLES))(
    '%s: %i drafts, short enough and with something to fill in',
    (name, count) => {
      const reasons = drafted(name).flatMap((table) => table.reasons);
      expect(reasons).toHaveLength(count);
      for (const { text } of reasons) {
        expect(openSlots(text).length).toBeGreaterThan(0);
        // Short enough for the forms that allow 100 characters.
        expect(lengthOf(text)).toBeLessThanOrEqual(100);
      }
    },
  );
});
