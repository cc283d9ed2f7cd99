import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CellChange } from '../../src/model/change';
import type { Written } from '../support/chain';
import { evaluateBook, FORMULAS, scoreFile, shownAt, value, withoutResults } from '../support/chain';
import type { Recalculated } from '../support/libreoffice';
import { recalculate, skipWithoutLibreOffice } from '../support/libreoffice';
import { book, table } from '../support/planBooks';

/**
 * Rows with several numbers on a side, all of which follow: target | actual | another actual of the same kind that scores | the same words in
 * other figures (# for each figure), and other words.
 */
const ROWS = `
20场、800人次 | 22场、850人次 | 25场、900人次 | #场、#人次 | #人次、#场 | #场 | #场、#人 | #场、#次、#人次 | 约#场、#人次
≥20场，≥800人次 | 900人次、21场 | 801人次、20场 | #人次、#场 | -#人次、#场 | #人次、#.0场
培训3期、150人 | 培训3期、160人 | 培训4期、150人 | 培训#期、#人 | 培训#期,#人 | 未培训#期、#人 | 培训#期、#人，
≥3个、≥1.5万元 | 4个、1.6万元 | 3个、1.5万元 | #个、#.#万元 | #个、#元 | #个、#.#0万元
≥20场，≥800人次 | 20场、0.08万人次 | 21场、0.09万人次 | #场、0.0#万人次 | #场、#万人次
建设5个站、培训40人、发放300份 | 建设6个站、培训42人、发放310份 | 建设5个站、培训50人、发放300份 | 建设#个站、培训#人、发放#份
≥92分 | 由91.2分提升至92.5分 | 由88分提升至91分 | 由#分提升至#分 | 由#.#分提升至#.#分 | 由#分提高至#分 | 由#分下降至#分 | #分
≥90% | 从85%提升到93% | 从80%提升到89% | 从#%提升到#% | 从#提升到#% | 从#%提升到# | 从-#%提升到#% | 从0.#提升到0.#
≤2% | 由3%下降至1.5% | 由4%下降至2.5% | 由#%下降至#.#% | 由#%下降至#% | 由#%上升至#%
由91分提升至92分 | 由91.2分提升至92.5分 | 由90分提升至91分 | 由#分提升至#分 | 由#.#分提升至#.#分
≤5天 | 由7天压缩至4天 | 由9天压缩至6天 | 由#天压缩至#天 | 由#天压缩至# | 由#天压缩至#小时
80%-90% | 85% | 82.5% | #% | #.#% | # | 0.# | #%-#% | #.0% | ＃%
80%-90% | 82%-88% | 80%-81% | #%-#% | #%~#% | #-#% | #%--#% | #%-#%以上
20-30次 | 22-28次 | 20-30次 | #-#次 | #次-#次 | #--#次 | #-#人
20-30次 | 25次 | 30次 | #次 | #.#次 | #人
前5名 | 第3名 | 第5名 | 第#名 | 前#名 | 第#.#名 | 第-#名 | #名 | 第#位
全省前5名 | 全省第3名 | 全省第1名 | 全省第#名 | 全市第#名
`
  .trim()
  .split('\n')
  .map((line) => {
    const [target = '', actual = '', other = '', ...forms] = line.split(' | ');
    return { target, actual, other, forms };
  });
/** Figures near and far from those above, and some that no number is written with. */
const FIGURES = [
  ...'0 1 2 3 4 5 6 7 20 21 22 25 29 30 31 40 42 80 82 85 88 90 91 92 93 95 99 100 150 160 310 800 850'.split(' '),
  ...['0850', '1,000', '1000', '2024', '12345678', '1E+21', '1E3', '３０', '二十', '', ' 25'],
];
const PER_ROW = 60;
const FIRST_ROW = 2;
const ACTUAL = 4;
const SHEET = '自评表';

const fill = (form: string, figures: readonly string[]): string => {
  let at = 0;
  return form.replaceAll('#', () => figures[at++ % figures.length] ?? '');
};

/** Other actuals for each row, drawn once and the same in every run. */
const CASES = ROWS.flatMap(({ target, actual, other, forms }, index) => {
  const drawn = fc.sample(
    fc.tuple(fc.constantFrom(...forms), fc.array(fc.constantFrom(...FIGURES), { minLength: 3, maxLength: 3 })),
    { seed: 20261130 + index, numRuns: PER_ROW },
  );
  return [other, ...drawn.map(([form, figures]) => fill(form, figures))].map((edit) => ({
    target,
    actual,
    other,
    edit,
  }));
});

const sheet = (rows: readonly (readonly [string, string])[]) =>
  table({ rows: rows.map(([target, actual]) => [target, actual, 4]) }, SHEET);

describe('rows with several numbers on a side', () => {
  it.each(ROWS)('$target against $actual follows', ({ target, actual }) => {
    const { plan } = scoreFile(book([sheet([[target, actual]])]), FORMULAS);
    expect(plan.perTable[0]?.cells.map(({ isFixed }) => isFixed)).not.toContain(true);
  });

  it.each([
    ['≥五次', '5次'],
    ['20场、800人次', '二十二场、850人次'],
    ['≥0.9万人', '由0.8万人提升至9500人'],
    ['前5名', '第三名'],
    ['3:1', '3：1'],
  ])('%s against %s stays fixed, with its mark', (target, actual) => {
    const { plan } = scoreFile(book([sheet([[target, actual]])]), FORMULAS);
    const marks = plan.perTable[0]?.cells.filter(({ change }) => change.address.row === FIRST_ROW) ?? [];
    expect(marks.every(({ isFixed }) => isFixed)).toBe(true);
  });
});

describe.skipIf(skipWithoutLibreOffice())('several numbers on a side, once they are changed', () => {
  let written: Written;
  let file: Written['file'];
  let shown: Recalculated[] = [];

  beforeAll(async () => {
    written = scoreFile(book([sheet(CASES.map(({ target, actual }) => [target, actual]))]), FORMULAS);
    const changes = CASES.map(({ actual, edit }, index): CellChange => ({
      kind: 'cell',
      sheet: SHEET,
      address: { row: FIRST_ROW + index, column: ACTUAL },
      before: { value: actual, formula: null },
      after: { value: edit, formula: null },
    }));
    file = value(written.file.apply(changes));
    shown = await recalculate([written.file, file].map((one) => withoutResults(one.bytes())));
  });

  it('shows the scores as written', () => {
    const [evaluation] = written.evaluations;
    const cells = evaluation?.indicators.map(({ indicator: { row } }) => shownAt(shown[0], SHEET, { row, column: 6 }));
    expect(cells).toEqual(evaluation?.indicators.map(({ score }) => score));
  });

  it('shows the score of the new text, or an error value, and goes on counting where the text is of the same kind', () => {
    const [evaluation] = evaluateBook(value(file.book()));
    const cells = (evaluation?.indicators ?? []).map(({ indicator, score }) => ({
      target: indicator.target.text,
      actual: indicator.actual.text,
      score,
      cell: shownAt(shown[1], SHEET, { row: indicator.row, column: 6 }),
    }));
    expect(cells).toHaveLength(CASES.length);
    const isError = (cell: unknown): boolean => typeof cell === 'string' && /^(?:#|Err:)/.test(cell);
    expect(cells.filter(({ cell, score }) => cell !== score && !isError(cell))).toEqual([]);
    const others = cells.filter((_, index) => CASES[index]?.edit === CASES[index]?.other);
    expect(others.filter(({ cell }) => typeof cell !== 'number')).toEqual([]);
  });
});
