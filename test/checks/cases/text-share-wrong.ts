import type { ReportCase } from '../report/support/case';
import { one } from '../report/support/case';

export const cases: readonly ReportCase[] = [
  one('right', '支出合计200万元，其中：基本支出150万元，占75%；项目支出50万元，占25%。'),
  one(
    'wrong beside a right one',
    '支出合计200万元，其中：基本支出150万元，占75%；项目支出50万元，占35%。',
    'text-share-wrong: 35% → 25%',
  ),
  one('the whole is elsewhere', '基本支出2476260.58元，占一般公共预算支出的84.06%，同比减少4966.66元，下降0.2%。'),
  one(
    'of a total in the sentence before',
    '2023年度，本单位支出200万元。其中：基本支出150万元，占75%；项目支出50万元，占20%。',
    'text-share-wrong: 20% → 25%',
  ),
  {
    name: 'of a whole by its name, named before',
    report: ['2023年本年支出合计200万元。', '一般公共预算支出150万元，占本年支出合计的70%。'],
    finds: ['text-share-wrong: 70% → 75%'],
  },
  {
    name: 'of a whole whose name has two values',
    report: ['支出合计200万元。', '支出合计300万元。', '基本支出150万元，占支出合计的70%。'],
    finds: [],
  },
];
