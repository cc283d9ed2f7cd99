import type { ReportCase } from '../report/support/case';
import { one, projects } from '../report/support/case';

export const cases: readonly ReportCase[] = [
  one(
    'two scores',
    '自评得分93.95分，等级为优。综上，本单位自评得分95.93分。',
    'text-score-differs: 95.93分 → 93.95分',
  ),
  {
    name: 'two projects by themselves, each with its own indicators and score',
    report: projects(
      [
        '图书馆免费开放补助资金',
        '本项目年度预算20万元，实际支出20万元，预算执行率100%。自评得分100分。绩效指标共10项，已全部完成。',
        '活动参与面还不够广。',
      ],
      [
        '执法人员制式服装经费',
        '本项目年度预算3.75万元，实际支出3.7万元，预算执行率98.67%。自评得分99.87分。绩效指标共6项，已全部完成。',
        '采购较晚。',
      ],
    ),
    finds: [],
  },
  {
    name: 'projects as chapters',
    report: [
      '一、图书馆免费开放补助资金',
      '年初预算20万元，全年支出18万元，执行率90%。自评得分99分。',
      '二、执法人员制式服装采购',
      '年初预算3.75万元，支出3.75万元，预算执行率100%。自评得分100分。',
      '三、存在的问题',
      '活动参与面还不够广。',
    ],
    finds: [],
  },
];
