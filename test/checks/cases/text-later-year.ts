import type { ReportCase } from '../report/support/case';

export const cases: readonly ReportCase[] = [
  {
    name: 'a report of one year that tells a result of the next',
    report: ['附件2', '2023年技术专项绩效自评报告', '2024年全市专利转化指数达57.57。'],
    finds: ['text-later-year: 2024年 → 2023年'],
  },
  {
    name: 'what was done after the year is told with its month',
    report: ['附件2', '2023年技术专项绩效自评报告', '2024年3月兑付企业12家，资金全部到位。'],
    finds: [],
  },
];
