import { compose, countRows, joined, targetLine } from '../../narrative';
import type { OutlinePart } from '../outline';
import { paragraph } from '../outline';
import type { ReportSource } from '../source';
import { knownYearOf } from '../source';

/** What the year was to bring, indicator by indicator: 转化科技成果数量≥10项；…. */
export function targetParts(source: ReportSource): OutlinePart[] {
  const { all } = countRows(source.evaluation);
  const targets = all.flatMap(({ indicator }) => {
    const line = targetLine(source.evaluation.table.sheet, indicator);
    return line ? [line] : [];
  });
  if (targets.length === 0) return [];
  const list = joined(targets, '；');
  return paragraph(compose('report.targets', { year: knownYearOf(source), list }));
}
