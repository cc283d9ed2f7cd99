import { describe, expect, it, test } from 'vitest';
import { projectNames, recognise } from '../../src/layout';
import { proposeRuleSet } from '../../src/rules';
import { evaluate } from '../../src/scoring';
import type { SummaryInput } from '../../src/summary';
import { summarise, summaryBook } from '../../src/summary';
import { bookOf, gridSheet } from '../support/gridSheet';

interface Facts {
  readonly name?: string;
  readonly unit?: string;
  readonly year?: number;
  readonly money?: readonly [budget: number, executed: number];
  readonly amountUnit?: string;
}

/** A file with one project table of these facts. */
function fileOf(file: string, facts: Facts): SummaryInput {
  const { name, unit, year, money = [100, 80], amountUnit = '万元' } = facts;
  const sheet = gridSheet(
    [
      ['项目支出绩效自评表'],
      [year ? `（${year}年度） 单位：${amountUnit}` : `单位：${amountUnit}`],
      ['项目名称', name ?? '', '', '实施单位', unit ?? ''],
      ['项目资金', '', '全年预算数', '全年执行数', '执行率'],
      ['', '年度资金总额', String(money[0]), String(money[1]), ''],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '数量指标', '修剪行道树', '≥200株', '210株', '50', '50'],
      ['效益指标', '社会效益', '受理诉求办结率', '≥90%', '95%', '50', '50'],
    ],
    { name: `${file}表` },
  );
  const book = bookOf(sheet);
  const tables = recognise(book);
  const evaluations = tables.map((table) => evaluate(table, proposeRuleSet(table)));
  expect(evaluations).toHaveLength(1);
  return {
    file: `${file}.xlsx`,
    error: null,
    evaluations,
    projectNames: projectNames(book, tables),
    findings: null,
    link: { file: `${file}.xlsx` },
  };
}

const summed = (...inputs: SummaryInput[]) => {
  const { rows, repeated } = summarise(inputs);
  return { rows: rows.map(({ file }) => file[0]), repeated: repeated.map(({ file }) => file[0]) };
};

it('lists the tables year after year, those that name no year last', () => {
  const inputs = [
    fileOf('a', { name: '甲', year: 2024 }),
    fileOf('b', { name: '乙' }),
    fileOf('c', { name: '丙', year: 2022 }),
    fileOf('d', { name: '丁', year: 2024 }),
  ];
  expect(summarise(inputs).rows.map(({ file, year }) => [file[0], year])).toEqual([
    ['c', 2022],
    ['a', 2024],
    ['d', 2024],
    ['b', null],
  ]);
});

describe('tables of one form', () => {
  const years = (...all: (number | undefined)[]) => {
    const inputs = all.map((year, index) =>
      fileOf(`t${index}`, { name: `项目${index}`, unit: `单位${index}`, ...(year === undefined ? {} : { year }) }),
    );
    const { forms, sheets } = summaryBook(inputs, 'zh');
    const titles = sheets.flatMap(({ name, cells }) => (name.startsWith('指标汇总') ? [cells[0]?.value] : []));
    return { sizes: forms.map(({ group }) => group.tables.length), titles };
  };

  // years of the tables | tables put together | titles of the sheets
  test.each([
    [[2023, 2023], [2], ['同一表式的绩效指标汇总（2023年度）']],
    [[2023, 2024], [], []],
    [[2023, undefined], [], []],
    [[undefined, undefined], [2], ['同一表式的绩效指标汇总']],
    [
      [2023, 2024, 2023, 2024, 2025],
      [2, 2],
      ['同一表式的绩效指标汇总（2023年度）', '同一表式的绩效指标汇总（2024年度）'],
    ],
  ])('of the years %j are put together by year: %j', (all, sizes, titles) => {
    expect(years(...all)).toEqual({ sizes, titles });
  });
});

describe('the same project from two forms', () => {
  const first: Facts = { name: '行道树养护', unit: '园林所', year: 2023 };
  // what the second table has otherwise | is the first again
  test.each<[Facts, boolean]>([
    [{}, true],
    [{ name: '行道树 养护' }, true],
    [{ money: [1_000_000, 800_000], amountUnit: '元' }, true],
    [{ money: [120, 80] }, true],
    [{ unit: '' }, true],
    [{ unit: '', money: [120, 80] }, false],
    [{ unit: '市政所' }, false],
    [{ year: 2024 }, false],
    [{ name: '行道树养护（二期）' }, false],
    [{ name: '' }, false],
  ])('with %j counts once: %j', (other, isSame) => {
    const inputs = [fileOf('a', first), fileOf('b', { ...first, ...other })];
    expect(summed(...inputs)).toEqual(isSame ? { rows: ['a'], repeated: ['b'] } : { rows: ['a', 'b'], repeated: [] });
  });

  it('is not known where no year, or no name, is printed', () => {
    const noYear = { name: '行道树养护', unit: '园林所' };
    expect(summed(fileOf('a', noYear), fileOf('b', noYear)).repeated).toEqual([]);
    const noName = { unit: '园林所', year: 2023 };
    expect(summed(fileOf('a', noName), fileOf('b', noName)).repeated).toEqual([]);
  });

  it('is listed below the totals and said, with a word where the money differs; no sum and no common form has it', () => {
    const inputs = [fileOf('a', first), fileOf('b', first), fileOf('c', { ...first, money: [120, 80] })];
    const { sheets, forms } = summaryBook(inputs, 'zh');
    const [list] = sheets;
    const budget = list.cells.flatMap(({ formula }) => (formula?.startsWith('=SUM(G') ? [formula] : []));
    expect(budget).toEqual(['=SUM(G3:G3)']);
    const remarks = list.cells.flatMap(({ value }) => (/未(?:重复)?计入合计/.test(String(value)) ? [value] : []));
    expect(remarks).toEqual([
      '以下各表与上面的表是同一项目、同一年度，列出备查，未重复计入合计：',
      expect.stringMatching(/^与“a\.xlsx”的“a表”是同一项目、同一年度，未重复计入合计/),
      expect.stringMatching(/^与“a\.xlsx”的“a表”是同一项目、同一年度，但金额不同，未计入合计/),
    ]);
    expect(forms).toEqual([]);
  });
});
