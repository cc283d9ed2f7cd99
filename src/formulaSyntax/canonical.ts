import { quoteSheet } from '../model';
import { rewrite } from './tokens';

/**
 * One spelling for the spellings that programs give the same formula: every sheet in quotes (Excel drops them where they are not
 * needed), without blanks, and without the "@" that newer Excel shows where an older formula takes one value.
 */
export function canonical(formula: string): string {
  return rewrite(formula, ({ kind, start, bodyStart }, text) => {
    if (kind === 'space' || text === '@') return '';
    if (bodyStart === start || text.startsWith("'")) return undefined;
    const prefix = bodyStart - start;
    return `${quoteSheet(text.slice(0, prefix - 1))}!${text.slice(prefix)}`;
  });
}

/** What Excel's own file puts before newer functions and the variables of LET. */
const FILE_PREFIX = /_XLFN\.|_XLWS\.|_XLPM\./g;

/**
 * Whether two texts are the same formula for Excel, however it hands one back: blanks gone, names in capitals, a sheet's quotes
 * dropped or added, "@" or a prefix of the file before a function, numbers written another way.
 */
export function sameFormula(a: string, b: string): boolean {
  return a === b || asExcelReads(a) === asExcelReads(b);
}

function asExcelReads(formula: string): string {
  return rewrite(formula, ({ kind, start, bodyStart }, text) => {
    if (kind === 'space' || text === '@') return '';
    if (kind === 'string') return undefined;
    if (kind === 'number') return String(Number(text));
    const prefix = text.slice(0, bodyStart - start);
    const sheet = prefix.startsWith("'") ? `${prefix.slice(1, -2).replaceAll("''", "'")}!` : prefix;
    return (sheet + text.slice(prefix.length).replace(/[\s@]/g, '')).toUpperCase().replace(FILE_PREFIX, '');
  });
}
