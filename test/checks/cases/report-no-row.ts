import type { ReportCase } from '../report/support/case';
import { BOOK, MONEY } from '../report/support/regional';

export const cases: readonly ReportCase[] = [
  {
    name: 'a goal without a row, among goals that have one',
    report: [
      MONEY,
      '年度目标：举办技术对接活动不少于6场，课题验收合格率不低于90%，带动企业新增产值不低于500万元，发表论文不少于12篇，服务对象满意度不低于90%。',
    ],
    against: BOOK,
    finds: ['report-no-row 2: 发表论文不少于12篇 → 表中有对应的指标行'],
  },
  {
    name: 'goals of another document',
    report: [MONEY, '全市五年目标：开通公交线路不少于12条，绿化率不低于40%，新建学校不少于6所，培养教师不少于300人。'],
    against: BOOK,
    finds: [],
  },
];
