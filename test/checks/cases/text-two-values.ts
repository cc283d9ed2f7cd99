import type { ReportCase } from '../report/support/case';
import { one } from '../report/support/case';

export const cases: readonly ReportCase[] = [
  {
    name: 'the rate again, otherwise',
    report: ['年度预算40万元，实际支出36万元，预算执行率90%。', '主要问题：预算执行率80%，支出进度偏慢。'],
    finds: ['text-two-values: 80% → 90%'],
  },
  {
    name: 'the rate of half a year',
    report: ['年度预算40万元，实际支出36万元，预算执行率90%。', '上半年预算执行率40%，支出进度偏慢。'],
    finds: [],
  },
  one(
    'two results of a year that differ',
    '2024年全市专利转化指数达58.03。全市稳步推进，2024年全市专利转化指数达57.57。',
    'text-two-values: 57.57 → 58.03',
  ),
  {
    name: 'series of years, of which the first is taken for granted',
    report: ['2022年度评价报告', '全区有城市道路210条；2021年有城市道路222条；2022年有城市道路234条。'],
    finds: [],
  },
  {
    name: 'goals of two years',
    report: ['（三）绩效目标', '1.2021年度绩效目标。新建灌溉渠道62万米。', '2.2022年度绩效目标。新建灌溉渠道64万米。'],
    finds: [],
  },
  one('lots side by side', '一标段主要建设内容为硬化村道3115平方米；二标段主要建设内容为硬化村道1413平方米。'),
  {
    name: 'entries of a list, each of its own',
    report: ['二、各点位完成情况', '1.东街点位，安装健身路径12套。', '2.西街点位，安装健身路径15套。'],
    finds: [],
  },
  {
    name: 'one thing in two chapters',
    report: ['一、基本情况', '全年安装健身路径12套。', '三、绩效分析', '1.数量指标。安装健身路径15套。'],
    finds: ['text-two-values: 15套 → 12套'],
  },
  {
    name: 'a goal and its result',
    report: ['一、绩效目标', '全年安装健身路径20套。', '三、绩效分析', '1.数量指标。安装健身路径15套。'],
    finds: [],
  },
  one('of two years', '2023年全市专利转化指数达57.57。2024年全市专利转化指数达58.03。'),
  one('goal and result', '全市专利转化指数目标达60。2024年全市专利转化指数达58.03。'),
];
