import type { CellContent } from '../../model';
import { isCellError } from '../../model';

/** Signs that numbers, percentages, amounts, dates and times are written with, in Chinese and in English. */
const NUMBER_LIKE =
  /^[\d０-９.,，．:：/\-－–年月日时点分秒上下午中晨晚星期％%‰¥￥$€()（）eE+＋\s〇零一二三四五六七八九十百千万亿正负APMapm]+$/;
const WORDS = /^(?:true|false|真|假)$/i;
/** "5-Mar", "March 2024". */
const MONTH = /^(?=.*\d)[\d\s,.\-/]*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\d\s,.\-/]*$/i;

/** true for a text that Excel, on entry, would make a formula, number, date, truth value or error of. */
export function wouldBeReadOtherwise(text: string): boolean {
  if (/^[=+\-@'#]/.test(text)) return true;
  return NUMBER_LIKE.test(text) || WORDS.test(text.trim()) || MONTH.test(text.trim());
}

/**
 * What is entered for a content: formulas and numbers as they are, a text that Excel would read otherwise with an apostrophe
 * before it (Excel hides it), and '' to clear the cell. In a cell formatted as text nothing is read otherwise.
 */
export function entryOf(content: CellContent, numberFormat: string): string | number | boolean {
  if (content.formula !== null) return content.formula;
  const { value } = content;
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value !== 'string') return value;
  if (numberFormat === TEXT_FORMAT) return value.startsWith("'") ? `'${value}` : value;
  return wouldBeReadOtherwise(value) ? `'${value}` : value;
}

export const TEXT_FORMAT = '@';
