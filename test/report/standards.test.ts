import { describe, expect, it } from 'vitest';
import { reportModel } from '../../src/report/reportModel';
import { reportText } from '../../src/report/reportText';
import { bookOf, gridSheet } from '../support/gridSheet';
import { evaluateBook } from './realReports';

/** The report on a sheet of this grid, in plain words. */
function reportOn(grid: readonly (readonly (string | number)[])[]): string {
  const book = bookOf(gridSheet(grid.map((cells) => cells.map(String))));
  return reportText(reportModel(evaluateBook(book), book) ?? expect.fail('no report'));
}

const LIST = [
  ['社区食堂项目支出绩效自评评分表', '', '', '', '', ''],
  ['一级指标', '二级指标', '三级指标', '分值', '评分标准', '得分'],
  ['决策', '立项', '论证充分性', 10, '有论证材料得满分，缺一项扣2分', 8],
  ['', '', '程序规范性', 10, '程序合规得满分', 10],
  ['过程', '管理', '制度健全性', 30, '制度健全得满分，每缺一项制度扣5分', 25],
  ['效益', '满意', '居民认可程度', 50, '按走访结果评分', 50],
  ['总分', '', '', 100, '', 93],
];

describe('the report on a list of scores', () => {
  it('lists what was taken off, with the standard, and no indicator that is not there', () => {
    const text = reportOn(LIST);
    expect(text).toContain('评分表共4项，按评分标准评分，不设指标值。');
    expect(text).toContain('按评分标准评分的4项，其中2项有扣分，共扣7分。');
    expect(text).toContain(
      '（1）“论证充分性”分值10分，得8分，扣2分。评分标准：“有论证材料得满分，缺一项扣2分”。扣分原因【…】。',
    );
    expect(text).toContain('（2）“制度健全性”分值30分，得25分，扣5分。');
    expect(text).not.toContain('没有适用的绩效指标');
    expect(text).not.toContain('“程序规范性”');
  });

  it('says that all points were earned where they were, and how many are open', () => {
    const full = LIST.map((cells, row) => (row > 1 ? [...cells.slice(0, 5), cells[3] ?? ''] : cells));
    expect(reportOn(full)).toContain('按评分标准评分的4项，得分与分值相同。');
    const open = LIST.map((cells, row) => (row === 4 || row === 6 ? [...cells.slice(0, 5), ''] : cells));
    expect(reportOn(open)).toContain('按评分标准评分的4项，其中1项有扣分，共扣2分，【1项得分待定】。');
  });
});

describe('rows of which the table proves nothing', () => {
  const HEAD = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];

  it('are not called met where the words of the target are repeated, nor scored by a standard where none is printed', () => {
    const text = reportOn([
      ['文化活动项目支出绩效自评表', '', '', '', '', '', ''],
      HEAD,
      ['产出指标', '数量指标', '演出场次', '≥10场', '12场', 50, 50],
      ['', '质量指标', '节目质量', '稳步提升', '稳步提升。', 20, 20],
      ['', '时效指标', '开展时间', '', '', 10, 10],
      ['效益指标', '社会效益指标', '文化氛围', '明显改善', '达成预期指标', 20, 20],
      ['总分', '', '', '', '', 100, 100],
    ]);
    expect(text).toMatch(
      /节目质量，指标值“稳步提升”，实际“稳步提升。”，(?:自评得满分，)?【与指标值文字相同，请写明完成情况的依据】。/,
    );
    expect(text).toContain('另有指标值和完成值空着的1项：“开展时间”，【请补充】。');
    expect(text).not.toContain('按评分标准评分');
    expect(text).toMatch(/文化氛围，指标值“明显改善”，实际“达成预期指标”，(?:已完成|自评得满分)。/);
  });
});

describe('what the money brought, use by use', () => {
  const FORM = [
    ['产业服务资金项目绩效自评指标评分表', '', '', '', '', '', '', ''],
    ['一级指标', '二级指标', '三级指标', '权重', '评价年度预期值', '评价年度实现值', '自评分数', '未达标原因分析'],
    ['产出指标', '数量指标', '走访企业次数', '50', '≥20次', '26次', '50', ''],
    ['', '质量指标', '走访覆盖率', '20', '≥90%', '95%', '20', ''],
    ['效益指标', '社会效益指标', '新增就业人数', '30', '≥10人', '12人', '30', ''],
    ['合计', '', '', '100', '', '', '100', ''],
  ];

  it('is proposed from the outputs that were counted', () => {
    const text = reportOn(FORM);
    expect(text).toContain('（1）走访企业次数≥20次，实际完成26次，完成率130%。【该用途使用的资金和取得的成效】');
    expect(text).not.toContain('（2）走访覆盖率≥90%，实际完成95%，完成率105.56%。【');
  });
});
