import { SAYS_GROUP_POINTS } from '../../lexicon/groups';
import { sameAddress } from '../../model';
import { compact } from '../../text';
import type { TableSubject } from '../check';

/**
 * Whether the form itself says how many points its groups have: in the name of a level (产出指标（40分）), or in any text outside of the
 * rows (填表说明 …). Then that is its rule, not that of the place.
 */
export function printsGroupPoints({ sheet, table }: TableSubject): boolean {
  const isNamed = table.indicators.some(({ levels }) =>
    levels.some(({ points, cell }) => points !== null && sameAddress(points.cell, cell)),
  );
  return isNamed || saysPointsElsewhere({ sheet, table });
}

function saysPointsElsewhere({ sheet, table }: Pick<TableSubject, 'sheet' | 'table'>): boolean {
  const rows = new Set(table.indicators.map(({ row }) => row));
  for (let row = 0; row < sheet.rowCount; row++) {
    if (rows.has(row)) continue;
    for (let column = 0; column < sheet.columnCount; column++) {
      const { value } = sheet.cellAt(row, column);
      if (typeof value === 'string' && SAYS_GROUP_POINTS.test(compact(value))) return true;
    }
  }
  return false;
}
