import { Scanner, textBetween } from '../../ooxml';
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
  const scanner = new Scanner(xml);
  const body = new BodyReader(scanner, lists);
  while (scanner.next()) {
    if (scanner.kind === 'close') body.close();
    else body.open();
  }
  return body.paragraphs;
}

/** A paragraph that is open: its text so far, and the list that it or its style puts it into. */
interface OpenParagraph {
  text: string;
  style: string;
  list: string | null;
  level: number | null;
}

/** A row of a table that is open: of each cell the paragraphs. */
type OpenRow = string[][];

/** Puts the paragraphs together while the scanner walks over the tags of a document. */
class BodyReader {
  readonly paragraphs: string[] = [];
  /** The names of the elements around the tag, outermost first. */
  private readonly around: string[] = [];
  /** How many of them a reader does not see. */
  private hidden = 0;
  private readonly rows: OpenRow[] = [];
  /** Text boxes lie inside of a paragraph and hold paragraphs of their own. */
  private readonly texts: OpenParagraph[] = [];
  private textFrom = -1;

  constructor(
    private readonly scanner: Scanner,
    private readonly lists: Lists,
  ) {}

  /** Takes the opening tag at which the scanner stands; an empty one is closed as well. */
  open(): void {
    const name = localOf(this.scanner.name);
    this.readProperty(name);
    const isHidden = this.hidden > 0 || PASSED_OVER.has(name);
    if (!isHidden) this.begin(name);
    if (this.scanner.kind === 'open') {
      this.around.push(name);
      if (PASSED_OVER.has(name)) this.hidden++;
    } else if (!isHidden) this.end(name);
  }

  /** Takes the closing tag at which the scanner stands. */
  close(): void {
    const name = localOf(this.scanner.name);
    if (PASSED_OVER.has(this.around.pop() ?? '')) this.hidden--;
    if (name === 't' && this.textFrom >= 0)
      this.append(textBetween(this.scanner.xml, this.textFrom, this.scanner.start));
    if (name === 't') this.textFrom = -1;
    if (this.hidden === 0 && !PASSED_OVER.has(name)) this.end(name);
  }

  /** Which list the paragraph belongs to stands in its properties. */
  private readProperty(name: string): void {
    const paragraph = this.texts.at(-1);
    if (!paragraph) return;
    const inside = this.around.at(-1);
    if (inside === 'pPr' && name === 'pStyle') paragraph.style = valueOf(this.scanner);
    else if (inside === 'numPr' && name === 'numId') paragraph.list = valueOf(this.scanner);
    else if (inside === 'numPr' && name === 'ilvl') paragraph.level = Number(valueOf(this.scanner));
  }

  private begin(name: string): void {
    switch (name) {
      case 'p':
        this.texts.push({ text: '', style: '', list: null, level: null });
        break;
      case 'tr':
        this.rows.push([]);
        break;
      case 'tc':
        this.rows.at(-1)?.push([]);
        break;
      case 'tab':
      case 'br':
      case 'cr':
        this.append(' ');
        break;
      case 'noBreakHyphen':
        this.append('-');
        break;
      case 't':
        if (this.scanner.kind === 'open') this.textFrom = this.scanner.end;
    }
  }

  private end(name: string): void {
    if (name === 'p') this.endParagraph();
    if (name === 'tr') this.endRow();
  }

  private append(text: string): void {
    const paragraph = this.texts.at(-1);
    if (paragraph) paragraph.text += text;
  }

  private endParagraph(): void {
    const paragraph = this.texts.pop();
    const text = paragraph?.text ?? '';
    const label = paragraph && text.trim() !== '' ? labelOf(paragraph, this.lists) : '';
    const clean = (label + text).replace(/[\t\n]+/g, ' ').trim();
    const cell = this.rows.at(-1)?.at(-1);
    if (cell) cell.push(clean);
    else if (clean !== '') this.paragraphs.push(clean);
  }

  private endRow(): void {
    const cells = this.rows.pop() ?? [];
    const line = cells.map((cell) => cell.filter((one) => one !== '').join(' ')).join('\t');
    if (line.trim() === '') return;
    // A table inside of a cell is part of that cell's text.
    const outer = this.rows.at(-1)?.at(-1);
    if (outer) outer.push(line.replaceAll('\t', ' '));
    else this.paragraphs.push(line.includes('\t') ? line : `${line}\t`);
  }
}

const valueOf = ({ xml, start, end, nameEnd }: Scanner): string =>
  attributeIn(xml.slice(start, end), nameEnd - start, 'val');

/** The number of the list that the paragraph, or else its style, puts it into; list 0 takes it out of any. */
function labelOf(own: OpenParagraph, { numbering, ofStyles }: Lists): string {
  const styled = ofStyles.get(own.style);
  const list = own.list ?? styled?.list;
  return list === undefined || list === '0' ? '' : numbering.next({ list, level: own.level ?? styled?.level ?? 0 });
}
