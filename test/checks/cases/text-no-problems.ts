import type { ReportCase } from '../report/support/case';
import { one, projects } from '../report/support/case';

export const cases: readonly ReportCase[] = [
  {
    name: 'each project has its own budget, and its own problems',
    report: projects(
      ['技术大会经费', '本项目年度预算40万元，实际支出40万元，预算执行率100%。', '无'],
      ['科普活动经费', '本项目年度预算50万元，实际支出12万元，预算执行率24%。', '无'],
      ['人才驿站项目', '本项目年度预算60万元，实际支出48.5万元，预算执行率80.83%。', '无'],
      [
        '平台奖补资金',
        '本项目年度预算70万元，实际支出63万元，预算执行率91%。除验收外，部分指标未达到预期目标。',
        '无。',
      ],
    ),
    finds: [
      'text-no-problems: 无 → 写明问题、原因和措施',
      'text-rate-wrong: 91% → 90%',
      'text-no-problems: 无。 → 写明问题、原因和措施',
    ],
  },
  one('headings and good results are nothing unmet', '指标未完成原因分析：按计划推进，未完成指标0个。'),
];
