import type { Address, Range } from '../../src/model/address';
import { formatAddress } from '../../src/model/address';
import { Conditions } from './conditions';
import type { HostObject } from './members/define';
import type { StoredBook, StoredHighlight, StoredName, StoredSheet } from '../stored-workbook/book';
import type { Calculator, EntryRefusal } from '../stored-workbook/enter';
import { enterInto } from '../stored-workbook/enter';
import { ExcelError } from './wire';

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
  /** The workbooks that were created and opened, as files. */
  readonly opened: Uint8Array[] = [];
  calculator: Calculator | null = null;
  readonly conditions = new Conditions();
  /** What a calculation makes of the formulas of a sheet: the stand-in computes nothing, the test does. */
  recalculate: ((sheet: StoredSheet) => void) | null = null;
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
    const refusal = enterInto(sheet, address, entered, this.calculator);
    if (refusal) throw refusedEntry(refusal, sheet, address, property);
    // A formula that is entered is computed in any mode; what depends on it waits for a calculation in manual mode.
    if (this.conditions.calculation !== 'Manual') this.calculate();
  }

  /** Calculates these sheets; without them all. */
  calculate(sheets: readonly StoredSheet[] = this.book.sheets): void {
    for (const sheet of sheets) this.recalculate?.(sheet);
  }
}

export function accessDenied(sheet: StoredSheet, address: Address): ExcelError {
  return new ExcelError(
    'AccessDenied',
    `You cannot perform the requested operation.`,
    `${sheet.name}!${formatAddress(address)}`,
  );
}

/** What Excel says of an entry that a cell does not take. */
function refusedEntry(refusal: EntryRefusal, sheet: StoredSheet, address: Address, property: string): ExcelError {
  switch (refusal) {
    case 'protected':
      return accessDenied(sheet, address);
    case 'inside-merge':
      // Stricter than Excel: nothing of ours may write there.
      return new ExcelError(
        'StrictHost',
        `write inside the merge at ${sheet.name}!${formatAddress(address)}`,
        property,
      );
    case 'part-of-array':
      return new ExcelError('InvalidOperation', 'You cannot change part of an array.', property);
    case 'malformed':
      return new ExcelError(
        'InvalidArgument',
        'The argument is invalid or missing or has an incorrect format.',
        property,
      );
    case 'long-text':
      return new ExcelError('InvalidArgument', 'A cell holds at most 32,767 characters.', property);
    case 'long-formula':
      return new ExcelError('InvalidArgument', 'A formula holds at most 8,192 characters.', property);
  }
}
