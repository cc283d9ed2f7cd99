import type { Address, Range } from '../../../model';
import { contains, parseRange, rangeOf } from '../../../model';
import { plainFormula, shiftFormula } from '../../../formulaSyntax';
import { Attributes, damagedXml, decodeEntities, textBetween } from '../../../ooxml';
import type { CellTag, Span } from './cells';
import { indexOf } from './indexOf';

/** What a cell's f element says, as written: the text has the file's prefixes and no "=". */
export interface FormulaTag {
  readonly kind: 'normal' | 'shared' | 'array' | 'dataTable';
  readonly text: string;
  /** The range of a shared formula's master, of an array formula or of a data table. */
  readonly range: Range | null;
  /** The number of a shared formula. */
  readonly shared: number | null;
}

export function readFormula(xml: string, span: Span): FormulaTag {
  let kind: FormulaTag['kind'] = 'normal';
  let range: Range | null = null;
  let shared: number | null = null;
  const attributes = new Attributes(xml, xml.indexOf('f', span.start) + 1, span.openEnd);
  while (attributes.next()) {
    const { name } = attributes;
    const value = decodeEntities(attributes.raw);
    if (name === 't' && (value === 'shared' || value === 'array' || value === 'dataTable')) kind = value;
    else if (name === 'ref') range = parseRange(value);
    else if (name === 'si') shared = indexOf(value);
  }
  return { kind, text: textBetween(xml, span.openEnd, span.closeStart), range, shared };
}

/** Each follower looks through the masters of its number. Writers that are careless give one number to a few groups. */
const MOST_MASTERS = 200;

interface Master extends Address {
  readonly text: string;
  readonly range: Range | null;
}

/** A cell whose formula can only be told when all masters are known. */
export interface PlacedFormula extends Address {
  readonly tag: FormulaTag;
}

/**
 * The formulas of a sheet, cell by cell: shared ones get each cell's own text, every cell of an array formula's range has
 * its formula, as Excel tells it.
 */
export class SheetFormulas {
  private readonly masters = new Map<number, Master[]>();
  private readonly placed = new Map<string, PlacedFormula>();
  private known: readonly (PlacedFormula & { readonly text: string })[] | null = null;
  /** Ranges of array formulas and data tables, with their formula's text. */
  readonly arrays: { readonly range: Range; readonly text: string; readonly kind: FormulaTag['kind'] }[] = [];

  add(xml: string, cell: CellTag, span: Span): FormulaTag {
    const tag = readFormula(xml, span);
    const { row, column } = cell;
    this.placed.set(`${row} ${column}`, { row, column, tag });
    if (isMaster(tag)) {
      const master = { row, column, text: tag.text, range: tag.range };
      const masters = this.masters.get(tag.shared);
      if (!masters) this.masters.set(tag.shared, [master]);
      else if (masters.length < MOST_MASTERS) masters.push(master);
      else throw damagedXml();
    }
    if (tag.kind === 'array' || tag.kind === 'dataTable') {
      this.arrays.push({ range: tag.range ?? rangeOf({ row, column }), text: tag.text, kind: tag.kind });
    }
    return tag;
  }

  /** Every formula with its own text, without "=" and as the file writes it; "" for a shared one whose master is missing. */
  all(): readonly (PlacedFormula & { readonly text: string })[] {
    this.known ??= [...this.placed.values()].map((one) => ({ ...one, text: this.textOf(one) }));
    return this.known;
  }

  /** The cells that take their formula from the master at `address`: they lose it when the master is written over. */
  followers({ row, column }: Address): (PlacedFormula & { readonly text: string })[] {
    const own = this.placed.get(`${row} ${column}`);
    if (!own || !isMaster(own.tag)) return [];
    return this.all().filter(({ tag }) => tag.shared === own.tag.shared && tag.text === '');
  }

  private textOf({ row, column, tag }: PlacedFormula): string {
    if (tag.kind !== 'shared' || tag.text !== '') return tag.text;
    // Some writers give one number to two groups; the range tells them apart.
    const masters = this.masters.get(tag.shared ?? -1) ?? [];
    const master = masters.find(({ range }) => range && contains(range, { row, column })) ?? masters[0];
    return master === undefined ? '' : shiftFormula(master.text, row - master.row, column - master.column);
  }

  /** Whether a formula says what the cell shows: its own, or one of an array that covers it. */
  reaches(address: Address): boolean {
    return this.placed.has(`${address.row} ${address.column}`) || this.arrayAt(address) !== null;
  }

  /** The text of the array formula or data table that covers a cell; null where none does. */
  arrayAt(address: Address): (typeof this.arrays)[number] | null {
    return this.arrays.find(({ range }) => contains(range, address)) ?? null;
  }
}

function isMaster(tag: FormulaTag): tag is FormulaTag & { readonly shared: number } {
  return tag.kind === 'shared' && tag.shared !== null && tag.text !== '';
}

/** A formula as a person sees it; null where its text is lost. */
export function shownFormula(text: string, kind: FormulaTag['kind']): string | null {
  if (text === '' && kind !== 'dataTable') return null;
  return kind === 'dataTable' ? '=TABLE()' : `=${plainFormula(text)}`;
}
