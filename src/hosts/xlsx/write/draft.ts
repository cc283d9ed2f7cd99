import type { CellContent } from '../../../model';
import { note } from '../../../texts/note';
import { Fault } from '../../../ooxml';
import type { Package } from '../../../ooxml';
import { readContext, workbookPart } from '../read/context';
import type { SheetIndex } from '../read/index';
import { indexSheet } from '../read/index';
import type { ReadContext } from '../read/sheet';
import type { SheetEntry, Workbook } from '../workbook';
import { readWorkbook, repeatedNames } from '../workbook';
import { looksTyped } from './cellText';
import { XML_HEADER, relationshipType, withContentType, withRelationship } from './parts';
import type { ForgottenResult } from './sheetPatch';
import { MAX_SHARED, SharedStrings } from './strings';
import { StyleSheet } from './styles';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The workbook while changes are applied to it. The file that was opened stays as it is. */
export class Draft {
  /** How cells were before the first change. */
  readonly context: ReadContext;
  formulasWritten = false;
  /** The set of cells with formulas is another one now. */
  formulaSetChanged = false;
  resultsDropped = false;
  /** What the sheets were that were taken out. */
  readonly removedSheets: string[] = [];
  /** The results that were dropped, by sheet. */
  readonly forgotten = new Map<string, ForgottenResult[]>();
  /** The sheets that the dropped results rest on. */
  restsOn: readonly string[] = [];
  private readonly stylesPart: string | null;
  private readonly stringsPart: string | null;
  private styleSheet: StyleSheet | null = null;
  private sharedStrings: SharedStrings | null = null;
  private known: Workbook;
  private readonly indexes = new Map<string, SheetIndex>();

  constructor(public parts: Package) {
    this.known = readWorkbook(parts);
    this.context = readContext(parts, this.known);
    this.stylesPart = workbookPart(parts, this.known, 'styles');
    this.stringsPart = workbookPart(parts, this.known, 'sharedStrings');
  }

  /** The formats, to add to. */
  get styles(): StyleSheet {
    this.styleSheet ??= new StyleSheet(
      this.stylesPart === null ? emptyStyles(this.known.root.namespace) : this.parts.text(this.stylesPart),
    );
    return this.styleSheet;
  }

  /**
   * The format with which content stays what it is when a person edits the cell: a text that looks like a formula or a signed
   * number keeps its mark, other texts keep what their cell has, and anything else has none.
   */
  formatFor(style: number, content: CellContent): number {
    const typed = looksTyped(content);
    const isText = content.formula === null && typeof content.value === 'string' && content.value !== '';
    if (isText && !typed) return style;
    if (!typed && this.stylesPart === null && this.styleSheet === null) return style;
    return this.styles.withQuotePrefix(style, typed);
  }

  /** The shared texts, to add to; null where texts are to stand in the cells themselves. */
  get strings(): SharedStrings | null {
    if (this.stringsPart === null) return null;
    const text = this.parts.text(this.stringsPart);
    if (text.length <= MAX_SHARED) this.sharedStrings ??= new SharedStrings(text);
    return this.sharedStrings;
  }

  /** The workbook part as it is now. */
  workbook(): Workbook {
    if (this.parts.text(this.known.part) !== this.known.xml) this.known = readWorkbook(this.parts);
    return this.known;
  }

  /** The worksheet of that name, with its part. */
  sheet(name: string): SheetEntry & { readonly part: string } {
    const entry = this.workbook().sheets.find((one) => one.name === name);
    if (repeatedNames(this.workbook()).includes(name))
      throw new Fault('damaged', note('file.sheet-twice', { sheet: name }));
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

  forgottenOn(sheet: string): ForgottenResult[] {
    const known = this.forgotten.get(sheet) ?? [];
    this.forgotten.set(sheet, known);
    return known;
  }

  put(part: string, xml: string): void {
    if (xml !== this.parts.text(part)) this.parts = this.parts.with(part, xml);
  }

  /** The package with the formats and texts that the changes added. */
  finish(): Package {
    const { stylesPart, styleSheet, stringsPart, sharedStrings } = this;
    if (sharedStrings && stringsPart !== null) this.put(stringsPart, sharedStrings.result());
    if (styleSheet && stylesPart !== null) this.put(stylesPart, styleSheet.result());
    else if (styleSheet && styleSheet.result() !== styleSheet.xml)
      this.parts = withStyles(this.parts, this.workbook(), styleSheet.result());
    return this.parts;
  }
}

/** Some programs write workbooks without styles; the lists that this one lacks are laid when a format is added. */
const emptyStyles = (namespace: string): string => `${XML_HEADER}<styleSheet xmlns="${namespace}"/>`;

function withStyles(parts: Package, workbook: Workbook, text: string): Package {
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf('/') + 1);
  const part = `${folder}styles.xml`;
  const declared = withContentType(parts.with(part, text), part, STYLES_TYPE);
  return withRelationship(declared, workbook.part, relationshipType('styles'), part.slice(folder.length)).parts;
}
