import { isAsAbove } from '../lexicon/asAbove';
import type { CellRef } from '../model';
import type { Evaluation, IndicatorResult } from '../scoring';
import { isReason } from '../scoring';
import { refs } from './values';

/** The explanation that stands in a table for a row, with its cell. */
export interface ToldReason {
  readonly text: string;
  readonly cell: CellRef;
}

/**
 * What the table says in explanation of a row; null where it says nothing. 同上 stands for the words of the nearest row above that has
 * any: in prose there is no above.
 */
export function toldReason(result: IndicatorResult, { indicators, table }: Evaluation): ToldReason | null {
  const own = textOf(result);
  if (own === '') return null;
  if (!isAsAbove(own)) return at(result, table.sheet);
  const above = indicators
    .slice(0, indicators.indexOf(result))
    .findLast((one) => isReason(textOf(one)) && !isAsAbove(textOf(one)));
  return above ? at(above, table.sheet) : null;
}

const textOf = ({ indicator }: IndicatorResult): string => indicator.reason.trim();

function at(result: IndicatorResult, sheet: string): ToldReason | null {
  const [cell] = refs(sheet, [result.indicator.cells.reason]);
  return cell ? { text: textOf(result), cell } : null;
}

/** How an explanation may begin: a rate with its figures in brackets, or target and actual, as drafts write them (leads.ts). */
const FIGURES = [
  '(?:完成率|预算执行率)?(?:为|达|达到)?\\s*\\d+(?:\\.\\d+)?\\s*[%％](?:（[^（）]*）)?',
  '指标值[“≥≤=＞＜\\d][^，。；]*，(?:完成|实际)[“\\d-][^，。；]*(?:，超出\\d[^，。；]*)?',
  '完成情况为“[^”]*”',
  '年末未执行\\d[^，。；]*',
].join('|');
const BEFORE_CAUSE = new RegExp(`^(?:${FIGURES})\\s*[，,。;；、]?\\s*`);
const LEAD = new RegExp(`^(?:${FIGURES})\\s*[，,]\\s*(?=.)`);

/** An explanation without the figures that every draft begins with: they are put there again. */
export const withoutLead = (reason: string): string => reason.trim().replace(LEAD, '');

/** The same without the words before the cause itself, 原因是: what two explanations have in common beside their figures. */
export function withoutFigures(reason: string): string {
  return reason
    .trim()
    .replace(BEFORE_CAUSE, '')
    .replace(/^(?:偏差)?(?:主要)?原因(?:分析)?(?:是|为|[:：])+\s*/, '');
}
