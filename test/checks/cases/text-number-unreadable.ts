import type { ReportCase } from '../report/support/case';
import { one } from '../report/support/case';

export const cases: readonly ReportCase[] = [
  one(
    'a slipped number is told once, its rate is right',
    '年度预算12,500万元，实际支出11,25791万元，预算执行率90.06%。',
    'text-number-unreadable: 11,25791万元 → 11257.91万元',
  ),
  one('thousands are no slip', '安排资金12,500万元，到位215,457.6元。'),
  one(
    'numbers of documents, dates and lists are none',
    '按照财教〔2024〕55号文件，2024年7月14日第1,2批共3类：1.设备；2.培训。',
  ),
];
