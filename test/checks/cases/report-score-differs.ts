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
  { name: 'the total of the table', report: ['项目自评得分90分。'], against: SCORED, finds: [] },
  {
    name: 'another total',
    report: ['项目自评得分92.5分。'],
    against: SCORED,
    finds: ['report-score-differs 1: 92.5分 → 90'],
  },
];
