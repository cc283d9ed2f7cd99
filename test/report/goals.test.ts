import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/narrative';
import { goalsOf } from '../../src/layout';
import { flatten } from '../../src/report/outline';
import { doneParts, goalParts, goalResultParts } from '../../src/report/parts/goals';
import { reportModel } from '../../src/report/reportModel';
import { reportText } from '../../src/report/reportText';
import { sourcesOf } from '../../src/report/source';
import { bookOf, gridSheet } from '../support/gridSheet';
import { withExtra } from '../support/books';
import { evaluateBook, realReport } from './realReports';

const ROWS = [
  ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '培训人数', '≥100人次', '150人次', '60', '60'],
  ['', '', '检查次数', '≥10次', '10次', '40', '40'],
];

function made(above: readonly (readonly string[])[], merges: readonly string[] = []) {
  const sheet = gridSheet([['项目支出绩效自评表'], ...above, ...ROWS], { merges });
  const book = bookOf(sheet);
  const [evaluation] = evaluateBook(book);
  const [source] = sourcesOf(evaluation ? [evaluation] : [], book);
  return { sheet, evaluation: evaluation ?? expect.fail('no table'), source: source ?? expect.fail('no source') };
}

const pairsIn = ({ sheet, evaluation }: ReturnType<typeof made>) =>
  goalsOf(sheet, evaluation.table).map(({ goal, done }) => [goal?.text ?? null, done?.text ?? null]);

const linesOf = (parts: Parameters<typeof flatten>[0]): string[] =>
  flatten(parts).flatMap((block) => (block.kind === 'paragraph' ? [textOf(block.content)] : []));

describe('goals told by their place', () => {
  it.each<[string, string[][], string[], [string | null, string | null][]]>([
    [
      'a title beside the goal that no list knows',
      [
        ['年度总体目标', '年初设定目标', '', '年度总体目标完成情况综述', '', '', ''],
        ['', '修建村道12公里。', '', '修建村道12公里，全部通车。', '', '', ''],
      ],
      ['A2:A3', 'B2:C2', 'D2:G2', 'B3:C3', 'D3:G3'],
      [['修建村道12公里。', '修建村道12公里，全部通车。']],
    ],
    [
      'the same with nothing below the second title',
      [
        ['年度总体目标', '年初设定目标', '', '目标达成综述', '', '', ''],
        ['', '修建村道12公里。', '', '', '', '', ''],
      ],
      ['A2:A3', 'B2:C2', 'D2:G2', 'B3:C3', 'D3:G3'],
      [['修建村道12公里。', null]],
    ],
    [
      'the same with nothing below either',
      [
        ['年度总体目标', '年初设定目标', '', '年度达成情况', '', '', ''],
        ['', '', '', '', '', '', ''],
      ],
      ['A2:A3', 'B2:C2', 'D2:G2', 'B3:C3', 'D3:G3'],
      [],
    ],
    [
      'a short goal right of its label stays one',
      [['年度目标', '保障运转', '', '', '', '', '']],
      ['B2:G2'],
      [['保障运转', null]],
    ],
    [
      'goals below each other, beside one label',
      [
        ['年度总体目标', '目标1：修建村道12公里', '', '', '', '', ''],
        ['', '目标2：新建水窖40口', '', '', '', '', ''],
      ],
      ['A2:A3', 'B2:G2', 'B3:G3'],
      [['目标1：修建村道12公里', null]],
    ],
  ])('%s', (_, above, merges, goals) => {
    expect(pairsIn(made(above, merges))).toEqual(goals);
  });

  it.each([
    ['1.修建村道12公里;2. 3.。', '1.修建村道12公里'],
    ['1.修建村道12公里；2.；3.；', '1.修建村道12公里'],
    ['目标1：修建村道12公里\n目标2：\n目标3：', '目标1：修建村道12公里'],
    ['①修建村道12公里；②', '①修建村道12公里'],
    ['1.；2.新建水窖40口', '2.新建水窖40口'],
    ['覆盖率达到2.5%；完成率1.0', '覆盖率达到2.5%；完成率1.0'],
    ['1.', null],
  ])('numbers with nothing behind them are dropped: %s', (text, goal) => {
    const [found] = pairsIn(made([['年度总体目标', text]], ['B2:G2']));
    expect(found?.[0] ?? null).toBe(goal);
  });
});

describe('what a report says of the goals', () => {
  const titles = ['年度总体目标', '预期目标', '', '', '实际完成情况'];
  const pair = (goal: string, done: string) =>
    made([titles, ['', goal, '', '', done]], ['B2:D2', 'E2:G2', 'B3:D3', 'E3:G3', 'A2:A3']);

  it('a goal that was copied as its own result is said, and asked for', () => {
    const { source } = pair('修建村道12公里，惠及3个村。', '修建村道12公里， 惠及3个村');
    expect(linesOf(doneParts(source))).toEqual([
      '总体目标完成情况：修建村道12公里，惠及3个村。【与年度目标一字不差，请写明实际完成情况】',
    ]);
  });

  it('of several goals each that was copied', () => {
    const { source } = made(
      [
        ['序号', '年度绩效目标', '', '', '实际完成情况'],
        ['1', '修建村道12公里', '', '', '修建村道12公里'],
        ['2', '新建水窖40口', '', '', '建成38口'],
      ],
      ['B2:D2', 'B3:D3', 'B4:D4'],
    );
    expect(linesOf(goalResultParts(source))).toEqual([
      '绩效目标1：修建村道12公里。完成情况：修建村道12公里。【与年度目标一字不差，请写明实际完成情况】',
      '绩效目标2：新建水窖40口。完成情况：建成38口。',
    ]);
  });

  it('a result of its own is not', () => {
    const { source } = pair('修建村道12公里。', '修建村道11公里。');
    expect(linesOf([...goalParts(source), ...doneParts(source)])).toEqual([
      '年度总体目标：修建村道12公里。',
      '总体目标完成情况：修建村道11公里。',
    ]);
  });

  it('where nobody wrote what came of it, the indicators that prove each clause say it', () => {
    const { source } = pair('1.开展培训，培训人数100人次以上；2.检查次数10次；3.群众生活环境得到改善。', '');
    expect(linesOf(doneParts(source))).toEqual([
      '总体目标完成情况：“1.开展培训，培训人数100人次以上”：培训人数≥100人次，实际完成150人次，完成率150%；' +
        '“2.检查次数10次”：检查次数≥10次，实际完成10次，完成率100%；“3.群众生活环境得到改善”：【完成情况】。',
    ]);
  });

  it.each([
    [
      '新建泵站8座、检查次数10次，发放手册。',
      '“新建泵站8座”：【完成情况】；“检查次数10次，发放手册”：检查次数≥10次，实际完成10次，完成率100%。',
    ],
    [
      '2024年、2025年检查次数10次，群众培训率达90%。',
      '“2024年、2025年检查次数10次”：检查次数≥10次，实际完成10次，完成率100%；“群众培训率达90%”：【完成情况】。',
    ],
  ])('what proves one figure of a clause says nothing of another: %s', (goal, said) => {
    expect(linesOf(doneParts(pair(goal, '').source))).toEqual([`总体目标完成情况：${said}`]);
  });

  it('a goal of which no indicator speaks stays a slot', () => {
    const { source } = pair('群众生活环境得到改善。', '');
    expect(linesOf(doneParts(source))).toEqual(['总体目标完成情况：【总体目标完成情况】。']);
  });
});

describe('a list of projects', () => {
  it('asks once for the problems of all projects of which it says nothing', () => {
    const grid = [
      ['2023年度项目支出情况表'],
      ['序号', '项目名称', '预算数（万元）', '执行数（万元）', '执行率'],
      ['1', '道路养护', '120', '60', '50%'],
      ['2', '图书采购', '30', '30', '100%'],
      ['3', '路灯更换', '45', '45', '100%'],
    ];
    const report = reportModel([], bookOf(gridSheet(grid))) ?? expect.fail('no report');
    const text = reportText(report);
    expect(text.match(/没有的写“无”/g)).toHaveLength(1);
    expect(text).toContain('表中没有写明的项目2个：');
    // Headings of its own only where there is more than one thing to part.
    expect(text.match(/1\.绩效目标实现情况/g)).toHaveLength(1);
  });

  it.each(withExtra(['project-list']))('%s: adds up budgets and spending of the same projects alone', (name) => {
    const lines = realReport(name).report.body.flatMap((block) =>
      block.kind === 'paragraph' ? [textOf(block.content)] : [],
    );
    const said = lines.find((line) => line.includes('填有预算和实际支出的项目'));
    const [, all, count, budget, spent] =
      /年度预算合计([\d.]+)万元；填有预算和实际支出的项目(\d+)个，预算合计([\d.]+)万元，实际支出合计([\d.]+)万元/.exec(
        said ?? '',
      ) ?? [];
    expect(Number(count)).toBeLessThan(23);
    expect(Number(budget)).toBeLessThan(Number(all));
    expect(Number(spent)).toBeLessThanOrEqual(Number(budget));
  });
});
