import type { CellValue } from '../../../model';
import { damagedXml, decodeEscapes, parseXml, textBetween } from '../../../ooxml';
import type { CellTag, Span } from './cells';
import { indexOf } from './indexOf';
import { richText } from './strings';

/** The value a cell holds, or its formula's last result. */
export function readValue(xml: string, cell: CellTag, strings: readonly string[], date1904: boolean): CellValue {
  if (cell.type === 'inlineStr' && cell.inline) return inlineText(xml.slice(cell.inline.start, cell.inline.end));
  if (!cell.value) return null;
  const text = textBetween(xml, cell.value.openEnd, cell.value.closeStart);
  // Exporters write cells that name a kind and hold nothing: no value, whatever the kind would make of "".
  if (text.trim() === '' && cell.type !== 'str' && cell.type !== 'inlineStr') return null;
  switch (cell.type) {
    case 's':
      return sharedText(text, strings);
    case 'str':
    case 'inlineStr':
      return decodeEscapes(text);
    case 'b':
      return text.trim() === '1' || text.trim() === 'true';
    case 'e':
      return { error: text.trim() };
    case 'd':
      return serialOf(text.trim(), date1904) ?? text;
    default:
      return numberOf(text);
  }
}

/** An index that the table has not is damage. */
function sharedText(text: string, strings: readonly string[]): string {
  const shared = strings[indexOf(text) ?? -1];
  if (shared === undefined) throw damagedXml();
  return shared;
}

/**
 * The result of a formula that is a mere number (=100%, =5), where the file holds none: programs that write files without
 * computing leave it out, and a person who types =100% as a target sees 100%. null for any other formula.
 */
export function literalResult(xml: string, formula: Span | null): number | null {
  if (!formula) return null;
  const match = /^\s*([+-]?\d+(?:\.\d+)?)(%?)\s*$/.exec(xml.slice(formula.openEnd, formula.closeStart));
  return match ? Number(match[1]) / (match[2] === '%' ? 100 : 1) : null;
}

/** The text of an is element; nearly all hold one t and nothing else, which needs no tree. */
function inlineText(item: string): string {
  const plain = /^<is><t(?: xml:space="preserve")?>([^<]*)<\/t><\/is>$/.exec(item)?.[1];
  return plain === undefined ? richText(item, parseXml(item)) : decodeEscapes(textBetween(plain, 0, plain.length));
}

/** xsd:double has these three, Excel has not: what a program could not calculate is shown as the error for numbers. */
const NO_NUMBER = /^(?:[+-]?INF|NaN)$/i;

function numberOf(text: string): CellValue {
  const trimmed = text.trim();
  if (NO_NUMBER.test(trimmed)) return { error: '#NUM!' };
  const value = Number(trimmed);
  if (!/^[+-]?[\d.]/.test(trimmed) || !Number.isFinite(value)) throw damagedXml();
  return value;
}

const MS_PER_DAY = 86_400_000;

/** An ISO date, time or both (cells of type "d") as Excel's day number; null when it is none. */
export function serialOf(text: string, date1904: boolean): number | null {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text);
  if (!match || text === '') return null;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const days = Math.round((date - epoch) / MS_PER_DAY);
  return (date1904 || days > 60 ? days : days - 1) + time; // the day before 1 March 1900 that Excel believes in
}
