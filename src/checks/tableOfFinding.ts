import type { SelfEvaluationTable } from '../layout';
import { contains } from '../model';
import type { Finding } from './finding';

/**
 * The table that a finding belongs to: the one whose range holds its cell, else the nearest above on its sheet, else the sheet's first;
 * undefined for a finding in a report and on a sheet without a table.
 */
export function tableOfFinding<Table extends Pick<SelfEvaluationTable, 'sheet' | 'range'>>(
  { place }: Finding,
  tables: readonly Table[],
): Table | undefined {
  if (place.kind !== 'cell') return undefined;
  const here = tables.filter(({ sheet }) => sheet === place.sheet);
  const above = here.filter(({ range }) => range.top <= place.address.row);
  return here.find(({ range }) => contains(range, place.address)) ?? above.at(-1) ?? here[0];
}
