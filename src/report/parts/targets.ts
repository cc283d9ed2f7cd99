import { compose, countRows, joined } from '../../narrative';
import { nameSpan, targetSpan, valueText } from '../../narrative/values';
import type { Part } from '../outline';
import { paragraph } from '../outline';
import type { Source } from '../source';
import { yearOf } from '../source';

/** What the year was to bring, indicator by indicator: 转化科技成果数量≥10项；…. */
export function targetParts(source: Source): Part[] {
  const { all } = countRows(source.evaluation);
  const targets = all.flatMap(({ indicator }) => {
    const target = targetSpan(source.evaluation.table.sheet, indicator);
    if (!target) return [];
    const name = nameSpan(source.evaluation.table.sheet, indicator);
    const isSigned = /^[≥≤=＞＜]/.test(valueText(indicator.target));
    return [compose(isSigned ? 'report.line-signed' : 'report.line-worded', { name, target })];
  });
  if (targets.length === 0) return [];
  const list = joined(targets, '；');
  return paragraph(compose('report.targets', { year: yearOf(source), list }));
}
