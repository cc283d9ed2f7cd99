import type { ReportCase } from '../report/support/case';
import { bookOf, gridSheet } from '../../support/gridSheet';

/** A table with scores: 产出 40, 效益 30, 满意度 20, 90 in all. */
const SCORED = bookOf(
  gridSheet([
    ['测试项目绩效自评表', '', '', '', '', '', ''],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '举办讲座场次', '≥10场', '8场', '50', '40'],
    ['效益指标', '社会效益指标', '政策知晓率', '≥90%', '95%', '30', '30'],
    ['满意度指标', '服务对象满意度指标', '学员满意率', '≥90%', '95%', '20', '20'],
    ['总分', '', '', '', '', '100', '90'],
  ]),
);

export const cases: readonly ReportCase[] = [
  {
    name: 'what the rows of each level got',
    report: ['自评总分90分，其中产出40分，效益30分，满意度20分。'],
    against: SCORED,
    finds: [],
  },
  {
    name: 'other points for a level',
    report: ['产出指标得分45分，效益指标得分30分，满意度指标得分20分。'],
    against: SCORED,
    finds: ['report-level-score-differs 1: 45分 → 40'],
  },
  {
    name: 'the points that can be got',
    report: ['指标体系满分100分，产出指标50分，效益指标30分，满意度指标20分。'],
    against: SCORED,
    finds: [],
  },
];
