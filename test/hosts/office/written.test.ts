// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Change } from '../../../src/model/change';
import { invertAll } from '../../../src/model/change';
import { sameFormula, withIntersection, withoutIntersection } from '../../../src/formulaSyntax';
import { say } from '../../../src/texts/note';
import { LTSC_2021 } from '../../excel-host/profile';
import { plainly, valueOf, write } from '../contract';
import type { Excel } from './bench';
import { formOf, startExcel } from './bench';
import { snapshot } from './snapshot';

const SHEET = '自评表';
let running: Excel;
let before: unknown;

const form = () =>
  formOf(SHEET, [
    ['指标', '指标值', '完成值', '分值', '得分'],
    ['培训人数', '≥100人', '120人', 10, null],
    ['调研次数', '≥10次', '8次', 20, null],
    ['满意度', '≥95%', '97%', 30, null],
  ]);

const FORMULAS = [
  '=ROUND(MIN(1,完成值/指标值)*D2,2)',
  '=ROUND(MIN(1,完成值/指标值)*20,2)',
  '=ROUND(MAX(0,MIN(1,指标值/完成值))*D4,2)',
];
const scores = (): Change[] => [
  { kind: 'name', sheet: SHEET, name: '指标值', before: null, after: `INDEX('${SHEET}'!$B$1:$B$9,ROW())` },
  { kind: 'name', sheet: SHEET, name: '完成值', before: null, after: `INDEX('${SHEET}'!$C$1:$C$9,ROW())` },
  ...FORMULAS.map((formula, index) => write(SHEET, `E${index + 2}`, { value: 1, formula })),
];
const standing = (): (string | null)[] =>
  [1, 2, 3].map((row) => running.excel.book.sheet(SHEET).peek(row, 4)?.formula ?? null);
const readBack = async (): Promise<(string | null)[]> => {
  const [sheet] = valueOf(await running.host.read()).sheets;
  return [1, 2, 3].map((row) => sheet?.cellAt(row, 4).formula ?? null);
};

async function refusal(): Promise<string> {
  const outcome = await running.host.apply(scores());
  if (outcome.ok) throw new Error('it was done');
  expect(snapshot(running.excel.book)).toEqual(before);
  const sentence = say(outcome.error.note);
  expect(sentence).not.toMatch(/\{\w+\}/);
  return `${outcome.error.code} ${sentence}`;
}

beforeEach(async () => {
  running = await startExcel(form(), LTSC_2021);
  valueOf(await running.host.start());
  valueOf(await running.host.read());
  before = snapshot(running.excel.book);
});

describe('what was written is what stands there', () => {
  test('another formula than was written is no success: all is taken back', async () => {
    running.excel.onceEntered((sheet) => {
      for (const row of [1, 2, 3]) Object.assign(sheet.cell(row, 4), { formula: FORMULAS[2] });
    });
    expect(await refusal()).toMatch(/^failed .*E2、E3/);
  });

  test.each([
    [
      'blanks, capitals, a sheet in quotes',
      "=ROUND( MIN(1,'自评表'!C2/100)*D2,2)",
      '=round(min(1,自评表!C2/100)*D2,2)',
    ],
    ['@ before a name of a person', '=ROUND(@单价*D2,2)', '=ROUND(单价*D2,2)'],
    ['a number', '=ROUND(D2*1.30,2)', '=ROUND(D2*1.3,2)'],
  ])('the same formula in another spelling is one: %s', async (_what, kept, written) => {
    running.excel.onceEntered((sheet) => Object.assign(sheet.cell(1, 4), { formula: kept }));
    valueOf(await running.host.apply([write(SHEET, 'E2', { value: 1, formula: written })]));
  });
});

describe('an Excel table', () => {
  beforeEach(() => {
    running.excel.book
      .sheet(SHEET)
      .tables.push({ id: '1', name: '表1', range: { top: 0, left: 0, bottom: 3, right: 4 } });
  });

  test('takes no formulas of ours: it is named with its cells and a remedy', async () => {
    expect(await refusal()).toMatch(/^refused E2、E3、E4 .*“表1”.*转换为区域/);
  });

  test('takes values', async () => {
    valueOf(await running.host.apply([write(SHEET, 'E2', plainly(10)), write(SHEET, 'E3', plainly(16))]));
    expect(running.excel.book.sheet(SHEET).peek(2, 4)?.value).toBe(16);
  });

  test('that comes between our look and our writing: all is taken back', async () => {
    const { tables } = running.excel.book.sheet(SHEET);
    const [table] = tables.splice(0);
    running.excel.faults.once(
      (request) => request.Actions.some(({ ActionType }) => ActionType === 4),
      () => table && tables.push(table),
    );
    const outcome = await running.host.apply(scores());
    expect(outcome.ok).toBe(false);
    expect(standing()).toEqual([null, null, null]);
  });
});

describe('rows that are hidden', () => {
  test.each([
    ['the first', [1]],
    ['one in between', [2]],
    ['several', [1, 3]],
    ['all', [1, 2, 3]],
  ])('%s: every cell gets its own formula, and is taken back', async (_which, rows) => {
    running.excel.book.sheet(SHEET).hiddenRows = new Set(rows);
    valueOf(await running.host.apply(scores()));
    expect(await readBack()).toEqual(FORMULAS);
    valueOf(await running.host.apply(invertAll(scores())));
    expect(snapshot(running.excel.book)).toEqual(before);
  });

  test('by a filter set between our look and our writing: all is taken back', async () => {
    const sheet = running.excel.book.sheet(SHEET);
    running.excel.faults.once(
      (request) => request.Actions.some(({ ActionType }) => ActionType === 4),
      () => void sheet.hiddenRows.add(2),
    );
    expect(await refusal()).toMatch(/^failed/);
  });
});

describe('no array formulas', () => {
  const savedAsArray = async (): Promise<unknown> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(SHEET).getRange('E2:E4');
      range.load('savedAsArray');
      await context.sync();
      return range.savedAsArray;
    });

  test('formulas of ours say @ before our names in Excel, and nowhere else', async () => {
    valueOf(await running.host.apply(scores()));
    expect(standing()[0]).toBe('=ROUND(MIN(1,@完成值/@指标值)*D2,2)');
    expect(await savedAsArray()).toBe(false);
    expect(await readBack()).toEqual(FORMULAS);
    valueOf(await running.host.apply(invertAll(scores())));
    expect(snapshot(running.excel.book)).toEqual(before);
  });

  test('one written before without @ is taken back all the same', async () => {
    valueOf(await running.host.apply(scores()));
    FORMULAS.forEach((formula, index) => (running.excel.book.sheet(SHEET).cell(index + 1, 4).formula = formula));
    valueOf(await running.host.apply(invertAll(scores())));
    expect(snapshot(running.excel.book)).toEqual(before);
  });

  test('a formula of a person stays as it is, though they call a range by a word of ours', async () => {
    const cell = running.excel.book.sheet(SHEET).cell(1, 4);
    for (const formula of ['=SUM(分值)', '=SUM(@分值,1)', '=COUNTIF(完成值,">0")']) {
      Object.assign(cell, { formula, value: 60, text: '60' });
      before = snapshot(running.excel.book);
      expect((await readBack())[0]).toBe(formula);
      const change = write(SHEET, 'E2', plainly(7), { value: 60, formula });
      valueOf(await running.host.apply([change]));
      valueOf(await running.host.apply(invertAll([change])));
      expect(snapshot(running.excel.book)).toEqual(before);
    }
  });

  test('law: @ goes in and out again, and changes nothing that is compared', () => {
    for (const formula of FORMULAS) {
      expect(withIntersection(formula)).toContain('@完成值');
      expect(withoutIntersection(withIntersection(formula))).toBe(formula);
      expect(withIntersection(withIntersection(formula))).toBe(withIntersection(formula));
      expect(sameFormula(withIntersection(formula), formula)).toBe(true);
    }
  });
});
