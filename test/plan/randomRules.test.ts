import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { MOST_NAMES, namesIn } from '../../src/formulas/limits';
import type { CellValue } from '../../src/model/cell';
import type { CellChange } from '../../src/model/change';
import type { RuleSet } from '../../src/rules';
import type { Written } from '../support/chain';
import { evaluateBook, FORMULAS, scoreFile, shownAt, value, withoutResults } from '../support/chain';
import type { Recalculated } from '../support/libreoffice';
import { recalculate, skipWithoutLibreOffice } from '../support/libreoffice';
import type { MinimalSheet, MinimalValue } from '../support/minimalXlsx';
import { book } from '../support/planBooks';
import { sampleRows } from '../support/randomRows';
import { sampleRules } from '../support/randomRules';
import { runs } from '../support/runs';

/** Tables whose rows, money and rules are all drawn by chance: formula = scoring = LibreOffice, before and after edits. */
const SHEETS = runs(10, 60);
const NUMBER_ROWS = 14;
const SEED = 11;
const ROUNDS = [0, 1, 2];

/** Rows judged by more than numbers. */
const WORDS: readonly (readonly [string, string])[] = [
  ['得到改善', '得到改善'],
  ['建立健全', '部分完成'],
  ['完成', '未完成'],
  ['2024年12月底前', '2024年11月'],
  ['20-30次', '25次'],
  ['=0', '0'],
  ['≥0次', '12次'],
];
const LEVELS = ['产出指标', '产出指标', '成本指标', '效益指标', '满意度指标'];
const MONEY = [null, null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分', null];
const HEADER = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '扣分', '得分', '偏差原因'];
const [TARGET, ACTUAL, POINTS, OFF, SCORE] = [3, 4, 5, 6, 7];
const MONEY_ROW = 2;
const FIRST_ROW = 4;

const off = fc.constantFrom<MinimalValue>(null, null, null, 0, 1, 2.5, '1', '0.5分', '无', '—', 30);
const amount = fc.constantFrom<MinimalValue>(100, 96.5, 88, 60.25, 42, '90', '77.7', '50万元', 0.5, 120);

/** One of so many, always the same for the same numbers. */
const drawn = <T>(from: fc.Arbitrary<T>, count: number, seed: number): T[] => fc.sample(from, { numRuns: count, seed });

function sheetOf(index: number): MinimalSheet {
  const numbers = sampleRows(NUMBER_ROWS, SEED + index);
  const rows: readonly (readonly MinimalValue[])[] = [...numbers, ...WORDS.map((pair): MinimalValue[] => [...pair, 4])];
  const offs = drawn(off, rows.length, SEED + index);
  const [initial, budget, executed] = drawn(amount, 3, SEED + index);
  return {
    name: `表${index}`,
    rows: [
      [`项目支出绩效自评表（2024年度）`],
      MONEY,
      [null, '年度资金总额', initial ?? null, budget ?? null, executed ?? null, 10, null, null, null],
      HEADER,
      ...rows.map((cells, row): MinimalValue[] => [
        LEVELS[Math.floor((row * LEVELS.length) / rows.length)] ?? null,
        '二级指标',
        `事项${row + 1}`,
        ...cells,
        offs[row] ?? null,
        null,
        null,
      ]),
      ['总分', null, null, null, null, null, null, null, null],
    ],
  };
}

const RULES: Readonly<Record<string, RuleSet>> = Object.fromEntries(
  sampleRules(SHEETS, SEED).map((rules, index) => [`表${index}`, rules]),
);
const ROW_COUNT = NUMBER_ROWS + WORDS.length;

/** Another number in the same text, words, or nothing. A number that is taken out counts as 0, as everywhere in a sheet. */
function otherText(before: CellValue, choice: number, factor: number): CellValue {
  if (choice === 0 && typeof before === 'string') return null;
  if (choice === 1) return '已完成';
  if (typeof before === 'number') return Number((before * factor).toPrecision(6));
  const text = String(before ?? '');
  const plain = /\d+(?:\.\d+)?/.exec(text)?.[0];
  if (plain === undefined || /[,０-９年月]/.test(text)) return text === '' ? '3次' : '基本完成';
  return text.replace(plain, String(Number((Number(plain) * factor).toPrecision(6))));
}

/** The file with one input of each row changed, or of the money. */
function edited({ file }: Written, round: number): Written['file'] {
  const now = value(file.book());
  const factors = drawn(fc.constantFrom(0.5, 0.9, 0.95, 1, 1.1, 1.3, 2), SHEETS * ROW_COUNT, SEED + round);
  const choices = drawn(fc.nat({ max: 9 }), SHEETS * ROW_COUNT, SEED + round);
  const columns = [ACTUAL, TARGET, POINTS, OFF];
  const changes = now.sheets.slice(0, SHEETS).flatMap((sheet, index) =>
    Array.from({ length: ROW_COUNT + 1 }, (_, row): CellChange => {
      const at = index * ROW_COUNT + row;
      const column = row === ROW_COUNT ? TARGET + (round % 2) : (columns[(row + round) % columns.length] ?? ACTUAL);
      const address = { row: row === ROW_COUNT ? MONEY_ROW : FIRST_ROW + row, column };
      const before = sheet.cellAt(address.row, column).value;
      const [choice = 0, factor = 1] = [choices[at % choices.length], factors[at % factors.length]];
      const after =
        column === OFF && row < ROW_COUNT
          ? [null, 1, '2', 0.25][choice % 4]
          : row === ROW_COUNT
            ? factor * 60
            : column === POINTS
              ? 1 + (choice % 9)
              : otherText(before, choice, factor);
      return {
        kind: 'cell',
        sheet: sheet.name,
        address,
        before: { value: before, formula: null },
        after: { value: after ?? null, formula: null },
      };
    }),
  );
  return value(file.apply(changes));
}

const isError = (cell: number | string): boolean => typeof cell === 'string' && /^(?:#|Err:)/.test(cell);
const plain = (cell: number | string | null): number | string | null =>
  typeof cell === 'number' ? Number(cell.toPrecision(12)) : cell;

describe('tables under any rules', () => {
  const written = scoreFile(book(Array.from({ length: SHEETS }, (_, index) => sheetOf(index))), FORMULAS, RULES);

  it('all get what the rules give, as formulas that the program knows again as its own', () => {
    for (const { evaluation, cells, skipped } of written.plan.perTable) {
      expect(skipped).toEqual([]);
      const score = new Map(evaluation.indicators.map((one) => [one.indicator.row, one.score]));
      for (const { role, change } of cells) {
        if (role !== 'score') continue;
        expect(plain(change.after.value as number)).toBe(plain(score.get(change.address.row) ?? null));
      }
      const scored = evaluation.indicators.filter((one) => one.score !== null);
      expect(cells.filter(({ role }) => role === 'score')).toHaveLength(scored.length);
      expect(scored.length).toBeGreaterThan(5);
    }
    expect(scoreFile(written.file, FORMULAS, RULES).plan.changes).toEqual([]);
  });

  it('have no formula that a program may not compute, and mark what does not follow its row', () => {
    for (const { cells } of written.plan.perTable) {
      for (const { change } of cells) {
        expect(namesIn(change.after.formula ?? '')).toBeLessThanOrEqual(MOST_NAMES);
        expect((change.after.formula ?? '').length).toBeLessThanOrEqual(8000);
      }
    }
  });

  describe.skipIf(skipWithoutLibreOffice())('in LibreOffice', () => {
    let files: Written['file'][] = [];
    let shown: Recalculated[] = [];
    beforeAll(async () => {
      files = [written.file, ...ROUNDS.map((round) => edited(written, round))];
      shown = await recalculate(files.map((file) => withoutResults(file.bytes())));
    });

    it('show the scores, the score for execution and the total of the program', () => {
      for (const { evaluation, cells } of written.plan.perTable) {
        const { sheet } = evaluation.table;
        const found = cells.map(({ role, change }) => [
          role,
          change.address.row,
          plain(shownAt(shown[0], sheet, change.address)),
        ]);
        const wanted = cells.map(({ role, change }) => [role, change.address.row, plain(change.after.value as number)]);
        expect(found).toEqual(wanted);
      }
    });

    it.each(ROUNDS)('show what the rules give for other inputs, or an error value (round %i)', (round) => {
      const file = files[round + 1] ?? written.file;
      const wrong = evaluateBook(value(file.book()), RULES).flatMap(({ table, indicators, budget }) => {
        const rows = indicators.map(({ indicator, score, written: own }) => ({
          what: [indicator.target.text, indicator.actual.text, indicator.points?.text, indicator.deduction?.text].join(
            ' | ',
          ),
          row: indicator.row,
          score,
          own,
        }));
        const money = budget.map(({ row, score, written: own }) => ({ what: row.label, row: row.row, score, own }));
        return [...rows, ...money].flatMap(({ what, row, score, own }) => {
          const cell = plain(shownAt(shown[round + 1], table.sheet, { row, column: SCORE }));
          const isRight = own === null || cell === plain(score) || (cell !== null && isError(cell));
          return isRight ? [] : [{ sheet: table.sheet, row, what, score, cell }];
        });
      });
      expect(wrong).toEqual([]);
    });
  });
});
