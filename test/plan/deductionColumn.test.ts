import { beforeAll, describe, expect, it } from 'vitest';
import type { CellContent } from '../../src/model/change';
import type { RuleSet } from '../../src/rules';
import { DEFAULT_RULE_SET } from '../../src/rules';
import type { Written } from '../support/chain';
import { evaluateBook, FORMULAS, scoreFile, shownAt, value, withoutResults } from '../support/chain';
import type { Recalculated } from '../support/libreoffice';
import { recalculate, skipWithoutLibreOffice } from '../support/libreoffice';
import type { MinimalValue } from '../support/minimalXlsx';
import { book } from '../support/planBooks';

/** Target, actual, points, what the column 扣分 says, and what is left of the score. */
const ROWS: readonly (readonly [string, MinimalValue, number, MinimalValue, number | null])[] = [
  ['≥10次', '8次', 10, 3, 5],
  ['≥10次', '10次', 10, null, 10],
  ['≥10次', 9, 10, '1.5', 7.5],
  ['≥95%', '95%', 5, '2分', 3],
  ['≤10天', '20天', 10, 12, 0],
  ['≥10次', '14次', 10, '0.5', 7.5],
  ['得到改善', '得到改善', 10, 1, 9],
  ['2024年12月底前', '2024年11月', 10, '—', 10],
  ['≥10次', '8次', 10, '无', 8],
  ['≥10次', '10次', 10, '材料不全', null],
  ['≥10次', '10次', 5, -1, null],
];
const HEADER = ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '扣分', '得分', '评分说明'];
const sheet = {
  name: '自评表',
  rows: [
    ['项目支出绩效自评表（2024年度）'],
    HEADER,
    ...ROWS.map(([target, actual, points, off], index): MinimalValue[] => [
      index === 0 ? '产出指标' : null,
      index === 0 ? '数量指标' : null,
      `事项${index + 1}`,
      ...[target, actual, points, off],
      ...[null, null],
    ]),
    ['总分', null, null, null, null, 100, null, null, null],
  ],
};
const RULES: RuleSet = {
  ...DEFAULT_RULE_SET,
  deductionColumn: { floor: 0 },
  overDeduction: { kind: 'points', from: 1.3, inclusive: true, points: 2 },
};
const [OFF, SCORE] = [6, 7];

describe('a column of deductions', () => {
  const file: Written = scoreFile(book([sheet]), FORMULAS, { 自评表: RULES });
  const rows = file.evaluations[0]?.indicators ?? [];

  it('takes its points off, and leaves a row to a person where it says no number', () => {
    expect(rows.map(({ score }) => score)).toEqual(ROWS.map(([, , , , score]) => score));
    expect(rows.map(({ why }) => why?.id ?? null)).toEqual([
      'scoring.deduction-column',
      null,
      'scoring.deduction-column',
      'scoring.deduction-column',
      'scoring.deduction-column',
      'scoring.deduction-column',
      'scoring.deduction-column',
      null,
      null,
      'scoring.deduction-unread',
      'scoring.deduction-unread',
    ]);
    expect(rows.slice(-2).map(({ status }) => status)).toEqual(['ambiguous', 'ambiguous']);
  });

  it('is not looked at where the rule set has no such rule', () => {
    const [plain] = evaluateBook(value(book([sheet]).book()), { 自评表: DEFAULT_RULE_SET });
    expect(plain?.indicators.map(({ score }) => score)).toEqual([8, 10, 9, 5, 5, 10, 10, 10, 8, 10, 5]);
  });

  it('is known as ours when the table is scored again', () => {
    expect(scoreFile(file.file, FORMULAS, { 自评表: RULES }).plan.changes).toEqual([]);
  });

  it('stands in the working paper too', () => {
    const paper = scoreFile(book([sheet]), { ...FORMULAS, workingPaper: true }, { 自评表: RULES });
    expect(paper.evaluations[0]?.indicators.map(({ score }) => score)).toEqual(rows.map(({ score }) => score));
    expect(paper.plan.perTable[0]?.skipped).toEqual([]);
  });

  describe.skipIf(skipWithoutLibreOffice())('in LibreOffice', () => {
    let shown: Recalculated[] = [];
    let changed: Written['file'];
    beforeAll(async () => {
      const now = value(file.file.book());
      const off = [1, 2, null, '3', 0.5, 1, 2, 1, 2, 1, 1];
      changed = value(
        file.file.apply(
          off.map((after, index) => {
            const address = { row: index + 2, column: OFF };
            const before: CellContent = {
              value: now.sheets[0]?.cellAt(address.row, OFF).value ?? null,
              formula: null,
            };
            return { kind: 'cell', sheet: '自评表', address, before, after: { value: after, formula: null } };
          }),
        ),
      );
      shown = await recalculate([file.file, changed].map((one) => withoutResults(one.bytes())));
    });
    const scores = (index: number) =>
      rows.map(({ indicator }) => shownAt(shown[index], '自评表', { row: indicator.row, column: SCORE }));

    it('shows the scores of the program', () => {
      expect(scores(0)).toEqual(ROWS.map(([, , , , score]) => score ?? ''));
    });

    it('follows the column, or shows an error', () => {
      const [after] = evaluateBook(value(changed.book()), { 自评表: RULES });
      const wrong = scores(1).flatMap((cell, index) => {
        const score = after?.indicators[index]?.score ?? null;
        const isOpen = cell === '' && rows[index]?.score === null;
        const isError = typeof cell === 'string' && /^(?:#|Err:)/.test(cell);
        return cell === score || isError || isOpen ? [] : [{ index, cell, score }];
      });
      expect(wrong).toEqual([]);
      expect(scores(1).slice(0, 3)).toEqual([7, 8, expect.anything()]);
    });
  });
});
