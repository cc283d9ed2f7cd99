import type { ReportCase } from '../report/support/case';
import { BOOK, changed, COUNTS, LINES, MONEY } from '../report/support/regional';

export const cases: readonly ReportCase[] = [
  { name: 'all that agrees', report: [MONEY, COUNTS, ...LINES], against: BOOK, finds: [] },
  {
    name: 'another target',
    report: changed('≥28人次，实际完成30人次，完成率107.14%', '≥30人次，实际完成30人次，完成率100%'),
    against: BOOK,
    finds: ['report-value-differs 4: 30人次 → 28人次'],
  },
  {
    name: 'another actual',
    report: changed('实际完成8场，完成率133.33%', '实际完成9场，完成率150%'),
    against: BOOK,
    finds: ['report-value-differs 3: 9场 → 8场'],
  },
  {
    name: 'the same in 亿元',
    report: changed('≥500万元，实际完成620万元', '≥0.05亿元，实际完成0.062亿元'),
    against: BOOK,
    finds: [],
  },
  {
    name: 'a name with words around it',
    report: changed('③课题验收合格率', '③通过专家评审的课题验收合格率'),
    against: BOOK,
    finds: [],
  },
  {
    name: 'numbered goals are no targets',
    report: [MONEY, '年度总体目标：目标1:举办技术对接活动目标2:加强培训力度。', ...LINES],
    against: BOOK,
    finds: [],
  },
  {
    name: 'two rows under one name: their sum',
    report: [MONEY, '服务高新技术企业和科技型中小企业数量不少于10家，实际完成8家。'],
    against: BOOK,
    finds: [],
  },
  {
    name: 'two rows under one name: not their sum',
    report: [MONEY, '服务高新技术企业和科技型中小企业数量不少于12家。'],
    against: BOOK,
    finds: ['report-value-differs 2: 12家 → 10家'],
  },
];
