import { cappedTotal, rescaledTotal, totalTerm } from '../formulas';
import { note } from '../texts/note';
import type { PaperBlock } from './paperBlock';

/** The sum of what counts, beside the total that the table prints. */
export function writeTotal(block: PaperBlock): void {
  const { grid, evaluation } = block;
  const { total, table, ruleSet } = evaluation;
  if (block.summed.groups.flat().length === 0) return;
  const cell = table.total?.cells.score ?? null;
  block.about(cell, table.total?.label ?? block.say(note('paper.total')));
  if (total.points !== null) grid.number('points', total.points);
  const place = grid.place();
  const points = { value: total.points, cells: null };
  const sum = rescaledTotal(place.sheet, totalTerm(place.sheet, block.summed), points, ruleSet);
  const capped = cappedTotal(place, sum, ruleSet, block.main, grid.current);
  grid.term('computed', capped, 'number', 'total');
  block.entered(cell, block.cell('computed', capped.value));
  block.remark(total.why);
  grid.nextRow();
}
