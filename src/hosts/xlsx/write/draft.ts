import { note } from '../../../texts/note';
import { Fault } from '../fault';
import type { Package } from '../package';
import { readContext, workbookPart } from '../read/context';
import type { SheetIndex } from '../read/index';
import { indexSheet } from '../read/index';
import type { ReadContext } from '../read/sheet';
import type { SheetEntry, Workbook } from '../workbook';
import { readWorkbook } from '../workbook';
import { XML_HEADER, relationshipType, withContentType, withRelationship } from './parts';
import { MAX_SHARED, SharedStrings } from './strings';
import { StyleSheet } from './styles';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The workbook while changes are applied to it. The file that was opened stays as it is. */
export class Draft {
  /** How cells were before the first change. */
  readonly context: ReadContext;
  readonly styles: StyleSheet;
  readonly strings: SharedStrings | null;
  formulasWritten = false;
  /** The set of cells with formulas is another one now, or results were dropped. */
  formulaSetChanged = false;
  resultsDropped = false;
  private readonly stylesPart: string;
  private readonly stringsPart: string | null;
  private known: Workbook | null = null;
  private readonly indexes = new Map<string, SheetIndex>();

  constructor(public parts: Package) {
    const workbook = readWorkbook(parts);
    this.parts = workbookPart(parts, workbook, 'styles') === null ? withStyles(parts, workbook) : parts;
    const now = readWorkbook(this.parts);
    this.context = readContext(this.parts, now);
    this.stylesPart = workbookPart(this.parts, now, 'styles') ?? '';
    this.styles = new StyleSheet(this.parts.text(this.stylesPart));
    this.stringsPart = workbookPart(this.parts, now, 'sharedStrings');
    const text = this.stringsPart === null ? null : this.parts.text(this.stringsPart);
    this.strings = text !== null && text.length <= MAX_SHARED ? new SharedStrings(text) : null;
  }

  /** The workbook part as it is now. */
  workbook(): Workbook {
    if (this.known === null || this.parts.text(this.known.part) !== this.known.xml)
      this.known = readWorkbook(this.parts);
    return this.known;
  }

  /** The worksheet of that name, with its part. */
  sheet(name: string): SheetEntry & { readonly part: string } {
    const entry = this.workbook().sheets.find((one) => one.name === name);
    if (!entry || entry.part === null) throw new Fault('changed', note('file.no-sheet', { sheet: name }));
    return { ...entry, part: entry.part };
  }

  /** What writing must know of a sheet part, as it is now. */
  index(part: string): SheetIndex {
    const known = this.indexes.get(part);
    if (known?.xml === this.parts.text(part)) return known;
    const index = indexSheet(this.parts, part);
    this.indexes.set(part, index);
    return index;
  }

  put(part: string, xml: string): void {
    this.parts = this.parts.with(part, xml);
  }

  /** The package with the styles and texts that the changes added. */
  finish(): Package {
    this.putIfChanged(this.stylesPart, this.styles.result());
    if (this.strings && this.stringsPart !== null) this.putIfChanged(this.stringsPart, this.strings.result());
    return this.parts;
  }

  private putIfChanged(part: string, xml: string): void {
    if (xml !== this.parts.text(part)) this.put(part, xml);
  }
}

/** A workbook without styles (some programs write them so) gets the smallest part that has them. */
function withStyles(parts: Package, workbook: Workbook): Package {
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf('/') + 1);
  const part = `${folder}styles.xml`;
  const text =
    `${XML_HEADER}<styleSheet xmlns="${workbook.root.namespace}"><fonts count="1"><font><sz val="11"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';
  const declared = withContentType(parts.with(part, text), part, STYLES_TYPE);
  return withRelationship(declared, workbook.part, relationshipType('styles'), part.slice(folder.length)).parts;
}
