import type { Address } from './address';

/** A cell of a workbook. */
export interface CellRef {
  readonly sheet: string;
  readonly address: Address;
}
