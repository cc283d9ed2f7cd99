/**
 * Texts of labels and titles in the form in which they are compared: half-width, without any space or line break,
 * without what stands in brackets, without a closing colon or a star.
 * "年度\n指标值（A）：" → "年度指标值"
 */
export function normaliseLabel(text: string): string {
  return stripBrackets(compact(text))
    .replace(/^[★*☆▲△●·]+/, '')
    .replace(/^[一二三四五六七八九十]+、|^\d+[.、](?=\D)/, '')
    .replace(/[:;*,.、。;]+$/, '');
}

/** Half-width and without spaces, zero-width characters and line breaks; brackets stay. "（万元）" → "(万元)" */
export function compact(text: string): string {
  // Numbers and other plain ASCII, most of a large sheet, are as they are.
  if (/^[!-Z^-~]*$/.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\ufeff]+/g, '')
    .replace(/[【〔［]/g, '(')
    .replace(/[】〕］]/g, ')');
}

/** A name or a level as one line: line breaks inside a word are dropped, runs of spaces made one. */
export function oneLine(text: string): string {
  return text
    .replace(/[\r\n\u2028\u2029]+\s*/g, '')
    .replace(/[ \t\u00a0\u3000]+/g, ' ')
    .trim();
}

/** What a form prints before a name and a sentence leaves out: 指标1：, ★. */
const NUMBERING = /^(?:[★☆※*]\s*|指标\s*\d{1,2}(?:\s*[.:：、．]\s*|\s+|(?=[^\d\s.:：、．%])))+(?=\S)/;

export const withoutNumbering = (name: string): string => name.replace(NUMBERING, '');

function stripBrackets(text: string): string {
  let result = text;
  for (let previous = ''; previous !== result;) {
    previous = result;
    result = result.replace(/\([^()]*\)/g, '');
  }
  // A bracket that never closes (cut off by a page break) goes with what follows it, unless it is all there is.
  return result.replace(/(?<=.)\([^()]*$/, '');
}

/** A name without the code that systems print before it: 203045-省农垦实验中学, 51092322T000000437000-图书馆免费开放. */
export function withoutCode(text: string): string {
  return text.replace(/^(?:\d{3,}|(?=[A-Za-z]*\d)[\dA-Za-z]{6,})\s*[-—–－_]+\s*(?=[\u4e00-\u9fff])/, '');
}
