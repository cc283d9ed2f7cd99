import type { Address } from '../model/address';
import { formatAbsolute } from '../model/address';
import type { HighlightChange } from '../model/change';
import type { Evaluation, IndicatorResult } from '../scoring/evaluation';
import { lacksReason } from './view/rows';

/** Light orange and dark brown: readable together (7:1), and different from Excel's own red, yellow and green presets. */
const FILL = '#FCE4D6';
const FONT = '#833C0B';

/**
 * Highlights for the rows that need a reason and have none: one conditional format a row, from its name to its reason, that holds while
 * the reason cell is empty. Without a reason column nothing would put the colour out, so such tables get none.
 */
export function planMarks(evaluations: readonly Evaluation[]): HighlightChange[] {
  return evaluations.flatMap(({ table, indicators }) =>
    indicators.filter(lacksReason).flatMap((result) => markOf(table.sheet, result)),
  );
}

function markOf(sheet: string, { indicator: { cells, row } }: IndicatorResult): HighlightChange[] {
  if (cells.reason === null) return [];
  const columns = [cells.name, cells.target, cells.actual, cells.score, cells.reason]
    .filter((cell): cell is Address => cell?.row === row)
    .map((cell) => cell.column);
  if (columns.length === 0) return [];
  const range = { top: row, bottom: row, left: Math.min(...columns), right: Math.max(...columns) };
  const reason = formatAbsolute(cells.reason);
  const formula = `=LEN(TRIM(${reason}))=0`;
  return [{ kind: 'highlight', sheet, before: null, after: { range, formula, fill: FILL, font: FONT } }];
}
