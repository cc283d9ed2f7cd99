import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bookPath } from '../support/books';
import { minimalXlsx } from '../support/minimalXlsx';
import { hashOf, jxzp, SAMPLE } from './bundle';
import { inspectSchema, keyOrders } from './schema';

describe('inspect on the sample', () => {
  it('gives one JSON document as the contract says, and nothing else', async () => {
    const before = await hashOf(SAMPLE);
    const { code, out, err } = await jxzp(['inspect', SAMPLE, '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { files } = inspectSchema.parse(JSON.parse(out));
    expect(await hashOf(SAMPLE)).toBe(before);
    const table = files[0]?.tables[0];
    expect(table).toMatchObject({
      sheet: '项目支出绩效自评表',
      range: 'A1:I24',
      title: '项目支出绩效自评表',
      layout: 'standard-2020',
      unit: '某市科技创新服务中心',
      year: 2024,
      amountUnit: '万元',
      rules: 'national-2020',
      columns: {
        level1: 'B',
        level2: 'C',
        name: 'D',
        operator: null,
        target: 'E',
        unit: null,
        actual: 'F',
        points: 'G',
        score: 'H',
        reason: 'I',
      },
      total: {
        cell: 'H24',
        points: 100,
        score: null,
        entered: null,
        shown: null,
        open: { rows: 1, points: 10 },
      },
    });
    expect(table?.budget[0]).toEqual({
      label: '年度资金总额',
      cells: { budget: 'E6', executed: 'F6', rate: 'H6', points: 'G6', score: 'I6' },
      budget: 20139,
      executed: 9786.74,
      rate: 0.48596,
      points: 10,
      score: 4.86,
      entered: { rate: null, score: null },
    });
    expect(table?.indicators.find((row) => row.row === 21)).toEqual({
      row: 21,
      cells: { name: 'D21', target: 'E21', actual: 'F21', points: 'G21', score: 'H21', reason: 'I21' },
      path: ['效益指标', '经济效益指标'],
      name: '带动社会投入与引导资金投入比例',
      target: { text: '≥2', kind: 'number', operator: '>=', value: 2, unit: null },
      actual: { text: '1.07', kind: 'number', value: 1.07, unit: null },
      points: 10,
      completion: 0.535,
      score: 5.35,
      entered: { score: null },
      deviation: 'under',
      needsReason: true,
      hasReason: false,
      status: 'scored',
      why: null,
    });
    expect(table?.indicators.map((row) => row.score)).toEqual([8, 7, 6.13, 8, 5, 5, 10, 10, 5.35, 10, null]);
  });

  it('writes the keys in the order of the contract', async () => {
    const orders = keyOrders(JSON.parse((await jxzp(['inspect', SAMPLE, '--json'])).out));
    expect(Object.fromEntries(orders)).toEqual({
      '': 'files',
      files: 'file error tables forms',
      'files.forms': 'sheet range kind why confidence',
      'files.tables':
        'sheet range title layout confidence unit year amountUnit rules columns budget indicators total conclusion problems project printedRules',
      'files.tables.columns': 'level1 level2 name operator target unit actual points score reason',
      'files.tables.budget': 'label cells budget executed rate points score entered',
      'files.tables.budget.cells': 'budget executed rate points score',
      'files.tables.budget.entered': 'rate score',
      'files.tables.indicators':
        'row cells path name target actual points completion score entered deviation needsReason hasReason status why',
      'files.tables.indicators.cells': 'name target actual points score reason',
      'files.tables.indicators.target': 'text kind operator value unit',
      'files.tables.indicators.actual': 'text kind value unit',
      'files.tables.indicators.entered': 'score',
      'files.tables.total': 'cell points score entered shown open',
      'files.tables.total.open': 'rows points',
      'files.tables.conclusion': 'cell',
    });
  });

  it('shows people a table, what is unsure and why, and the total', async () => {
    const { code, out } = await jxzp(['inspect', SAMPLE]);
    expect(code).toBe(0);
    expect(out).toContain('行  指标');
    expect(out).toMatch(/21 {2}带动社会投入与引导资金投入比例 .* 53\.5% {4}10 {2}5\.35 {2}未完成，缺说明/);
    expect(out).toMatch(/F23 被服务对象满意度：.*满意/);
    expect(out).toContain('总分未定：暂计 79.34（尚有 10 分未定）');
    expect(out).not.toContain('\u001b');
  });

  it('speaks English when asked, in JSON too', async () => {
    const { out } = await jxzp(['inspect', SAMPLE, '--lang', 'en']);
    expect(out).toContain('Indicators (11 rows)');
    const json = await jxzp(['inspect', SAMPLE, '--lang', 'en', '--json']);
    const { files } = inspectSchema.parse(JSON.parse(json.out));
    expect(files[0]?.tables[0]?.indicators.find((row) => row.row === 23)?.why).toMatch(/^[A-Z][a-z ]+/);
  });
});

describe('inspect on workbooks with tables', () => {
  it('gives what the contract shows as its example', async () => {
    const { out } = await jxzp(['inspect', bookPath('department-overall-reported'), '--json']);
    const table = inspectSchema.parse(JSON.parse(out)).files[0]?.tables[0];
    expect(table).toMatchObject({
      sheet: '整体支出绩效自评表',
      range: 'A1:I77',
      title: '整体支出绩效自评表',
      layout: 'department-overall',
      unit: '天津市滨榆工业创新局',
      year: 2024,
      amountUnit: '万元',
      rules: 'tianjin',
      problems: [],
      total: {
        cell: 'H76',
        points: 100,
        score: 95.43,
        entered: 93.95,
        shown: 93.95,
        open: { rows: 0, points: 0 },
      },
      conclusion: { cell: 'D77' },
    });
    expect(Object.values(table?.columns ?? {})).toEqual(['B', 'C', 'D', null, 'E', null, 'F', 'G', 'H', 'I']);
    expect(table?.budget).toEqual([
      {
        label: '部门预算金额',
        cells: { budget: 'E5', executed: 'F5', rate: 'I5', points: 'G5', score: 'H5' },
        budget: 176875.03,
        executed: 170639.2,
        rate: 0.96474,
        points: 10,
        score: 9.65,
        entered: { rate: 0.965, score: 9.65 },
      },
    ]);
    expect(table?.indicators[0]).toMatchObject({
      row: 16,
      path: ['绩效目标1', '产出指标', '数量指标'],
      target: { text: '≥10次', kind: 'number', operator: '>=', value: 10, unit: '次' },
      actual: { text: '14次', kind: 'number', value: 14, unit: '次' },
      points: 1,
      completion: 1.4,
      score: 1,
      entered: { score: 1 },
      deviation: 'over',
      needsReason: true,
      hasReason: false,
      status: 'scored',
      why: null,
    });
    // A deadline has an operator and no value; a slip of the pen has a reason and no score.
    expect(table?.indicators.find((row) => row.row === 33)?.target).toEqual({
      text: '2024年12月31日前',
      kind: 'date',
      operator: '<=',
      value: null,
      unit: null,
    });
    expect(table?.indicators.find((row) => row.row === 52)).toMatchObject({
      actual: { text: '19574.亿元', kind: 'ambiguous', value: null, unit: null },
      completion: null,
      score: null,
      entered: { score: 2 },
      status: 'ambiguous',
    });
  });

  it('gives the JSON of the contract for a whole folder, the same on one core and on several', async () => {
    const folder = path.dirname(bookPath('rich'));
    const [one, three] = [
      await jxzp(['inspect', folder, '--json', '--jobs', '1']),
      await jxzp(['inspect', folder, '--json', '--jobs', '3']),
    ];
    expect(one.code).toBe(0);
    expect(three.out).toBe(one.out);
    const { files } = inspectSchema.parse(JSON.parse(one.out));
    const names = files.map((entry) => entry.file);
    expect(names).toEqual([...names].sort());
    expect(files.filter((entry) => entry.tables.length === 0).map((entry) => entry.file)).toEqual([
      expect.stringContaining('project-list.xlsx'),
    ]);
  });
});

describe('inspect on a form without a column for points', () => {
  it('says the total, and that the points are not given, and not that nothing is scored', async () => {
    const file = path.join(await mkdtemp(path.join(tmpdir(), 'jxzp-')), '无分值.xlsx');
    const rows = [
      ['2022年度项目自评表'],
      ['一级指标', '二级指标', '三级指标', '年初目标值', '实际完成值', '得分'],
      ['产出指标', '数量指标', '开展活动', '≥10场', '12场', 60],
      ['效益指标', '社会效益指标', '服务时长', '全天候', '全天候', 40],
      ['总分', null, null, null, null, 100],
    ];
    await writeFile(file, minimalXlsx([{ name: '自评表', rows }]));
    const { out } = await jxzp(['inspect', file]);
    expect(out).not.toContain('这张表不计分');
    expect(out).toMatch(/总分 100（表中没有逐项写明分值），等级 优\s+表内 100 · 与规则一致/);
  });
});
