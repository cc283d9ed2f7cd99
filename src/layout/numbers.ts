import type { AmountUnit, WrittenNumber } from './table';
import { compact } from '../text';
import type { CellReading } from './rows';

/**
 * No points, score or rate: a sheet keeps fifteen digits, and what is larger is the typing of a machine. Sums of such figures would
 * be no numbers any more.
 */
const BEYOND = 1e15;

/** A plain number as people write it in a points, score or rate cell: 10, "3.64", "1,234.5"; null for anything else. */
function plainNumber(text: string): number | null {
  const match = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)$/.exec(text);
  const value = match ? Number((match[1] ?? '').replaceAll(',', '')) : BEYOND;
  return Math.abs(value) < BEYOND ? value : null;
}

/**
 * Points or a score: 10, "10", "10分", "9%" (nine points), a number formatted as percent (0.09 shown as 9%: nine points),
 * "38分(因人数减少)" with a remark in brackets.
 * Anything else (—, /, a rule in words), and what is beyond fifteen digits, has no value.
 */
export function readPoints({ cell, text, shown, address }: CellReading): WrittenNumber {
  const value = plainNumber(text.replace(/(?<=\d分)\([^()]+\)$/, '').replace(/(分|%)$/, ''));
  // A number that its format shows rounded counts as it is, not as it looks.
  const exact = typeof cell.value === 'number' && !text.endsWith('%') && value !== null ? cell.value : value;
  return { cell: address, text: shown, value: exact };
}

/** Points named in a text: 产出指标(50分), 预算执行情况（20分）, 数量指标15分; null where none are. */
export function pointsInText(text: string): number | null {
  const match = /\((\d+(?:\.\d+)?)分\)|\D(\d+(?:\.\d+)?)分$/.exec(compact(text));
  return match ? Number(match[1] ?? match[2]) : null;
}

/**
 * A rate as a fraction: "86.19%" and 0.8619 are 0.8619, "1" is 1 (100%). A bare number above 2 stands under a title that
 * means percent (执行率 79.27): 0.7927.
 */
export function readRate({ cell, text }: CellReading): number | null {
  // A number under a percent format is the fraction itself, however few decimals its format shows.
  if (typeof cell.value === 'number' && text.endsWith('%')) return cell.value;
  const shown = plainNumber(text.replace(/%$/, ''));
  if (shown === null) return null;
  if (text.endsWith('%')) return hundredth(shown);
  const value = typeof cell.value === 'number' ? cell.value : shown;
  return Math.abs(value) > 2 ? hundredth(value) : value;
}

/** A hundredth without the binary noise of a division (93.9 / 100 is 0.9390000000000001). */
function hundredth(value: number): number {
  return Number((value / 100).toPrecision(15));
}

/** 元, 万元 or 亿元, where a text names the unit of the amounts: 项目资金（万元）, 单位：元, 金额单位:万元. */
export function amountUnitIn(text: string): AmountUnit | null {
  const plain = compact(text);
  const match = /(?:[(]|单位[:：]?)(?:金额单位[:：]?|单位[:：]?|人民币)?(元|万元|亿元)(?:[)]|$|,)/.exec(plain);
  return (match?.[1] as AmountUnit | undefined) ?? null;
}
