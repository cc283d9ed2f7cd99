import { compose, countRows, indicatorLine, joined, words } from '../../narrative';
import { groupsOf } from '../../scoring';
import type { IndicatorResult } from '../../scoring';
import type { OutlinePart } from '../outline';
import { paragraph, sentence } from '../outline';
import type { ReportSource } from '../source';

/**
 * What the money brought, use by use (资金分用途使用成效): no form says what was spent on each, so the uses are proposed from the outputs that
 * were counted, each with its figures; the money and what came of it are slots. One slot for all where nothing was counted.
 */
export function useParts(source: ReportSource): OutlinePart[] {
  const counted = countRows(source.evaluation).all.filter(isCountedOutput);
  if (counted.length === 0) return sentence('report.gap-uses');
  return [
    ...sentence('report.uses-proposed'),
    ...counted.flatMap((row, index) =>
      paragraph(
        joined([
          [words(`（${index + 1}）`)],
          compose('report.use-line', { line: indicatorLine(source.evaluation, row) }),
        ]),
      ),
    ),
  ];
}

/** An output that is a number of something, not a share, a date or a cost. */
const isCountedOutput = ({ indicator }: IndicatorResult): boolean =>
  groupsOf(indicator).includes('output') &&
  indicator.actual.kind === 'number' &&
  indicator.actual.unit !== '%' &&
  !indicator.path.some((level) => /质量|时效|成本/.test(level));
