import type { ColumnRole, MappingCorrection, SelfEvaluationTable } from '../../layout';
import { ASK_BELOW, columnsBelow, headerCandidates, mainSection, proposedColumns, readAs } from '../../layout';
import type { PointedColumn } from '../../layout';
import type { Sheet } from '../../model';
import type { Mapping } from './mapping';
import { difference, mappingOf, NO_MAPPING, ROLES } from './mapping';

/** Where a person says that a table is, and what its columns hold. Rows and columns are zero-based. */
export interface Pointed {
  readonly sheet: string;
  readonly headerRow: number | null;
  readonly mapping: Mapping;
}

/** A table that was recognised, as if somebody had pointed at it. */
export function pointedAt(table: SelfEvaluationTable): Pointed {
  return { sheet: table.sheet, headerRow: mainSection(table)?.headerTop ?? null, mapping: mappingOf(table) };
}

/** A header row of a sheet with what its titles say by themselves; null: none. */
export function pointedRow(sheet: Sheet, headerRow: number | null): Pointed {
  const known = headerRow === null ? {} : proposedColumns(sheet, headerRow);
  return { sheet: sheet.name, headerRow, mapping: { ...NO_MAPPING, ...known } };
}

/** The row with which choosing begins: the one that looks most like a header. */
export const firstRow = (sheet: Sheet): number | null => headerCandidates(sheet)[0] ?? null;

/** What a person is shown to choose from. */
export interface Offer {
  readonly rows: readonly number[];
  readonly columns: readonly PointedColumn[];
}

export function offerOf(sheet: Sheet, { headerRow }: Pointed): Offer {
  const candidates = headerCandidates(sheet);
  const rows = headerRow === null || candidates.includes(headerRow) ? candidates : [headerRow, ...candidates];
  return { rows: [...rows].sort((a, b) => a - b), columns: headerRow === null ? [] : columnsBelow(sheet, headerRow) };
}

/** What is kept of it: only the roles that have a column, and those that were taken away from one that the titles gave them. */
export function correctionOf({ sheet, headerRow, mapping }: Pointed, recognised: Mapping): MappingCorrection | null {
  if (headerRow === null) return null;
  const named = Object.fromEntries(ROLES.filter((role) => mapping[role] !== null).map((role) => [role, mapping[role]]));
  const columns = { ...named, ...difference(recognised, mapping) };
  return { sheet, headerRow, columns, form: 'self-evaluation' };
}

/** How the table would be read, while the person chooses. */
export interface Draft {
  readonly table: SelfEvaluationTable | null;
  readonly isSure: boolean;
}

export function draftOf(sheet: Sheet, correction: MappingCorrection | null): Draft {
  const table = correction && readAs(sheet, correction);
  return { table, isSure: table !== null && table.confidence >= ASK_BELOW };
}

/** The roles that most tables have; the others stand behind a fold. */
export const MAIN_ROLES: readonly ColumnRole[] = ['level1', 'name', 'target', 'actual', 'points', 'score', 'reason'];
export const OTHER_ROLES: readonly ColumnRole[] = ROLES.filter((role) => !MAIN_ROLES.includes(role));
