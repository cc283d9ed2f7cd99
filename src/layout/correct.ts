import { columnName } from '../model';
import { note } from '../texts/note';
import type { ColumnMapping, ColumnRole, MappingCorrection } from './table';
import type { Header } from './header';

/** The header with a person's correction of it: a role moved to another column, or taken away. */
export function correctHeader(header: Header, correction: MappingCorrection | undefined): Header {
  if (!correction) return header;
  const chosen = Object.entries(correction.columns) as [ColumnRole, number | null][];
  const kept = Object.entries(header.columns).filter(([role]) => !chosen.some(([mine]) => mine === role));
  const moved = chosen.flatMap(([role, column]): [ColumnRole, ColumnMapping][] =>
    column === null
      ? []
      : [[role, { column, lastColumn: column, title: columnName(column), why: note('layout.column-by-person') }]],
  );
  return { ...header, columns: Object.fromEntries([...kept, ...moved]) };
}
