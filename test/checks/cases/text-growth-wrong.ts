import type { ReportCase } from '../report/support/case';
import { one } from '../report/support/case';

export const cases: readonly ReportCase[] = [
  one('growth', '项目支出469500元，同比增加70100元，增长17.55%。'),
  one('growth, wrong', '项目支出469500元，同比增加70100元，增长14.93%。', 'text-growth-wrong: 14.93% → 17.55%'),
  one('growth from the year before', '入库企业230家，较2023年的209家增长10%。'),
  one(
    'growth from the year before, wrong',
    '入库企业230家，较2023年的209家增长12%。',
    'text-growth-wrong: 12% → 10.05%',
  ),
  one('growth told from the year before on', '2023年支出301.4万元，本年较上年增加16.8万元，增长5.57%。'),
  one(
    'growth told from the year before on, wrong',
    '2023年支出301.4万元，本年较上年增加16.8万元，增长6.57%。',
    'text-growth-wrong: 6.57% → 5.57%',
  ),
  one('from nothing', '出国经费3.25万元，比上年增加3.25万元，增长100%。'),
];
