import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { openXlsx } from '../../src/hosts/xlsx/open';
import { recognise } from '../../src/layout';
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
  readonly goals: readonly { readonly place: string; readonly text: string }[];
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
      goals: placed.filter(({ role }) => role === 'goal').map(({ place, text }) => ({ place, text })),
      conclusion: conclude(evaluation).text,
    };
  });
}

function section({ sheet, reasons, goals, conclusion }: Drafted): string {
  const rows = reasons.map(({ place, text, unplaced }) => `| ${place} | ${text} | ${unplaced} |`);
  const list =
    rows.length === 0
      ? '没有应说明而未说明的行。'
      : ['| 单元格 | 草稿 | 没有写入的 |', '| --- | --- | --- |', ...rows].join('\n');
  const results = goals.map(({ place, text }) => `总体目标实际完成情况（${place}）：${text}\n\n`);
  return `### ${sheet}\n\n${list}\n\n${results.join('')}结论：${conclusion}`;
}

const OPENING = `# 各表的说明草稿和结论

\`test/fixtures/books\` 里几份表（\`-blank\` 先按规则打分，\`-reported\` 为填报原样；数字与公开的表相同，单位和文字是拟的），应说明而没有说明的每一行的草稿，和据表起草的结论。
【】是留给人填的；没有填完的，检查时仍算没有说明。原因和改进措施一律留空，括号里举的例子只供参考；选定一条原因，才写成整句。没有原因栏的表，草稿列出来但不写入。
本页由测试生成，与程序给出的一致。`;

describe('the page of drafts says what the program drafts', () => {
  it('word for word', async () => {
    const parts = TABLES.map(([name]) => `## ${name}\n\n${drafted(name).map(section).join('\n\n')}`);
    const file = new URL('../../docs/说明草稿.md', import.meta.url);
    const config = await resolveConfig(file);
    const page = await format([OPENING, ...parts].join('\n\n'), { ...config, parser: 'markdown' });
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
