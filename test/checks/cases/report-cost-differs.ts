import type { ReportCase } from '../report/support/case';
import { bookOf, gridSheet } from '../../support/gridSheet';

/** A fund of 25 万元 with one indicator of cost, and without an executed amount. */
const tableWith = (cost: string) =>
  bookOf(
    gridSheet(
      [
        ['河湖巡护项目绩效目标自评表', '', '', '', '', ''],
        ['项目名称', '', '河湖巡护', '', '', ''],
        ['资金情况（万元）', '', '', '全年预算数（A）', '全年执行数（B）', '预算执行率（B/A）'],
        ['', '', '年度资金总额', '25', '', ''],
        ['一级指标', '二级指标', '三级指标', '指标值', '全年实际完成值', '未完成原因和改进措施'],
        ['产出指标', '数量指标', '巡护河道里程', '≥120公里', '130公里', ''],
        ['成本指标', '经济成本指标', '巡护总成本', '≤25万元', cost, ''],
        ['满意度指标', '满意度指标', '沿河居民满意度', '≥90%', '96%', ''],
      ],
      { name: '巡护' },
    ),
  );

export const cases: readonly ReportCase[] = [
  {
    name: 'the cost of the final account',
    report: [
      '2024年河湖巡护项目绩效自评报告',
      '决算中河湖巡护项目支出21.27万元，执行率85.08%。巡护河道里程130公里，沿河居民满意度96%。',
    ],
    against: tableWith('21.27万元'),
    finds: [],
  },
  {
    name: 'another cost',
    report: [
      '2024年河湖巡护项目绩效自评报告',
      '决算中河湖巡护项目支出21.27万元，执行率85.08%。巡护河道里程130公里，沿河居民满意度96%。',
    ],
    against: tableWith('21.9万元'),
    finds: ['report-cost-differs 2: 21.27万元 → 21.9万元'],
  },
];
