import { describe, expect, it } from 'vitest';
import { readTitle } from '../../src/layout/titles';

type Row = readonly [title: string, what: string, whose: string, when: string];

/** Titles of the forms of the budget cycle, beside the self-evaluation the goal, monitoring, review and result forms. */
const SEEN: readonly Row[] = [
  ['年度指标值', 'target', 'unit', 'year'],
  ['项目指标值', 'target', 'unit', 'year'],
  ['指标值', 'target', 'unit', 'year'],
  ['目标值', 'target', 'unit', 'year'],
  ['年度指标值(TARGETVALUE)', 'target', 'unit', 'year'],
  ['年初指标值(NCINDEXVAL)', 'target', 'unit', 'year'],
  ['当年预期实现值', 'target', 'unit', 'year'],
  ['本年度计划水平', 'target', 'unit', 'year'],
  ['批复指标值', 'target', 'approved', 'year'],
  ['项目总目标', 'target', 'unit', 'period'],
  ['实施期目标', 'target', 'unit', 'period'],
  ['长期目标', 'target', 'unit', 'period'],
  ['中期目标', 'target', 'unit', 'period'],
  ['实施期指标值', 'target', 'unit', 'period'],
  ['长期绩效指标', 'target', 'unit', 'period'],
  ['中期绩效指标', 'target', 'unit', 'period'],
  ['第一年度目标', 'target', 'unit', 'period'],
  ['第四年度目标', 'target', 'unit', 'period'],
  ['上年度实际水平', 'actual', 'unit', 'past'],
  ['上年实际完成值', 'actual', 'unit', 'past'],
  ['前年', 'other', 'unit', 'past'],
  ['上年', 'other', 'unit', 'past'],
  ['半年度指标执行情况', 'actual', 'unit', 'toDate'],
  ['1-6月执行数', 'actual', 'unit', 'toDate'],
  ['1-7月执行情况', 'actual', 'unit', 'toDate'],
  ['当前完成值(INDEXVAL)', 'actual', 'unit', 'toDate'],
  ['截至9月底完成值', 'actual', 'unit', 'toDate'],
  ['截至10月底完成值', 'actual', 'unit', 'toDate'],
  ['1-10月执行数', 'actual', 'unit', 'toDate'],
  ['1-12月完成值', 'actual', 'unit', 'year'],
  ['截至12月底完成值', 'actual', 'unit', 'year'],
  ['累计完成值', 'actual', 'unit', 'cumulative'],
  ['全年预计执行数', 'actual', 'unit', 'forecast'],
  ['全年预计完成情况', 'actual', 'unit', 'forecast'],
  ['全年预计完成值', 'actual', 'unit', 'forecast'],
  ['全年指标预计完成情况(COMPLETEANALYSCON)', 'actual', 'unit', 'forecast'],
  ['完成目标可能性', 'likelihood', 'unit', 'year'],
  ['完成可能性分析', 'likelihood', 'unit', 'year'],
  ['确定能', 'likelihood', 'unit', 'year'],
  ['有可能', 'likelihood', 'unit', 'year'],
  ['完全不可能', 'likelihood', 'unit', 'year'],
  ['序时进度预警', 'lamp', 'unit', 'year'],
  ['偏离度', 'lamp', 'unit', 'year'],
  ['全年预计完成情况偏离度', 'lamp', 'unit', 'forecast'],
  ['偏差原因分析', 'reason', 'unit', 'year'],
  ['其他原因', 'reason', 'unit', 'year'],
  ['经费保障', 'reason', 'unit', 'year'],
  ['制度保障', 'reason', 'unit', 'year'],
  ['人员保障', 'reason', 'unit', 'year'],
  ['硬件条件保障', 'reason', 'unit', 'year'],
  ['偏差原因备注', 'reason', 'unit', 'year'],
  ['自评完成值', 'actual', 'unit', 'year'],
  ['自评得分', 'score', 'unit', 'year'],
  ['复核完成值', 'actual', 'reviewer', 'year'],
  ['复核得分', 'score', 'reviewer', 'year'],
  ['复核分', 'score', 'reviewer', 'year'],
  ['财政审核评分', 'score', 'reviewer', 'year'],
  ['财政评分', 'score', 'reviewer', 'year'],
  ['核查分数', 'score', 'reviewer', 'year'],
  ['复核说明', 'reason', 'reviewer', 'year'],
  ['得分偏差', 'deviation', 'unit', 'year'],
  ['偏差率', 'deviation', 'unit', 'year'],
  ['备注', 'remark', 'unit', 'year'],
  ['得失分依据及原因', 'reason', 'unit', 'year'],
  ['自评分数', 'score', 'unit', 'year'],
  ['评价得分', 'score', 'unit', 'year'],
  ['评价结果', 'grade', 'unit', 'year'],
  ['自评等级', 'grade', 'unit', 'year'],
  ['评价等级', 'grade', 'unit', 'year'],
  ['资金量', 'amount', 'unit', 'year'],
  ['发行金额', 'amount', 'unit', 'year'],
  ['审核内容', 'criterion', 'reviewer', 'year'],
  ['审核要点', 'criterion', 'reviewer', 'year'],
  ['权重', 'points', 'unit', 'year'],
  ['分值', 'points', 'unit', 'year'],
  ['审核意见(优良中差)', 'judgement', 'reviewer', 'year'],
  ['得分小计', 'score', 'unit', 'year'],
  ['指标解释', 'standard', 'unit', 'year'],
  ['指标标准或依据', 'standard', 'unit', 'year'],
  ['绩效标准', 'standard', 'unit', 'year'],
  ['评分标准', 'standard', 'unit', 'year'],
  ['评价标准', 'standard', 'unit', 'year'],
  ['等级', 'grade', 'unit', 'year'],
  ['复核维度', 'problem', 'reviewer', 'year'],
  ['对象', 'problem', 'unit', 'year'],
  ['位置', 'problem', 'unit', 'year'],
  ['复核发现', 'problem', 'reviewer', 'year'],
  ['处理建议', 'problem', 'unit', 'year'],
  ['核验依据', 'evidence', 'unit', 'year'],
];

describe('a title says what × whose × when', () => {
  it.each(SEEN)('%s: %s of the %s, %s', (title, what, whose, when) => {
    expect(readTitle(title)?.meaning).toMatchObject({ what, whose, when });
  });

  it.each([
    ['2021年实际实现值', 2021],
    ['2020年实际执行数', 2020],
    ['2025年目标值', 2025],
    ['实际完成值', null],
  ])('%s is of the year %s', (title, year) => {
    expect(readTitle(title)?.meaning.year).toBe(year);
  });

  it('takes what was planned to be reached for a target, whatever the verb', () => {
    expect(readTitle('当年预期实现值')?.role).toBe('target');
  });

  it.each(['复核得分', '上年实际完成值', '1-7月执行数', '全年预计完成值', '偏离度', '评分标准'])(
    '%s is no column that is read',
    (title) => {
      expect(readTitle(title)?.role).toBe('ignored');
    },
  );

  it.each(['确定能', '资金量', '当前完成值', '实施期指标值'])('%s is evidence, and no title of a header', (title) => {
    expect(readTitle(title)?.role).toBeNull();
  });
});
