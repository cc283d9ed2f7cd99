import { columnName } from '../model';
import { note } from '../texts/note';
import type { Header } from './header';
import { titledColumns } from './headerColumns';
import type { SheetRows } from './rows';
import type { ColumnMapping, ColumnRole, Columns, MappingCorrection } from './table';

/** The header with a person's correction of it: a role moved to another column, or taken away. */
export function correctHeader(sheet: SheetRows, header: Header, correction: MappingCorrection | undefined): Header {
  return correction ? { ...header, columns: correctedColumns(sheet, header, correction.columns) } : header;
}

/** A role that the person left where its title has it stands there by its title still. */
function correctedColumns(sheet: SheetRows, header: Header, chosen: MappingCorrection['columns']): Columns {
  const titled = titledColumns(sheet, header.top, header.bottom);
  const chosenColumn = (column: number): ColumnMapping => {
    const over = titled.find((one) => column >= one.column && column <= one.lastColumn);
    return {
      column,
      lastColumn: over?.lastColumn ?? column,
      title: over ? over.slots.map(({ line }) => line).join(' / ') : columnName(column),
      why: note('layout.column-by-person'),
    };
  };
  const entries = Object.entries(chosen) as [ColumnRole, number | null][];
  const kept = Object.entries(header.columns).filter(([role]) => !entries.some(([mine]) => mine === role));
  const moved = entries.flatMap(([role, column]): [ColumnRole, ColumnMapping][] => {
    const found = header.columns[role];
    const isByTitle = found?.column === column && found?.why.id === 'layout.column-by-title';
    return column === null ? [] : [[role, isByTitle ? found : chosenColumn(column)]];
  });
  return Object.fromEntries([...kept, ...moved]);
}
