import { beforeAll, describe, expect, it } from 'vitest';
import type { CellChange, CellContent } from '../../src/model/change';
import type { Written } from '../support/chain';
import { evaluateBook, FORMULAS, scoreFile, shownAt, value, withoutResults } from '../support/chain';
import type { Recalculated } from '../support/libreoffice';
import { recalculate, skipWithoutLibreOffice } from '../support/libreoffice';
import { book, table } from '../support/planBooks';
import type { MinimalSheet, MinimalValue } from '../support/minimalXlsx';

/** Rows of which one side names no year, in a table of 2024: target, actual, and whether the formula follows (else it is fixed, with its mark). */
const ROWS: readonly (readonly [string, string, boolean])[] = [
  ['12月底前', '2024年11月', true],
  ['2024年12月底前', '11月', true],
  ['10月15日前', '2024年9月30日', true],
  ['2024年10月15日前', '9月30日完成', true],
  ['2024年6月底前', '2月', true],
  ['1月前', '2023年12月', true],
  ['2025年2月底前', '1月', true],
  ['2024-12-31', '11月30日', true],
  ['三季度前', '2024年6月15日', false],
  ['2024年三季度末', '8月', false],
  ['11月中旬', '2024年11月8日', false],
];
const ACTUALS = [
  '2024年2月',
  '2024年12月31日',
  '2025年1月',
  '11月',
  '2月',
  '2023年12月31日',
  '2024年2月29日',
  '12月31日',
  '已完成',
  '3',
  '',
];
const YEARS: readonly (string | number)[] = [
  '2023年度',
  '（2025年度）',
  '（2023年度）',
  '2025年度',
  '2024年',
  '二〇二四年度',
  '2024年度（修订）',
  '',
  2023,
  '1999年度',
  '20240年度',
];
const [TARGET, ACTUAL] = [3, 4];
const FIRST_ROW = 3;
const SHEETS = { 年度行: '（2024年度）', 数字: 2024 } as const;

const sheetOf = (name: string, year: MinimalValue): MinimalSheet => {
  const { rows, ...rest } = table({ rows: ROWS.map(([target, actual]) => [target, actual, 4]) }, name);
  const [title = [], ...others] = rows;
  return { ...rest, rows: [title, typeof year === 'number' ? ['年度', year] : [year], ...others] };
};
const YEAR_CELL = { 年度行: { row: 1, column: 0 }, 数字: { row: 1, column: 1 } } as const;

const EDITS = [
  ...ACTUALS.map((text) => ({ column: ACTUAL, text })),
  ...['11月底前', '2025年3月底前', '2024年2月底前', '2月底前'].map((text) => ({ column: TARGET, text })),
];

describe('a date without a year beside one that has it', () => {
  const written = (): Written =>
    scoreFile(book(Object.entries(SHEETS).map(([name, year]) => sheetOf(name, year))), FORMULAS);

  it('follows where the cell that prints the year can be read, and is marked elsewhere', () => {
    for (const { cells } of written().plan.perTable) {
      const marks = new Map(cells.map(({ change, isFixed }) => [change.address.row, isFixed ?? false]));
      expect(ROWS.map((_, index) => marks.get(FIRST_ROW + index))).toEqual(ROWS.map(([, , follows]) => !follows));
    }
  });
  it('is fixed where no cell prints the year as digits', () => {
    const { plan } = scoreFile(book([sheetOf('自评表', '（二〇二四年度）')]), FORMULAS);
    const [cell] = plan.perTable[0]?.cells ?? [];
    expect(cell?.isFixed).toBe(true);
  });
});

describe.skipIf(skipWithoutLibreOffice())('the year of the table, once it or a date is changed', () => {
  let files: Written['file'][] = [];
  let shown: Recalculated[] = [];
  let scored: Written;

  beforeAll(async () => {
    scored = scoreFile(book(Object.entries(SHEETS).map(([name, year]) => sheetOf(name, year))), FORMULAS);
    const now = value(scored.file.book());
    const change = (name: keyof typeof SHEETS, row: number, column: number, after: string | number): CellChange => {
      const before: CellContent = {
        value: now.sheets.find((one) => one.name === name)?.cellAt(row, column).value ?? null,
        formula: null,
      };
      return { kind: 'cell', sheet: name, address: { row, column }, before, after: { value: after, formula: null } };
    };
    const names = ['年度行', '数字'] as const;
    const rounds = [
      ...EDITS.map(({ column, text }) =>
        names.flatMap((name) => ROWS.map((_, index) => change(name, FIRST_ROW + index, column, text))),
      ),
      ...YEARS.map((year) => names.map((name) => change(name, YEAR_CELL[name].row, YEAR_CELL[name].column, year))),
    ];
    files = [scored.file, ...rounds.map((changes) => value(scored.file.apply(changes)))];
    shown = await recalculate(files.map((file) => withoutResults(file.bytes())));
  });

  it('shows the scores as written', () => {
    for (const { table: its, indicators } of scored.evaluations) {
      const cells = indicators.map(({ indicator: { row } }) => shownAt(shown[0], its.sheet, { row, column: 6 }));
      expect(cells).toEqual(ROWS.map(() => 4));
    }
  });

  it('shows the score of the new texts, or an error value', () => {
    const wrong = files.flatMap((file, round) =>
      evaluateBook(value(file.book())).flatMap(({ table: its, indicators }) =>
        indicators.flatMap(({ indicator, score }) => {
          const cell = shownAt(shown[round], its.sheet, { row: indicator.row, column: 6 });
          const isRight = cell === score || (typeof cell === 'string' && /^(?:#|Err:)/.test(cell));
          return isRight
            ? []
            : [{ round, year: its.year, target: indicator.target.text, actual: indicator.actual.text, score, cell }];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('goes on counting with another year, where that is in time', () => {
    const round = 1 + EDITS.length + YEARS.indexOf('（2025年度）');
    const cells = ROWS.map((_, index) => shownAt(shown[round], '年度行', { row: FIRST_ROW + index, column: 6 }));
    expect(cells.slice(0, 3)).toEqual([4, '#N/A', 4]);
  });
});
