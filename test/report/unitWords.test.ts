import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/report/document';
import { reportModel } from '../../src/report/reportModel';
import { reportText } from '../../src/report/reportText';
import { bookOf, gridSheet } from '../support/gridSheet';
import { evaluateBook } from './realReports';

type Grid = readonly (readonly string[])[];

const MONEY: Grid = [
  ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率'],
  ['', '年度资金总额', '100', '100', '80.5', '10', '80.5%'],
];
const ROWS: Grid = [
  ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '培训人数', '≥100人次', '100人次', '50', '50'],
  ['效益指标', '社会效益指标', '服务次数', '≥10次', '10次', '40', '40'],
];
const TITLE: Grid = [
  ['项目支出绩效自评表'],
  ['（2024年度）'],
  ['项目名称', '水渠维护', '', '实施单位', '市水利站', '', ''],
];

interface Parts {
  readonly money?: Grid;
  readonly above?: Grid;
  readonly below?: Grid;
  readonly merges?: readonly string[];
}

function written({ money = MONEY, above = [], below = [], merges = [] }: Parts) {
  const sheet = gridSheet([...TITLE, ...money, ...above, ...ROWS, ...below], { merges: ['A1:G1', ...merges] });
  const book = bookOf(sheet);
  const report = reportModel(evaluateBook(book), book) ?? expect.fail('no report');
  return { report, text: reportText(report) };
}

const reasonAsked = '主要原因是【执行率偏低的原因】';

describe('the words of the unit itself go into its report', () => {
  it('asks for the reason of low execution where nobody gave one, and tells what was not spent', () => {
    const { text } = written({});
    expect(text).toContain(reasonAsked);
    expect(text).toContain('全年预算与实际执行相差19.5万元。');
  });

  it.each<[string, Parts, string]>([
    [
      'in a row below the amounts',
      { above: [['偏差原因分析及改进措施', '尾款按合同于次年结清', '', '', '', '', '']], merges: ['B6:G6'] },
      '表中说明：尾款按合同于次年结清。',
    ],
    [
      'in a column beside the amounts',
      {
        money: [
          ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '执行率', '备注'],
          ['', '年度资金总额', '100', '100', '80.5', '80.5%', '两处渠段推迟开工'],
        ],
      },
      '表中说明：两处渠段推迟开工。',
    ],
    [
      'in a remark below the table',
      { below: [['其他说明', '上级资金12月下旬到账，结转下年使用', '', '', '', '', '']], merges: ['B9:G9'] },
      '上级资金12月下旬到账，结转下年使用。',
    ],
  ])('%s', (_, parts, told) => {
    const { text, report } = written(parts);
    expect(text).toContain(told);
    if (told.startsWith('表中')) expect(text).not.toContain(reasonAsked);
    const quotes = passagesOf({ ...report, appendices: [] })
      .flat()
      .flatMap((one) =>
        one.kind === 'figure' && one.text === told.replace('表中说明：', '') ? [one.cells.length] : [],
      );
    expect(quotes).toEqual([1]);
  });

  it.each<[string, string, string]>([
    ['cut', '60', '全年预算比年初预算减少40万元，主要原因是【预算调整的原因】。'],
    ['raised', '130.25', '全年预算比年初预算增加30.25万元，主要原因是【预算调整的原因】。'],
  ])('a budget that was %s has its paragraph', (_, budget, said) => {
    const { text } = written({
      money: [MONEY[0] ?? [], ['', '年度资金总额', '100', budget, '59', '10', '']],
    });
    expect(text).toContain(said);
  });

  it('a change that the unit explains is not asked for again', () => {
    const { text } = written({
      money: [MONEY[0] ?? [], ['', '年度资金总额', '100', '60', '60', '10', '100%']],
      above: [['偏差原因', '年中按要求压减预算40万元', '', '', '', '', '']],
      merges: ['B6:G6'],
    });
    expect(text).toContain('全年预算比年初预算减少40万元。');
    expect(text).toContain('表中说明：年中按要求压减预算40万元。');
    expect(text).not.toContain('【预算调整的原因】');
  });

  it('the initial budget stands beside the total that it is of, not behind the last part', () => {
    const parts = [
      ['', '其中：财政拨款', '60', '70', '50', '', ''],
      ['', '其他资金', '40', '50', '30.5', '', ''],
    ];
    const total = ['', '年度资金总额', '100', '120', '80.5', '10', '67.08%'];
    const book = bookOf(gridSheet([...TITLE, MONEY[0] ?? [], total, ...parts, ...ROWS], { merges: ['A1:G1'] }));
    const report = reportModel(evaluateBook(book), book, 'fund') ?? expect.fail('no report');
    expect(reportText(report)).toContain(
      '资金预算总额120万元（年初预算100万元），其中：财政拨款70万元，其他资金50万元。',
    );
  });

  it('what stands beside a row that nobody could judge is told with it', () => {
    const rows = [
      ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '偏差原因'],
      ['产出指标', '数量指标', '检修渠段', '≥10处', '12处', '50', ''],
      ['效益指标', '社会效益指标', '漏水投诉', '少于上年', '4起', '40', '上年没有台账'],
    ];
    const book = bookOf(gridSheet([...TITLE, ...MONEY, ...rows], { merges: ['A1:G1'] }));
    const report = reportModel(evaluateBook(book), book) ?? expect.fail('no report');
    expect(reportText(report)).toContain('“漏水投诉”，表中说明：上年没有台账。');
  });

  it('more spent than budgeted is asked', () => {
    const { text } = written({ money: [MONEY[0] ?? [], ['', '年度资金总额', '100', '100', '102', '10', '102%']] });
    expect(text).toContain('实际执行比全年预算多2万元，主要原因是【超出预算的原因】。');
  });

  it('how the money was managed stands row by row', () => {
    const { text } = written({
      above: [
        ['资金管理情况', '', '', '情况说明', '', '存在问题和改进措施', ''],
        ['', '分配科学性', '', '按渠长和损坏程度分配', '', '无', ''],
        ['', '拨付合规性', '', '按进度拨付', '', '一笔晚拨15天，已改为按月核对', ''],
      ],
      merges: ['A6:A8', 'D6:E6', 'F6:G6', 'D7:E7', 'F7:G7', 'D8:E8', 'F8:G8', 'B7:C7', 'B8:C8'],
    });
    expect(text).toContain('分配科学性：按渠长和损坏程度分配。\n');
    expect(text).toContain('拨付合规性：按进度拨付。存在问题和改进措施：一笔晚拨15天，已改为按月核对。');
  });

  it('problems and measures below the indicators take the place of the slots', () => {
    const { text } = written({
      below: [
        ['存在问题', '巡护人员不足，三处渗漏发现较晚。', '', '', '', '', ''],
        ['改进措施', '每处渠段定人，每周巡护一次。', '', '', '', '', ''],
      ],
      merges: ['B9:G9', 'B10:G10'],
    });
    expect(text).toContain('巡护人员不足，三处渗漏发现较晚。');
    expect(text).toContain('每处渠段定人，每周巡护一次。');
    expect(text).not.toContain('【下一步改进措施');
    expect(text).not.toContain('【政策执行和项目实施中的其他问题');
  });

  it.each([
    ['说明', '本表一式两份，金额保留两位小数'],
    ['备注', '其他资金是指上年结转结余资金和自筹资金，由单位填写'],
    ['存在问题', '无'],
    ['存在问题', '（请填写存在的问题，200字以内）'],
  ])('what the form itself prints is none of it: %s | %s', (label, note) => {
    const { report } = written({ below: [[label, note, '', '', '', '', '']], merges: ['B9:G9'] });
    const body = { ...report, appendices: [] };
    expect(reportText(body)).not.toContain(note);
  });
});
