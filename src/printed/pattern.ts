import type { Belongs, Item } from './item';
import type { Figure } from './rule';

export const N = String.raw`(\d+(?:\.\d+)?)`;
/** A figure with its unit: percent, or a few letters that no other word of a rule begins with. */
const UNIT = String.raw`(%|个百分点|百分点|个?工作日|万元|亿元|[\u4e00-\u9fffa-zA-Z]{0,2}?)`;
export const V = `${N}${UNIT}`;
export const INCLUDED = String.raw`(?:\((含|包含|不含)[\d.]*%?[^()]{0,4}\))?`;
export const SUBJECT = String.raw`([\u4e00-\u9fff]{1,14}?(?:率|度|值|数|量|比例|进度))?`;
/** What follows figures that the patterns must not take for their unit. */
export const END = '(?=[,;。:]|的|时|者|得|扣|计|不得|不扣|按|则|每|应|须|需|总分|自评|为|给|记|$)';

export interface Pattern {
  readonly pattern: RegExp;
  readonly item: (match: readonly (string | undefined)[]) => Item | null;
}

export const sticky = (source: string): RegExp => new RegExp(source, 'y');
export const number = (text: string | undefined): number => Number(text);
export const unitOf = (text: string | undefined): string | null =>
  text === undefined || text === '' ? null : /百分点$/.test(text) ? '%' : text.replace(/^个(?=工作日)/, '');
export const figure = (value: string | undefined, unit: string | undefined): Figure => ({
  value: number(value),
  unit: unitOf(unit),
});
export const optional = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

export function belongs(mark: string | undefined, otherwise: Belongs): Belongs {
  if (mark === undefined) return otherwise;
  return mark === '不含' ? 'no' : 'yes';
}
