import { expect, it } from 'vitest';
import { planDrafts, planScore } from '../../src/plan';
import { evaluateBook } from '../support/chain';
import { bookOf, gridSheet } from '../support/gridSheet';

it('no draft is put where a score goes, though a title above speaks of reasons', () => {
  const book = bookOf(
    gridSheet([
      ['项目支出绩效自评表'],
      ['项目名称', '村道养护', '', '', '', '', '未达到90%的原因'],
      ['项目资金（万元）', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      ['年度资金总额', '100', '100', '30', '10', '', ''],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '数量指标', '养护里程', '≥20公里', '21公里', '50', ''],
      ['效益指标', '社会效益指标', '通行改善里程', '≥20公里', '21公里', '40', ''],
    ]),
  );
  const { perTable, changes } = planScore(evaluateBook(book), book, {
    write: 'formulas',
    workingPaper: false,
    language: 'zh',
  });
  const drafts = perTable.flatMap(({ after }) => planDrafts(after, book).drafts.map(({ change }) => change));
  const cells = [...changes, ...drafts].flatMap((change) =>
    change.kind === 'cell' ? [`${change.address.row},${change.address.column}`] : [],
  );
  expect(cells).toContain('3,6');
  expect(new Set(cells).size).toBe(cells.length);
});
