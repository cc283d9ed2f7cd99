import { describe, expect, it } from 'vitest';
import { evaluateBook } from '../support/chain';
import { bookOf, gridSheet } from '../support/gridSheet';

const HUGE = '9'.repeat(400);
/** 1e-307 in digits, which a sheet holds as a number. */
const TINY = `0.${'0'.repeat(306)}1`;

/** A small table with these points, scores and amounts. */
function evaluate(cells: Readonly<{ points?: string; score?: string; budget?: string; target?: string }>) {
  const [evaluation] = evaluateBook(
    bookOf(
      gridSheet(
        [
          ['项目支出绩效自评表'],
          ['项目名称', '村道养护'],
          ['', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
          ['年度资金总额', cells.budget ?? '100', cells.budget ?? '100', '100', '10', '', ''],
          ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
          [
            '产出指标',
            '数量指标',
            '养护里程',
            cells.target ?? '≥20公里',
            '21公里',
            cells.points ?? '50',
            cells.score ?? '',
          ],
          ['产出指标', '数量指标', '巡查次数', '≥12次', '12次', cells.points ?? '40', cells.score ?? ''],
        ],
        { kinds: Object.values(cells).includes(TINY) ? 'numbers' : 'texts' },
      ),
    ),
  );
  if (!evaluation) throw new Error('no table');
  return evaluation;
}

/** Every figure that an evaluation gives. */
function figures({ indicators, budget, total }: ReturnType<typeof evaluate>): (number | null)[] {
  return [
    ...indicators.flatMap(({ score, points, completion }) => [score, points?.value ?? null, completion]),
    ...budget.flatMap(({ score, points, rate }) => [score, points, rate]),
    ...[total.score, total.points, total.known],
  ];
}

describe('figures beyond what a sheet can hold', () => {
  it.each([
    ['points in digits', { points: HUGE }],
    ['scores in digits', { score: HUGE }],
    ['amounts in digits', { budget: HUGE }],
    ['points that add up to more than any number', { points: `17${'0'.repeat(307)}` }],
    ['a target of nearly nothing', { target: TINY }],
    ['a budget of nearly nothing', { budget: TINY }],
    ['scores that add up to more than any number', { score: `17${'0'.repeat(307)}` }],
  ])('%s are no figures', (_, cells) => {
    for (const figure of figures(evaluate(cells))) expect(figure === null || Number.isFinite(figure)).toBe(true);
  });
});
