import { Scanner } from '../../ooxml/xml/scanner';
import { textBetween } from '../../ooxml/xml/text';
import type { ListPlace, Numbering } from './numbering';
import { attributeIn, localOf, numberingOf } from './numbering';

/** Parts of a document that a reader of it does not see, or sees twice. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  'Fallback',
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'pPr',
  'rPr',
  'tblPr',
  'trPr',
  'tcPr',
  'sectPr',
]);

/** What is being put together: the text of a paragraph, or the cells of a row of a table. */
interface Row {
  readonly cells: string[][];
}

/** What the other parts of a document say of its paragraphs: the numbers of its lists, and the lists of its styles. */
export interface Lists {
  readonly numbering: Numbering;
  readonly ofStyles: ReadonlyMap<string, ListPlace>;
}

const NO_LISTS: Lists = { numbering: numberingOf(''), ofStyles: new Map() };

/**
 * The paragraphs of a document's body in reading order, without the empty ones. A row of a table is one paragraph with tabs
 * between its cells; the number of an automatic list stands before its text. Text taken out under tracked changes, field codes
 * and properties are left aside.
 */
export function paragraphsOf(xml: string, lists: Lists = NO_LISTS): string[] {
  const paragraphs: string[] = [];
  const open: string[] = [];
  const rows: Row[] = [];
  // Text boxes lie inside of a paragraph and hold paragraphs of their own.
  const texts: string[] = [];
  const styles: { style: string; list: string | null; level: number | null }[] = [];
  const add = (text: string): void => {
    const clean = text.replace(/[\t\n]+/g, ' ').trim();
    const cell = rows.at(-1)?.cells.at(-1);
    if (cell) cell.push(clean);
    else if (clean !== '') paragraphs.push(clean);
  };
  const append = (text: string): void => {
    if (texts.length > 0) texts.push((texts.pop() ?? '') + text);
  };
  const close = (name: string): void => {
    if (name === 'p') {
      const text = texts.pop() ?? '';
      const label = text.trim() === '' ? '' : labelOf(styles.at(-1), lists);
      styles.pop();
      add(label + text);
    }
    if (name !== 'tr') return;
    const row = rows.pop();
    const line = (row?.cells ?? []).map((cell) => cell.filter((one) => one !== '').join(' ')).join('\t');
    if (line.trim() === '') return;
    // A table inside of a cell is part of that cell's text.
    const outer = rows.at(-1)?.cells.at(-1);
    if (outer) outer.push(line.replaceAll('\t', ' '));
    else paragraphs.push(line.includes('\t') ? line : `${line}\t`);
  };
  const scanner = new Scanner(xml);
  let textFrom = -1;
  while (scanner.next()) {
    const name = localOf(scanner.name);
    if (scanner.kind === 'close') {
      open.pop();
      if (name === 't' && textFrom >= 0) append(textBetween(xml, textFrom, scanner.start));
      if (name === 't') textFrom = -1;
      if (!open.some((one) => PASSED_OVER.has(one)) && !PASSED_OVER.has(name)) close(name);
      continue;
    }
    const inProperties = open.at(-1);
    const own = styles.at(-1);
    if (own && inProperties === 'pPr' && name === 'pStyle') own.style = value(scanner);
    else if (own && inProperties === 'numPr' && name === 'numId') own.list = value(scanner);
    else if (own && inProperties === 'numPr' && name === 'ilvl') own.level = Number(value(scanner));
    const isHidden = PASSED_OVER.has(name) || open.some((one) => PASSED_OVER.has(one));
    if (!isHidden) {
      if (name === 'p') {
        texts.push('');
        styles.push({ style: '', list: null, level: null });
      } else if (name === 'tr') rows.push({ cells: [] });
      else if (name === 'tc') rows.at(-1)?.cells.push([]);
      else if (name === 'tab' || name === 'br' || name === 'cr') append(' ');
      else if (name === 'noBreakHyphen') append('-');
      else if (name === 't' && scanner.kind === 'open') textFrom = scanner.end;
    }
    if (scanner.kind === 'open') open.push(name);
    else if (!isHidden) close(name);
  }
  return paragraphs;
}

const value = ({ xml, start, end, nameEnd }: Scanner): string =>
  attributeIn(xml.slice(start, end), nameEnd - start, 'val');

/** The number of the list that the paragraph, or else its style, puts it into; list 0 takes it out of any. */
function labelOf(
  own: { readonly style: string; readonly list: string | null; readonly level: number | null } | undefined,
  { numbering, ofStyles }: Lists,
): string {
  const styled = ofStyles.get(own?.style ?? '');
  const list = own?.list ?? styled?.list;
  return list === undefined || list === '0' ? '' : numbering.next({ list, level: own?.level ?? styled?.level ?? 0 });
}
