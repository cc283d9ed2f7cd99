import { beforeAll, describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/layout';
import type { Written } from '../support/chain';
import { scoreFile, shownAt, withoutResults } from '../support/chain';
import type { Recalculated } from '../support/libreoffice';
import { recalculate, skipWithoutLibreOffice } from '../support/libreoffice';
import type { MinimalValue } from '../support/minimalXlsx';
import { book } from '../support/planBooks';

/** Each standard with a target and actuals on both sides of every limit it names, and on it where that is plain. */
const STANDARDS: readonly (readonly [name: string, target: string, actuals: readonly string[], standard: string])[] = [
  ['培训人次', '≥200人次', ['90人次', '120人次', '199人次', '260人次'], '按完成比例得分，完成率低于60%的不得分'],
  ['课程门数', '≥20门', ['19门', '20门'], '达标得满分，未达标不得分'],
  [
    '巡查次数',
    '≥40次',
    ['40次', '36次', '35次', '24次', '23次'],
    '完成率≥90%得满分，60%≤完成率<90%得5分，完成率<60%不得分',
  ],
  ['验收合格率', '≥95%', ['96%', '93%', '80%', '70%'], '每低1个百分点扣0.5分，扣完为止'],
  ['整改完成率', '≥96%', ['95.5%', '91%'], '每低1个百分点扣0.5分，不足1个百分点按1个百分点计'],
  ['资料归档率', '≥97%', ['96.5%', '91%'], '每低2个百分点扣1分，不足2个百分点的不扣分'],
  ['群众满意度', '≥90%', ['91%', '90%', '85%', '79%'], '满意度≥90%得10分，80%≤满意度<90%得6分，满意度<80%得0分'],
  ['参训人数', '≥200人', ['192人', '186人', '110人'], '完成率达到95%得满分，低于60%不得分，其余按完成比例得分'],
  ['办理时长', '≤10天', ['9天', '12天', '25天'], '每超1天扣1分，扣完为止'],
  ['安全事故', '≤0起', ['0起', '2起', '9起'], '每发生1起扣2分，扣完为止'],
  ['成本控制率', '=100%', ['100%', '109%', '86%', '130%'], '偏差率在±10%以内得10分，±10%-±15%得6分，超过±15%不得分'],
  ['宣传场次', '≥10场', ['13场', '14场'], '完成的得满分，完成率超过130%的扣1分'],
];
const ROWS = STANDARDS.flatMap(([name, target, actuals, standard]) =>
  actuals.map((actual): MinimalValue[] => ['产出指标', '数量指标', name, target, actual, standard, 10, null, null]),
);
const HEADER = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '评分标准',
  '分值',
  '得分',
  '偏差原因分析',
];
const MONEY = [null, null, null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'];
const NOTES = [
  '注：预算执行率低于60%的，得分为0分。',
  '说明：执行率90%（含）以上得满分，60%（含）-90%按比例得分，60%以下不得分。',
  '注：执行率≥95%得10分，80%≤执行率<95%得6分，执行率<80%不得分。',
  '注：预算执行率每低1个百分点扣0.5分，不足1个百分点的不扣分，扣完为止。',
];
const EXECUTED = [58, 60, 92, 97];

const sheets = NOTES.flatMap((note, index) =>
  EXECUTED.map((executed) => ({
    name: `表${index}-${executed}`,
    rows: [
      ['项目支出绩效自评表（2024年度）'],
      MONEY,
      [null, '年度资金总额', null, 100, 100, executed, 10, null, null],
      HEADER,
      ...ROWS,
      ['总分', null, null, null, null, null, 10 + ROWS.length * 10, null, null],
      [note],
    ],
  })),
);

describe('formulas of rules that a form prints', () => {
  const file: Written = scoreFile(book(sheets));

  it('uses every rule and writes a formula for every row', () => {
    for (const { printed, indicators } of file.evaluations) {
      expect(printed.unread).toEqual([]);
      expect(printed.used).toHaveLength(ROWS.length + 1);
      expect(indicators.filter(({ score }) => score === null)).toEqual([]);
    }
    const [first] = file.evaluations;
    const formulas = file.plan.changes.filter(
      (change) => change.kind === 'cell' && change.sheet === first?.table.sheet && change.after.formula !== null,
    );
    // Every row, the execution rate and its score, and the total.
    expect(formulas).toHaveLength(ROWS.length + 3);
  });

  describe.skipIf(skipWithoutLibreOffice())('in LibreOffice', () => {
    let shown: Recalculated | undefined;
    beforeAll(async () => {
      [shown] = await recalculate([withoutResults(file.file.bytes())]);
    });

    it('shows the scores of the program', () => {
      const at = ({ row, cells }: Indicator) => cells.score ?? { row, column: 7 };
      for (const { table, indicators, budget } of file.evaluations) {
        const scores = indicators.map(({ indicator, score }) => [indicator.name, indicator.actual.text, score]);
        const seen = indicators.map(({ indicator }) => [
          indicator.name,
          indicator.actual.text,
          shownAt(shown, table.sheet, at(indicator)),
        ]);
        expect(seen).toEqual(scores);
        expect(shownAt(shown, table.sheet, { row: 2, column: 8 })).toBe(budget[0]?.score);
      }
    });
  });
});
