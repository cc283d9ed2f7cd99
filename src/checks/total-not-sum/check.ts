import { formatNumber } from '../../quantity';
import { addUp, limitedTotal } from '../../scoring';
import { note } from '../../texts/note';
import type { TableCheck, TableSubject } from '../check';
import { printedNumber, textAt } from '../lib/cells';
import { isScoreApart } from '../lib/scores';
import { totalRepair } from '../lib/totalRepair';
import type { CountedCell } from '../lib/totals';
import { executionCells, scoreCells } from '../lib/totals';
import { ruled } from '../lib/ruled';

/** The printed total against the sum of the printed scores. */
export const totalNotSum: TableCheck = {
  name: 'total-not-sum',
  title: 'check.total-not-sum',
  group: 'points',
  position: 3,
  severities: ['error'],
  scope: 'table',
  run(subject, report) {
    const { sheet, table, evaluation } = subject;
    const indicators = scoreCells(evaluation);
    if (table.total === null || indicators === null || indicators.length === 0) return;
    const { entered, cells } = table.total;
    const at = cells.score;
    if (at === null || entered === null) return;
    const execution = executionCells(evaluation);
    if ([...indicators, ...execution].some(isOpen)) return;
    const rows = sumOf(indicators);
    const added = addUp([rows, sumOf(execution)]);
    const sum = limitedTotal(added, evaluation);
    const isLimited = sum !== added;
    const printed = printedNumber(sheet, at, entered);
    if (!isScoreApart(sum, printed)) return;
    if (!isLimited && (!isScoreApart(rows, printed) || couldBeMissing(subject, entered - sum))) return;
    report({
      severity: 'error',
      at: { sheet, address: at },
      found: textAt(sheet, at),
      expected: formatNumber(sum),
      message: note(isLimited ? 'check.total-not-sum.limited' : 'check.total-not-sum.found', {
        found: textAt(sheet, at),
        sum: formatNumber(sum),
        added: formatNumber(added),
      }),
      source: ruled('check.source-total', evaluation, isLimited ? 'executionCaps' : 'points'),
      repair: totalRepair(subject, indicators, execution),
    });
  },
};

/** A row that nobody has scored yet leaves the sum open. */
const isOpen = (cell: CountedCell): boolean => cell.entered === null;

const sumOf = (cells: readonly CountedCell[]): number => addUp(cells.map((cell) => cell.entered ?? 0));

/** Points that no row has may belong to rows that were not recognised (a cut table): the points are another check's finding. */
function couldBeMissing({ evaluation, table }: TableSubject, difference: number): boolean {
  const all = table.total?.points ?? evaluation.ruleSet.points.total;
  const { points } = evaluation.total;
  return all !== null && (points === null || (difference > 0 && difference <= all - points));
}
