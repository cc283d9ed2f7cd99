import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openXlsx } from '../../src/hosts/xlsx/open';
import { recognise } from '../../src/layout';
import { conclude, lengthOf } from '../../src/narrative';
import { planDrafts } from '../../src/plan/drafts';
import { planScore } from '../../src/plan/planScore';
import { proposeRuleSet } from '../../src/rules';
import { evaluate, openSlots } from '../../src/scoring';
import { TABLES_ABSENT, table } from '../hosts/tables';

/** The page that lists the drafts of the seed tables. */
const page = readFileSync(new URL('../../docs/说明草稿.md', import.meta.url), 'utf8');

describe.skipIf(TABLES_ABSENT)('the page of drafts says what the program drafts', () => {
  it.each([
    ['qingdao-2024-blank', 12],
    ['qingdao-2024-reported', 0],
    ['tianjin-2024-blank', 8],
    ['tianjin-2024-reported', 3],
    ['jiangmen-2024-blank', 4],
    ['jiangmen-2024-reported', 4],
    ['suining-2024', 8],
    ['standard-form-2020', 2],
  ])('%s: %i drafts', (name, count) => {
    const start = page.indexOf(`## ${name}\n`);
    const rest = page.slice(start);
    const end = rest.indexOf('\n## ');
    const section = end < 0 ? rest : rest.slice(0, end);
    expect(start).toBeGreaterThan(0);
    const opened = openXlsx(table(`seeds/${name}`));
    const book = opened.ok ? opened.value.book() : opened;
    if (!book.ok) return expect.fail(name);
    const evaluations = recognise(book.value).map((one) => evaluate(one, proposeRuleSet(one)));
    const { perTable } = planScore(evaluations, book.value, { write: 'formulas', workingPaper: false, language: 'zh' });
    const reasons = perTable.flatMap(({ evaluation, shownTotal }) => {
      const plan = planDrafts(evaluation, book.value, { shownTotal });
      expect(section).toContain(conclude(evaluation, { shownTotal }).text);
      return [...plan.drafts, ...plan.unplaced].filter(({ role }) => role === 'reason').map(({ text }) => text);
    });
    expect(reasons).toHaveLength(count);
    for (const text of reasons) {
      expect(section).toContain(text);
      expect(openSlots(text).length).toBeGreaterThan(0);
      // Short enough for the forms that allow 100 characters.
      expect(lengthOf(text)).toBeLessThanOrEqual(100);
    }
  });
});
