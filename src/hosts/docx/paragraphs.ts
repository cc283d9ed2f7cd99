import { Scanner } from '../xlsx/xml/scanner';
import { textBetween } from '../xlsx/xml/text';

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

const localOf = (name: string): string => name.slice(name.indexOf(':') + 1);

/** What is being put together: the text of a paragraph, or the cells of a row of a table. */
interface Row {
  readonly cells: string[][];
}

/**
 * The paragraphs of a document's body in reading order, without the empty ones. A row of a table is one paragraph with tabs
 * between its cells. Text taken out under tracked changes, field codes and properties are left aside.
 */
export function paragraphsOf(xml: string): string[] {
  const paragraphs: string[] = [];
  const open: string[] = [];
  const rows: Row[] = [];
  // Text boxes lie inside of a paragraph and hold paragraphs of their own.
  const texts: string[] = [];
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
    if (name === 'p') add(texts.pop() ?? '');
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
    const isHidden = PASSED_OVER.has(name) || open.some((one) => PASSED_OVER.has(one));
    if (!isHidden) {
      if (name === 'p') texts.push('');
      else if (name === 'tr') rows.push({ cells: [] });
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
