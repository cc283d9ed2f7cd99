import type { ReportCase } from '../report/support/case';
import { projects } from '../report/support/case';

export const cases: readonly ReportCase[] = [
  {
    name: 'the same results in two projects',
    report: projects(
      ['招商一批', '本项目年度预算10万元，实际支出10万元，预算执行率100%。签约项目6项，签约金额4亿元。', '无'],
      ['招商二批', '本项目年度预算20万元，实际支出20万元，预算执行率100%。签约项目6项，签约金额4亿元。', '无'],
      ['培训', '本项目年度预算30万元，实际支出30万元，预算执行率100%。', '无'],
      ['会议', '本项目年度预算40万元，实际支出40万元，预算执行率100%。', '无'],
    ),
    finds: ['text-repeated-results: 签约项目6项、签约金额4亿元 → 只在一个项目中写'],
  },
  {
    name: 'results of each its own',
    report: projects(
      ['招商一批', '本项目年度预算10万元，实际支出10万元，预算执行率100%。签约项目6项，签约金额4亿元。', '无'],
      ['招商二批', '本项目年度预算20万元，实际支出20万元，预算执行率100%。签约项目7项，签约金额5亿元。', '无'],
    ),
    finds: [],
  },
];
