import type { BudgetResult } from '../../scoring';
import type { GridColumn } from '../grid';
import { gridLines } from '../grid';
import { shownNumber, shownPercent, shownPoints } from './numbers';
import type { Style } from './style';
import { terminalLine } from '../../text';

/** Lines of the money block. */
export function budgetLines(results: readonly BudgetResult[], style: Style): string[] {
  const { text } = style.voice;
  const columns: GridColumn[] = [
    { title: text('cli.column-row'), align: 'right' },
    { title: text('cli.column-fund'), align: 'left', shrinkTo: 20 },
    { title: text('cli.column-budget'), align: 'right' },
    { title: text('cli.column-executed'), align: 'right' },
    { title: text('cli.column-rate'), align: 'right' },
    { title: text('cli.column-points'), align: 'right' },
    { title: text('cli.column-score'), align: 'right' },
    { title: text('cli.column-entered'), align: 'right' },
  ];
  const rows = results.map(({ row, rate, points, score, entered }) =>
    [
      String(row.row + 1),
      terminalLine(row.label),
      shownNumber(row.budget),
      shownNumber(row.executed),
      shownPercent(rate),
      shownPoints(points),
      shownPoints(score),
      shownPoints(entered.score),
    ].map((cell) => ({ text: cell })),
  );
  const used = columns.map((_, index) => index < 2 || rows.some((row) => row[index]?.text !== ''));
  const kept = <T>(cells: readonly T[]): T[] => cells.filter((_, index) => used[index]);
  return gridLines(kept(columns), rows.map(kept), style.columns, '  ');
}
