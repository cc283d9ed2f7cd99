import { describe, expect, it } from 'vitest';
import { spell } from '../../../src/checks/finding';
import { bookOf, gridSheet } from '../../support/gridSheet';
import { BOOK, MONEY, REGIONAL } from './support/regional';
import { findingsOf } from './support/run';

const inShort = (...report: readonly string[]): string[] =>
  findingsOf(report, BOOK).map(
    (one) =>
      `${one.check} ${one.place.kind === 'text' ? one.place.paragraph : ''}: ${spell(one.found)} → ${spell(one.expected)}`,
  );

describe('a report against its table', () => {
  it('a fact under the name of a row', () => {
    expect(inShort(MONEY, '全年培训技术骨干35人次。')).toEqual(['report-value-differs 2: 35人次 → 30人次']);
    expect(inShort(MONEY, '2023年培训技术骨干35人次。')).toEqual([]);
    expect(inShort(MONEY, '培训技术骨干28人次，完成30人次。')).toEqual([]);
    expect(inShort(MONEY, '累计邀请技术骨干讲课35人次。')).toEqual([]);
  });

  it('the points of the levels', () => {
    const scored = [
      ['测试项目绩效自评表', '', '', '', '', '', ''],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '数量指标', '举办讲座场次', '≥10场', '8场', '50', '40'],
      ['效益指标', '社会效益指标', '政策知晓率', '≥90%', '95%', '30', '30'],
      ['满意度指标', '服务对象满意度指标', '学员满意率', '≥90%', '95%', '20', '20'],
      ['总分', '', '', '', '', '100', '90'],
    ];
    const found = (text: string): string[] =>
      findingsOf([text], bookOf(gridSheet(scored))).map(
        (one) => `${one.check}: ${spell(one.found)} → ${spell(one.expected)}`,
      );
    expect(found('自评总分90分，其中产出40分，效益30分，满意度20分。')).toEqual([]);
    expect(found('自评得分90分：产出指标45分，效益指标30分，满意度指标20分。')).toContain(
      'report-level-score-differs: 45分 → 40',
    );
    expect(found('指标体系满分100分，产出指标50分，效益指标30分，满意度指标20分。')).toEqual([]);
    expect(found('全年举办讲座8场，政策知晓率和学员满意率均为95%。')).toEqual([]);
  });

  it('names that a report says without how they are measured, or without their number', () => {
    const book = bookOf(
      gridSheet(
        REGIONAL.map((cells) =>
          cells.map((text) =>
            text === '举办技术对接活动场次'
              ? '指标1.举办技术对接活动场次'
              : text.replace('课题验收', '★指标2：课题验收'),
          ),
        ),
      ),
    );
    const found = (text: string): string[] =>
      findingsOf([MONEY, text], book).map((one) => `${one.check}: ${spell(one.found)} → ${spell(one.expected)}`);
    expect(found('全年举办技术对接活动8场，课题验收合格率95%。')).toEqual([]);
    expect(found('全年举办技术对接活动9场。')).toEqual(['report-value-differs: 9场 → 8场']);
    expect(found('课题验收合格率98%。')).toContain('report-value-differs: 98% → 95%');
  });

  it('a rate by itself, and the completion said behind a fact', () => {
    expect(inShort('全年举办技术对接活动8场，完成率133.33%。')).toContain(
      'report-execution-unsaid 1: 没有写支出数和执行率 → 60%',
    );
    expect(inShort(MONEY, '全年举办技术对接活动8场，完成率133.33%。资金累计支付60万元，执行率60%。')).toEqual([]);
    expect(inShort(MONEY, '全年举办技术对接活动8场，完成率143.33%。')).toEqual([
      'report-value-differs 2: 143.33% → 133.33%',
    ]);
    expect(inShort('按合同分三次付款，已付清，执行率65%。')).toContain('report-amount-differs 1: 65% → 60%');
    expect(inShort(MONEY, '上半年执行率35%。')).toEqual([]);
  });

  it('spending beside the rate of the table, without a budget', () => {
    expect(inShort('测试资金100万元已全部到位。全年支出66万元，执行率60%。')).toEqual([
      'report-amount-differs 1: 66万元 → 60万元',
    ]);
    expect(inShort('测试资金100万元已全部到位。一期支出36万元，执行率60%。全年实际支出60万元。')).toEqual([]);
  });

  it('a numbered result that is held against its goal is no plan', () => {
    expect(inShort(MONEY, '3.课题验收合格率98%，比目标高8个百分点。')).toEqual(['report-value-differs 2: 98% → 95%']);
    expect(inShort(MONEY, '3.下一年计划课题验收合格率98%，高于目标。')).toEqual([]);
  });

  it('a rate by the end of its name', () => {
    expect(inShort(MONEY, '全年课题验收合格率95%。')).toEqual([]);
    const book = bookOf(
      gridSheet(REGIONAL.map((cells) => cells.map((text) => text.replace('课题验收', '科研课题验收')))),
    );
    const found = (text: string): string[] =>
      findingsOf([MONEY, text], book).map((one) => `${one.check}: ${spell(one.found)} → ${spell(one.expected)}`);
    expect(found('课题验收合格率95%。')).toEqual([]);
    expect(found('课题验收合格率97%。')).toContain('report-value-differs: 97% → 95%');
    expect(found('合格率97%。')).toEqual([]);
  });

  it('another budget beside the spending of the table', () => {
    const said = (budget: string): string[] =>
      inShort(`年初预算90.5万元，全年预算${budget}万元，实际支出60.2万元。`).map((one) => one);
    expect(said('100')).toEqual(['report-amount-differs 1: 60.2万元 → 60万元']);
    const book = bookOf(
      gridSheet(
        REGIONAL.map((cells) => cells.map((text) => (text === '60' ? '60.2' : text === '60%' ? '60.2%' : text))),
      ),
    );
    const found = findingsOf(['年初预算90.5万元，全年预算103万元，实际支出60.2万元。'], book);
    expect(found.map((one) => `${one.check}: ${spell(one.found)} → ${spell(one.expected)}`)).toEqual([
      'report-amount-differs: 103万元 → 100万元',
    ]);
  });
});

describe('several tables', () => {
  const fund = (name: string, indicator: string, value: string) =>
    gridSheet(
      [
        [`${name}绩效目标自评表`, '', '', '', '', ''],
        ['项目名称', '', name, '', '', ''],
        ['资金情况（万元）', '', '', '全年预算数（A）', '全年执行数（B）', '预算执行率（B/A）'],
        ['', '', '年度资金总额', '40', '40', '100%'],
        ['一级指标', '二级指标', '三级指标', '指标值', '全年实际完成值', '未完成原因和改进措施'],
        ['产出指标', '数量指标', indicator, '≥10场', value, ''],
        ['', '质量指标', `${indicator}合格率`, '≥90%', '95%', ''],
        ['满意度指标', '满意度指标', `${name}满意度`, '≥90%', '96%', ''],
      ],
      { name },
    );
  const book = bookOf(fund('甲类培训', '甲类培训场次', '12场'), fund('乙类巡讲', '乙类巡讲场次', '15场'));
  const report = (first: string, second: string): string[] => [
    '附件1',
    '2024年甲类培训绩效自评报告',
    `甲类培训场次≥10场，实际完成${first}。甲类培训场次合格率≥90%，实际完成95%。甲类培训满意度≥90%，实际完成96%。`,
    '附件2',
    '2024年乙类巡讲绩效自评报告',
    `乙类巡讲场次≥10场，实际完成${second}。乙类巡讲场次合格率≥90%，实际完成95%。乙类巡讲满意度≥90%，实际完成96%。`,
  ];
  const found = (first: string, second: string): string[] =>
    findingsOf(report(first, second), book).map((one) => `${one.check}: ${spell(one.found)} → ${spell(one.expected)}`);

  it('two projects in words of their own are held each against its table', () => {
    const told = (first: string, second: string): string[] =>
      findingsOf(
        [
          '（一）甲类培训补助经费',
          `本项目年度预算40万元，实际支出40万元。甲类培训${first}，合格率95%。`,
          '（二）乙类巡讲补助经费',
          `本项目年度预算40万元，实际支出40万元。乙类巡讲${second}，合格率95%。`,
        ],
        book,
      ).map((one) => `${one.check}: ${spell(one.found)} → ${spell(one.expected)}`);
    expect(told('12场', '15场')).toEqual([]);
    expect(told('12场', '16场')).toEqual(['report-value-differs: 16场 → 15场']);
  });

  it('each annex is held against its own table', () => {
    expect(found('12场', '15场')).toEqual([]);
    expect(found('12场', '16场')).toEqual(['report-value-differs: 16场 → 15场']);
  });
});
