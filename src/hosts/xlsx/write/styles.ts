import { greatest } from '../../../model';
import { note } from '../../../texts/note';
import {
  appendSplice,
  attribute,
  attributesOf,
  attributeSplice,
  childOf,
  elementText,
  Fault,
  insertChild,
  itemsOf,
  parseXml,
  splice,
} from '../../../ooxml';
import { BUILT_IN_FORMATS } from '../read/formats';
import { isTrue } from '../workbook';
import { STYLES_ORDER } from './order';
import type { Element, Splice } from '../../../ooxml';

type ListName = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellStyleXfs' | 'cellXfs' | 'dxfs';

interface List {
  readonly element: Element | null;
  /** The entries as text, those of the file first. */
  readonly entries: string[];
  /** How many the file has, and how many there are before anything is added: those that are laid count. */
  readonly before: number;
  readonly start: number;
}

/** Numbers of custom formats begin here. */
const FIRST_CUSTOM = 164;
/** Built-in formats that mean the same in every language; the others are written out. */
const PLAIN_BUILT_IN = [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 14, 20, 21, 22, 45, 46, 47, 48, 49];

/** The styles part while formats are added to it. What stands in it keeps its number; an equal entry is used again. */
export class StyleSheet {
  readonly root: Element;
  private readonly lists = new Map<ListName, List>();
  private readonly clones = new Map<string, number>();

  constructor(readonly xml: string) {
    this.root = parseXml(xml);
  }

  /** The number of a format like `style`, with another number format. */
  withNumberFormat(style: number, code: string): number {
    const key = `${style} ${code}`;
    const known = this.clones.get(key);
    if (known !== undefined) return known;
    const list = this.list('cellXfs');
    const xf = list.entries[style];
    if (xf === undefined) throw new Fault('damaged', note('file.damaged-xml'));
    const id = this.numberFormat(code);
    const index =
      attribute(xf, parseXml(xf), 'numFmtId') === String(id)
        ? style
        : this.add('cellXfs', withAttributes(xf, { numFmtId: String(id), applyNumberFormat: '1' }));
    this.clones.set(key, index);
    return index;
  }

  /**
   * The number of a format like `style`, with or without the mark that the cell's text stays text when a person edits it
   * (Excel sets it for a text typed after an apostrophe).
   */
  withQuotePrefix(style: number, wanted: boolean): number {
    const xf = this.list('cellXfs').entries[style];
    if (xf === undefined) return style;
    const has = isTrue(attribute(xf, parseXml(xf), 'quotePrefix'));
    return has === wanted ? style : this.add('cellXfs', withAttributes(xf, { quotePrefix: wanted ? '1' : null }));
  }

  /** The number of a number format: a built-in one, one of the file's, or a new one. */
  numberFormat(code: string): number {
    const builtIn = PLAIN_BUILT_IN.find((id) => BUILT_IN_FORMATS[id] === code);
    if (builtIn !== undefined) return builtIn;
    const formats = this.list('numFmts').entries.map((text) => attributesOf(text, parseXml(text)));
    const same = formats.find((format) => format.get('formatCode') === code);
    if (same) return Number(same.get('numFmtId'));
    const id =
      greatest(
        formats.map((format) => Number(format.get('numFmtId'))),
        FIRST_CUSTOM - 1,
      ) + 1;
    this.add('numFmts', elementText(this.root, 'numFmt', { numFmtId: id, formatCode: code }));
    return id;
  }

  /** The number of an entry of a list, which is added unless an equal one stands there. */
  add(name: ListName, entry: string): number {
    const { entries } = this.list(name);
    const same = entries.indexOf(entry);
    if (same >= 0) return same;
    entries.push(entry);
    return entries.length - 1;
  }

  /** The text of an entry, e.g. of the workbook's first font. */
  entry(name: ListName, index: number): string | null {
    return this.list(name).entries[index] ?? null;
  }

  /** The styles part with what was added. */
  result(): string {
    const isFormatted = this.grew('cellXfs');
    if (isFormatted) for (const name of REQUIRED) this.list(name);
    const changed = [...this.lists]
      .filter(([name, { before }]) => this.grew(name) || (isFormatted && before === 0 && REQUIRED.includes(name)))
      .sort(([a], [b]) => STYLES_ORDER.indexOf(a) - STYLES_ORDER.indexOf(b));
    const splices: Splice[] = [];
    let missing: string[] = [];
    for (const [name, { element, entries, before }] of changed) {
      const added = entries.slice(before).join('');
      if (element) {
        splices.push(appendSplice(this.xml, element, added));
        const count = attributeSplice(this.xml, element, 'count', String(entries.length));
        if (count) splices.push(count);
      } else if (this.root.selfClosed) {
        missing = [...missing, elementText(this.root, name, { count: entries.length }, added)];
      } else {
        splices.push(
          insertChild(this.root, STYLES_ORDER, name, elementText(this.root, name, { count: entries.length }, added)),
        );
      }
    }
    if (missing.length > 0) splices.push(appendSplice(this.xml, this.root, missing.join('')));
    return splice(this.xml, splices);
  }

  private grew(name: ListName): boolean {
    const list = this.lists.get(name);
    return list !== undefined && list.entries.length > list.start;
  }

  private list(name: ListName): List {
    const known = this.lists.get(name);
    if (known) return known;
    const element = childOf(this.root, name);
    const own = (element ? itemsOf(element) : []).map((child) => this.xml.slice(child.start, child.end));
    const entries = own.length > 0 ? own : smallest(this.root, name);
    const list = { element, entries, before: own.length, start: entries.length };
    this.lists.set(name, list);
    return list;
  }
}

/** The lists without which no cell format has a meaning. */
const REQUIRED: readonly ListName[] = ['fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'];

/**
 * What must stand first in a list that the file has not, or has empty: cells without a format of their own look like the first entry,
 * and fills 0 and 1 are Excel's own, whatever stands there.
 */
function smallest(root: Element, name: ListName): string[] {
  const text = (local: string, attributes: Readonly<Record<string, string | number>>, inner: string | null = null) =>
    elementText(root, local, attributes, inner);
  const format = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  switch (name) {
    case 'fonts':
      return [text('font', {}, text('sz', { val: 11 }))];
    case 'fills':
      return ['none', 'gray125'].map((patternType) => text('fill', {}, text('patternFill', { patternType })));
    case 'borders':
      return [
        text('border', {}, ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => text(side, {})).join('')),
      ];
    case 'cellStyleXfs':
      return [text('xf', format)];
    case 'cellXfs':
      return [text('xf', { ...format, xfId: 0 })];
    case 'numFmts':
    case 'dxfs':
      return [];
  }
}

function withAttributes(element: string, values: Readonly<Record<string, string | null>>): string {
  let text = element;
  for (const [name, value] of Object.entries(values)) {
    const change = attributeSplice(text, parseXml(text), name, value);
    if (change) text = splice(text, [change]);
  }
  return text;
}
