import { halfWidth } from './width';

/**
 * The key of a label or title, by which it is compared: half-width, without blanks, without what stands in brackets, without a star
 * or a number before it and without closing punctuation.
 * "年度\n指标值（A）：" → "年度指标值"
 */
export function normaliseLabel(text: string): string {
  return stripBrackets(compact(text))
    .replace(/^[★*☆▲△●·]+/, '')
    .replace(/^[一二三四五六七八九十]+、|^\d+[.、](?=\D)/, '')
    .replace(/[:;*,.、。;]+$/, '');
}

/** Half-width, without blanks and zero-width characters; all brackets are round ones and stay, as does punctuation. "（万元）" → "(万元)" */
export function compact(text: string): string {
  // Numbers and other plain ASCII, most of a large sheet, are as they are.
  if (/^[!-Z^-~]*$/.test(text)) return text;
  return halfWidth(text)
    .replace(/[\s\u200b-\u200f\ufeff]+/g, '')
    .replace(/[【〔［]/g, '(')
    .replace(/[】〕］]/g, ')');
}

/** A name or a level: a break stands inside of a word and goes (产出\n指标 → 产出指标); runs of blanks become one. */
export function oneLine(text: string): string {
  return text
    .replace(/[\r\n\u2028\u2029]+\s*/g, '')
    .replace(/[ \t\u00a0\u3000]+/g, ' ')
    .trim();
}

/** What a form prints before a name and a sentence leaves out: 指标1：, ★. */
const NUMBERING = /^(?:[★☆※*]\s*|指标\s*\d{1,2}(?:\s*[.:：、．]\s*|\s+|(?=[^\d\s.:：、．%])))+(?=\S)/;

/** A name without what a form prints before it. */
export const withoutNumbering = (name: string): string => name.replace(NUMBERING, '');

/** Without what stands in round half-width brackets, one in the other too. */
export function withoutBrackets(text: string): string {
  let result = text;
  for (let previous = ''; previous !== result;) {
    previous = result;
    result = result.replace(/\([^()]*\)/g, '');
  }
  return result;
}

function stripBrackets(text: string): string {
  const result = withoutBrackets(text);
  // A bracket that never closes (cut off by a page break) goes with what follows it, unless it is all there is.
  return result.replace(/(?<=.)\([^()]*$/, '');
}

/** A name without the code that systems print before it: 203045-省农垦实验中学, 51092322T000000437000-图书馆免费开放. */
export function withoutCode(text: string): string {
  return text.replace(/^(?:\d{3,}|(?=[A-Za-z]*\d)[\dA-Za-z]{6,})\s*[-—–－_]+\s*(?=[\u4e00-\u9fff])/, '');
}
