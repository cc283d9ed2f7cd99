import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/layout/index';
import { bookOf, gridSheet } from '../../support/gridSheet';

/** What forms print over or beside their money block; none of them is a column of amounts. */
const CAPTIONS = [
  ...['年度预算执行情况', '年度预算申请', '年度预算', '年度预算安排', '部门年度预算', '年度预算资金', '预算金额'],
  ...[
    '年度预算金额',
    '本年预算',
    '预算执行情况',
    '部门预算执行情况',
    '资金情况',
    '项目资金',
    '资金使用情况',
    '全年预算',
  ],
  ...[
    '部门预算',
    '年度资金预算',
    '预算安排情况',
    '预算支出情况',
    '年初预算安排及执行',
    '预算资金执行',
    '本年度预算执行',
  ],
  ...[
    '调整预算执行',
    '预算资金安排及使用',
    '资金到位及执行情况',
    '部门整体支出预算执行情况',
    '预算完成情况',
    '支出情况',
  ],
  ...['预算执行', '部门预算执行', '预算执行率', '资金支出进度', '资金安排', '资金到位', '预算批复'],
];

interface Form {
  readonly name: string;
  readonly merges: readonly string[];
  readonly block: (caption: string) => readonly (readonly string[])[];
  /** Where budget and executed of the whole stand. */
  readonly cells: readonly [initial: number | null, budget: number, executed: number];
}

const FORMS: readonly Form[] = [
  {
    name: 'beside the labels, in a cell of its own',
    merges: [],
    block: (caption) => [
      [caption, '', '年初预算数', '全年预算数(A)', '全年执行数(B)', '分值', '执行率(B/A)', '得分'],
      ['', '年度资金总额', '2600', '2810', '2685.4', '10', '95.57%', '9.56'],
      ['', '其中:财政拨款', '2600', '2810', '2685.4', '', '', ''],
    ],
    cells: [2, 3, 4],
  },
  {
    name: 'merged down beside the labels',
    merges: ['A4:A6'],
    block: (caption) => [
      [caption, '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      ['', '年度资金总额', '2600', '2810', '2685.4', '10', '95.57%', '9.56'],
      ['', '其中:财政拨款', '2600', '2810', '2685.4', '', '', ''],
    ],
    cells: [2, 3, 4],
  },
  {
    name: 'over the labels',
    merges: [],
    block: (caption) => [
      [caption, '全年预算数', '全年执行数', '执行率', '分值', '得分'],
      ['年度资金总额', '2810', '2685.4', '95.57%', '10', '9.56'],
      ['其中:财政拨款', '2810', '2685.4', '', '', ''],
    ],
    cells: [null, 1, 2],
  },
  {
    name: 'merged over the column of labels and the one beside',
    merges: ['A4:B4'],
    block: (caption) => [
      [caption, '', '年初预算', '全年预算', '全年执行', '分值', '执行率', '得分'],
      ['年度资金总额', '', '2600', '2810', '2685.4', '10', '95.57%', '9.56'],
      ['其中:财政拨款', '', '2600', '2810', '2685.4', '', '', ''],
    ],
    cells: [2, 3, 4],
  },
  {
    name: 'beside a block that is not filled in yet',
    merges: ['A4:A6'],
    block: (caption) => [
      [caption, '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      ['', '年度资金总额', '', '', '', '10', '', ''],
      ['', '其中:财政拨款', '', '', '', '', '', ''],
    ],
    cells: [2, 3, 4],
  },
  {
    name: 'beside labels, in a cell of its own, not filled in yet',
    merges: [],
    block: (caption) => [
      [caption, '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      ['', '年度资金总额', '', '', '', '10', '', ''],
    ],
    cells: [2, 3, 4],
  },
];

const HEAD = [['项目支出绩效自评表'], ['(2024年度)'], ['项目名称', '', '村道养护']];
const BELOW = [
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
  ['产出指标', '数量指标', '养护里程', '≥20公里', '21公里', '90', '90', ''],
  ['总分', '', '', '', '', '100', '99.56', ''],
];

describe.each(FORMS)('the caption of the money block $name', ({ block, merges, cells }) => {
  it.each(CAPTIONS.flatMap((caption) => [caption, `${caption}（万元）`]))('%s', (caption) => {
    const sheet = gridSheet([...HEAD, ...block(caption), ...BELOW], { merges });
    const [table] = recognise(bookOf(sheet));
    const [whole] = table?.budget ?? [];
    const column = (cell: { readonly column: number } | null | undefined): number | null => cell?.column ?? null;
    expect([column(whole?.cells.initial), column(whole?.cells.budget), column(whole?.cells.executed)]).toEqual(cells);
    expect(whole?.label).toBe('年度资金总额');
  });
});

const BUDGETS = [
  '预算安排',
  '预算安排数',
  '安排预算',
  '资金安排',
  '预算',
  '批复金额',
  '计划投资',
  '财政安排',
  '下达资金',
  '拨入资金',
];
const SPENT = [
  '实际支出',
  '实际支出数',
  '支出金额',
  '已支付',
  '使用资金',
  '支出',
  '执行',
  '付款金额',
  '实际使用',
  '核销金额',
];

describe('a block with points and scores in its head has its amounts under whatever titles', () => {
  const read = (header: readonly string[], row: readonly string[]) => {
    const [table] = recognise(bookOf(gridSheet([...HEAD, header, row, ...BELOW])));
    const [whole] = table?.budget ?? [];
    return [whole?.budget ?? null, whole?.executed ?? null, whole?.points ?? null, whole?.entered.score ?? null];
  };
  it.each(BUDGETS.flatMap((budget) => SPENT.map((spent) => [budget, spent] as const)))('%s | %s', (budget, spent) => {
    const header = ['项目资金', budget, spent, '执行率', '该项满分', '自评得分'];
    expect(read(header, ['年度资金总额', '2810', '2685.4', '95.57%', '10', '9.56'])).toEqual([2810, 2685.4, 10, 9.56]);
  });
  it.each(SPENT)('预算安排 | %s without a rate', (spent) => {
    const header = ['项目资金', '预算安排', spent, '该项满分', '自评得分'];
    expect(read(header, ['年度资金总额', '2810', '2685.4', '10', '9.56']).slice(0, 2)).toEqual([2810, 2685.4]);
  });
  it.each([
    // Titles, the first row, and what is read: budget, executed, points, printed score.
    ['年初安排数|调整后数|支付数|支付进度|权重|自评', '120|138|131.1|95%|10|9.5', [138, 131.1, 10, 9.5]],
    ['批复预算|调整预算|决算支出|完成率|满分|得分', '520|558|546.84|98%|20|19.6', [558, 546.84, 20, 19.6]],
    ['下达金额|支出金额|支出比例', '2156.4|2048.58|95%', [2156.4, 2048.58, null, null]],
    ['年初预算|变更后金额|支出数|执行率', '120|138|131.1|95%', [138, 131.1, null, null]],
    ['年初预算|全年预算|实拨|执行率', '120|138|131.1|95%', [138, 131.1, null, null]],
    ['年初预算|结转|支出数|执行率', '120|18|114|95%', [120, 114, null, null]],
    ['年初预算|全年预算|结余|执行率', '120|138|6.9|95%', [138, null, null, null]],
  ] as const)('%s', (titles, figures, expected) => {
    expect(read(['项目资金', ...titles.split('|')], ['年度资金总额', ...figures.split('|')])).toEqual(expected);
  });
  it('takes no column whose figures do not give the printed rate', () => {
    const header = ['项目资金', '全年预算数', '结余', '执行率', '该项满分', '自评得分'];
    expect(read(header, ['年度资金总额', '2810', '124.6', '95.57%', '10', '9.56'])[1]).toBeNull();
  });
});

describe('a block in one row of labels and figures', () => {
  const read = (row: readonly string[]) => {
    const [table] = recognise(bookOf(gridSheet([...HEAD, row, ...BELOW])));
    const [whole] = table?.budget ?? [];
    return [whole?.budget ?? null, whole?.executed ?? null, whole?.points ?? null, whole?.entered.score ?? null];
  };
  it.each([
    [
      ['项目资金（万元）', '预算安排', '300', '实际支出', '285', '该项满分', '10', '自评得分', '9.5'],
      [300, 285, 10, 9.5],
    ],
    [
      ['资金情况', '预算数', '300', '执行数', '285', '分值', '10', '得分', '9.5'],
      [300, 285, 10, 9.5],
    ],
    [
      ['资金情况', '全年预算数', '300', '实际支出', '285', '执行率', '95%', '得分', '9.5'],
      [300, 285, null, 9.5],
    ],
    [
      ['资金情况', '预算安排', '300', '实际支出', '285'],
      [300, 285, null, null],
    ],
    [
      ['资金情况', '预算数', '300', '执行数', '285', '分值', '', '得分', ''],
      [300, 285, null, null],
    ],
  ] as const)('%j', (row, expected) => {
    expect(read(row)).toEqual(expected);
  });
});

const UNITS = [
  ...['省级', '市级', '县级', '区级', '自治区', '乡镇', '一级', '二级', ''].flatMap((level) =>
    ['预算部门名称', '预算单位名称', '预算部门', '预算单位'].map((label) => `${level}${label}`),
  ),
  ...['企业名称', '单位名称', '实施单位', '部门名称', '项目单位', '单位（盖章）', '填报单位名称', '主管预算部门'],
];

describe('labels beside which the unit stands', () => {
  it.each(UNITS)('%s', (label) => {
    const rows = [['部门整体支出绩效自评表'], ['(2024年度)'], [label, '', '某县水利局'], ...BELOW];
    expect(recognise(bookOf(gridSheet(rows)))[0]?.unit).toBe('某县水利局');
  });
});
