import type { CellRef } from '../model';
import type { Finding } from './finding';

/** A cell that the table's own findings call wrong. */
export interface WrongCell {
  readonly cell: CellRef;
  /** What should stand there, as a person reads it; '' where no figure says it. */
  readonly expected: string;
}

/** The cells in which a table contradicts itself, by the errors among its findings; a cell comes as often as it has errors. */
export function wrongCells(findings: readonly Finding[]): WrongCell[] {
  return findings.flatMap(({ severity, place, expected }) => {
    if (severity !== 'error' || place.kind !== 'cell') return [];
    const { sheet, address } = place;
    return [{ cell: { sheet, address }, expected: typeof expected === 'string' ? expected : '' }];
  });
}
