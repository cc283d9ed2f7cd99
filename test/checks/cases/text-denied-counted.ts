import type { ReportCase } from '../report/support/case';
import { one } from '../report/support/case';

export const cases: readonly ReportCase[] = [
  one('counted alone', '本局下属事业单位2个。'),
  {
    name: 'denied in one chapter, counted in another',
    report: ['本局无下属预算单位。', '本局下属事业单位2个。'],
    finds: ['text-denied-counted: 2个 → 无下属预算单位'],
  },
];
