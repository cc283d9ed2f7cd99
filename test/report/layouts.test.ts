import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkReportText } from '../../src/checks';
import { conclude, draftReason, readGaps, rowsToExplain, textOf } from '../../src/narrative';
import { reportModel } from '../../src/report/reportModel';
import { reportText } from '../../src/report/reportText';
import { titleLines } from '../../src/report/word/titleLines';
import type { Evaluation } from '../../src/scoring';
import { OWN } from '../support/corpus';
import type { Fixture } from '../support/expectedTable';
import { bookOf, gridSheet } from '../support/gridSheet';
import { evaluateBook } from './realReports';

/** The report on one of the layouts, in plain words, and what it was written from. */
function writtenFor(name: string) {
  const fixture = JSON.parse(readFileSync(join(OWN, `${name}.json`), 'utf8')) as Fixture;
  const { grid, merges, sheet } = fixture;
  const book = bookOf(gridSheet(grid, { merges, kinds: 'numbers', name: sheet ?? 'Sheet1' }));
  const evaluations = evaluateBook(book);
  const report = reportModel(evaluations, book) ?? expect.fail(name);
  return { evaluations, report, text: reportText(report), title: textOf(report.title) };
}

const drafts = (evaluations: readonly Evaluation[]): string[] =>
  evaluations.flatMap((one) => rowsToExplain(one).map((row) => draftReason(row, one)?.text ?? ''));

describe('reports on forms of many places', () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    [
      'a total without what was executed, a part with it; names numbered by the form; two labels in one for the unit',
      'ningxia_yuanzhou_potato_2022',
      [
        '原州区农技中心2022年度绩效自评得分99分',
        '总额的执行数【没有填写】',
        '自治区补助预算300万元，实际执行259.45万元，预算执行率86.48%',
        '①免费发放原原种，指标值550万粒',
      ],
      ['①指标1', '表中没有执行数', '农业农村厅2022年度'],
    ],
    [
      'money in labels and values, goals one below the other, no problem of money where all was spent',
      'sichuan_suining_drugs_2021',
      ['年度总体目标：目标1:完成两品一械抽检工作；目标2:加强监管力度。', '资金预算5.8万元，实际到位【到位金额】'],
      ['转移支付执行数(B)预算', '全年预算数5.8万元，执行数5.8万元，预算执行率100%。主要原因'],
    ],
    [
      'projects of two units, a date in months, codes before the names',
      'sichuan_daying_library_2022',
      ['（一）图书馆免费开放补助资金', '购置完成时间≤12月，实际11月，按时完成'],
      ['2022年度大英县图书馆项目支出', '51092322T', '12月，实际11月，控制在指标值以内'],
    ],
    [
      'a score of 99 for ten points is in no sum',
      'hebei_leting_market_2021',
      ['已确定得分89分', '本项目年初预算30万元，实际支出30万元。'],
      ['188'],
    ],
    [
      'a sign inside of a name, an annex that is numbered by hand',
      'hubei_huangshi_library_2022',
      ['≥360天服务读者，指标值≥360天，实际完成360天', '附件：2022年度共享工程项目自评表'],
      ['服务读者≥360天', '附件：附表2'],
    ],
    [
      'points printed in the levels',
      'hubei_guangshui_roads_2021',
      ['产出指标5项（数量指标1项、质量指标2项'],
      ['40分', '15分1项'],
    ],
    [
      'the reasons of all below the table',
      'henan_policy_two_goals_40_40',
      ['商户满意度，指标值95%，实际完成90%，完成率94.74%。原因和改进措施：商户反映兑付周期偏长。'],
      ['【原因，如'],
    ],
    ['a goal of the next year', 'yunnan_department_13', ['总体目标完成情况：发案率下降6.2%。'], ['---', '绩效目标2']],
    [
      'the year in the name of the project',
      'anhui_xuancheng_livestock_2024',
      ['【地区】农业防灾减灾'],
      ['】2024年农业'],
    ],
    [
      'the goal as it was changed in the year, beside that of January',
      'chongqing_flat_coefficient_2023',
      ['年度总体目标：维护路灯，新增片区。', '总体目标完成情况：均已完成。'],
      [],
    ],
    ['a star before a name', 'convergence_children_star_2023', ['①硬化道路里程≥3.2公里'], ['①★']],
  ])('%s', (_, name, says, never) => {
    const { text, evaluations } = writtenFor(name);
    const body = text.slice(0, text.search(/\n附件\d?\n/) >>> 0);
    const all = [body, ...evaluations.map((one) => conclude(one).text)].join('\n');
    for (const words of says) expect(all).toContain(words);
    for (const words of never) expect(all).not.toContain(words);
    // What we wrote of the table ourselves is right by our own check of reports.
    const faults = checkReportText(text.split('\n'), evaluations).filter(({ severity }) => severity !== 'info');
    expect(faults.map(({ check }) => check)).toEqual([]);
  });

  it('a rate that fell short is not put down to a contract signed late', () => {
    const [draft] = drafts(writtenFor('yunnan_yongde_school_2022').evaluations);
    expect(draft).toMatch(/^完成率98%（完成98%，指标值=100%），原因是【如：个别环节不到位；[^】]+】；下一步【…】。$/);
  });
});

describe('a form that was filled in by nobody', () => {
  const hint = '对照年度目标,说明相关任务目标的完成情况(100字以内)。';
  const book = bookOf(
    gridSheet(
      [
        ['部门预算项目支出绩效自评表', '', '', '', '', '', ''],
        ['项目名称', '51000021R000000019951-工资性支出', '', '', '', '', ''],
        ['年度目标', '按时发放工资。', '', '', '', '', ''],
        ['年度目标完成情况', hint, '', '', '', '', ''],
        ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '权重', '得分'],
        ['产出指标', '数量指标', '发放覆盖率', '=100%', '', '60', ''],
        ['效益指标', '社会效益指标', '足额保障率', '=100%', '', '30', ''],
      ],
      { merges: ['B2:G2', 'B3:G3', 'B4:G4'] },
    ),
  );
  const report = reportModel(evaluateBook(book), book) ?? expect.fail('no report');
  it('does not pass the form’s own hints for results, nor say what was not exceeded', () => {
    const text = reportText(report);
    const body = text.slice(0, text.indexOf('附件：'));
    expect(body).not.toContain(hint);
    expect(body).toContain('总体目标完成情况：【总体目标完成情况】');
    expect(body).not.toContain('没有超过指标值');
    expect(textOf(report.title)).toBe('【年度】工资性支出绩效自评报告');
  });
});

describe('a title of two lines', () => {
  it.each([
    ['【年度】【单位名称】部门整体支出绩效自评报告', '【年度】【单位名称】\n部门整体支出绩效自评报告'],
    ['2022年度【单位名称】项目支出绩效自评报告', '2022年度【单位名称】\n项目支出绩效自评报告'],
    ['2022年度禁毒经费绩效自评报告', '2022年度禁毒经费绩效自评报告'],
  ])('%s', (title, lines) => {
    expect(textOf(titleLines(readGaps(title)))).toBe(lines);
  });
});
