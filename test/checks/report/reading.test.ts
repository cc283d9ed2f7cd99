import { describe, expect, it } from 'vitest';
import type { ReportCase } from './support/case';
import { findingsOf, inShort } from './support/run';

const CASES: readonly ReportCase[] = [
  {
    name: 'a sentence that the page cut in two',
    report: ['本项目按照计划组织实施，全年共安排年度预算30万元，截至年底实际支', '', '出21.62万元，预算执行率77.21%。'],
    finds: ['text-rate-wrong: 77.21% → 72.07%'],
  },
  {
    name: 'what a converter leaves of signs and bold type',
    report: ['**培训学员数量** $\\geq 200$ 人次，实际完成 $260$ 人次，完成率 $120\\%$。'],
    finds: ['text-completion-wrong: 120% → 130%'],
  },
  {
    name: 'headings, lists and tables of Markdown',
    report: [
      '# 技术培训专项绩效自评报告',
      '## 三、绩效目标完成情况分析',
      '- 培训学员数量≥200人次，实际完成260人次，完成率120%',
      '- 举办巡讲场次≥10场，实际完成8场，完成率80%',
      '| 指标 | 指标值 | 完成值 |',
      '|---|---:|---:|',
      '| 培训学员数量 | ≥200人次 | 250人次 |',
      '> 年度预算30万元，实际支出21.62万元，预算执行率77.21%。',
    ],
    finds: ['text-completion-wrong: 120% → 130%', 'text-rate-wrong: 77.21% → 72.07%'],
  },
  {
    name: 'rows of a table are no sentences',
    report: [
      '三级指标\t指标值\t实际完成值',
      '培训学员数量\t≥200人次\t260人次',
      '预算数\t30\t执行数\t21.62\t执行率\t77.21%',
    ],
    finds: [],
  },
  { name: 'nothing at all', report: ['', '　', '无。'], finds: [] },
];

describe('a report as converters and files give it', () => {
  it.each(CASES.map((each) => [each.name, each] as const))('%s', (_, { report, finds }) => {
    expect(findingsOf(report, null).map(inShort)).toEqual(finds);
  });
});
