import type { Address, Range } from '../../src/model/address';
import { formatAddress } from '../../src/model/address';
import type { CellValue } from '../../src/model/cell';
import type { HostObject } from './members/define';
import type { StoredBook, StoredHighlight, StoredName, StoredSheet } from '../stored-workbook/book';
import { isWellFormed, readEntry } from '../stored-workbook/entry';
import { showValue } from '../stored-workbook/show';
import { ExcelError } from './wire';

/** The result of a formula that was just entered; undefined where the test has none to give. */
export type Calculator = (sheet: string, address: Address, formula: string) => CellValue | undefined;

/** A range as an object of the client; `reference` once the client asked to keep it. */
export interface RangeTarget {
  readonly sheet: StoredSheet;
  readonly area: Range;
  reference: string | null;
}

export interface AreasTarget {
  readonly sheet: StoredSheet;
  readonly areas: readonly Range[];
  reference: string | null;
}

/** What was changed in cells, for the events. */
export interface Edit {
  readonly sheet: StoredSheet;
  readonly area: Range;
}

/** Makes the client's objects; built by members/all.ts. */
export interface Factories {
  workbook: (book: StoredBook) => HostObject;
  sheets: (book: StoredBook) => HostObject;
  sheet: (sheet: StoredSheet) => HostObject;
  range: (target: RangeTarget) => HostObject;
  areas: (target: AreasTarget) => HostObject;
  format: (target: RangeTarget) => HostObject;
  highlights: (target: RangeTarget) => HostObject;
  highlight: (target: { readonly sheet: StoredSheet; readonly highlight: StoredHighlight }) => HostObject;
  names: (scope: StoredSheet | null) => HostObject;
  name: (name: StoredName) => HostObject;
  settings: (book: StoredBook) => HostObject;
}

/** The state of one running Excel: its workbook, the objects the client keeps, the events it listens to. */
export class World {
  readonly references = new Map<string, HostObject>();
  readonly listening = new Set<string>();
  readonly edits: Edit[] = [];
  readonly macros: ((sheet: StoredSheet) => void)[] = [];
  calculator: Calculator | null = null;
  private kept = 0;
  private factories: Factories | null = null;

  constructor(readonly book: StoredBook) {}

  /** Gives the world its classes, which themselves need the world. */
  equip(factories: Factories): this {
    this.factories = factories;
    return this;
  }

  get make(): Factories {
    if (!this.factories) throw new Error('the world is not equipped yet');
    return this.factories;
  }

  keep(object: HostObject): string {
    this.kept++;
    const reference = `ref${this.kept}`;
    this.references.set(reference, object);
    return reference;
  }

  range(sheet: StoredSheet, area: Range): HostObject {
    return this.make.range({ sheet, area, reference: null });
  }

  /** Enters something into one cell, as a client or a person does. */
  enter(sheet: StoredSheet, address: Address, entered: unknown, property: string): void {
    const cell = sheet.cell(address.row, address.column);
    if (sheet.isProtected && cell.locked) throw accessDenied(sheet, address);
    const merge = sheet.mergeAt(address.row, address.column);
    if (merge && (merge.top !== address.row || merge.left !== address.column)) {
      throw new ExcelError('StrictHost', `write inside the merge at ${sheet.name}!${formatAddress(address)}`, property);
    }
    if (sheet.arrays.some((area) => isWithin(area, address))) {
      throw new ExcelError('InvalidOperation', 'You cannot change part of an array.', property);
    }
    const entry = readEntry(entered, cell.numberFormat);
    if (entry.formula !== null && !isWellFormed(entry.formula)) {
      throw new ExcelError(
        'InvalidArgument',
        'The argument is invalid or missing or has an incorrect format.',
        property,
      );
    }
    if (typeof entry.value === 'string' && entry.value.length > 32_767) {
      throw new ExcelError('InvalidArgument', 'A cell holds at most 32,767 characters.', property);
    }
    if (entry.formula !== null && entry.formula.length > 8_192) {
      throw new ExcelError('InvalidArgument', 'A formula holds at most 8,192 characters.', property);
    }
    if (entry.numberFormat && cell.numberFormat === 'General') cell.numberFormat = entry.numberFormat;
    cell.formula = entry.formula;
    cell.value = entry.formula === null ? entry.value : this.calculate(sheet, address, entry.formula);
    cell.text = showValue(cell.value, cell.numberFormat);
  }

  /** A formula whose result no test has stated shows #N/A: never a figure that nobody computed. */
  private calculate(sheet: StoredSheet, address: Address, formula: string): CellValue {
    return this.calculator?.(sheet.name, address, formula) ?? { error: '#N/A' };
  }
}

export function isWithin(area: Range, address: Address): boolean {
  return (
    address.row >= area.top && address.row <= area.bottom && address.column >= area.left && address.column <= area.right
  );
}

export function accessDenied(sheet: StoredSheet, address: Address): ExcelError {
  return new ExcelError(
    'AccessDenied',
    `You cannot perform the requested operation.`,
    `${sheet.name}!${formatAddress(address)}`,
  );
}
