import { note } from '../../texts/note';
import type { IndicatorResult } from '../../scoring';
import { isOwnTotal } from '../../scoring';
import type { TableCheck, TableSubject } from '../check';
import { textAt } from '../lib/cells';
import { rowsInUse } from '../lib/rows';

/** A row without a score in a table whose other rows have theirs; a table without any is told of once. */
export const scoreMissing: TableCheck = {
  name: 'score-missing',
  title: 'check.score-missing',
  group: 'completeness',
  position: 3,
  severities: ['warning', 'info'],
  scope: 'table',
  run(subject, report) {
    const { sheet, table, evaluation } = subject;
    const rows = rowsInUse(subject).filter(isScorable);
    const missing = rows.filter((row) => textAt(sheet, row.indicator.cells.score) === '' && !hasOwnScore(subject, row));
    const isBlank = missing.length === rows.length;
    // A total of ours stands for what is known so far.
    const isClosed = (table.total?.entered ?? null) !== null && !isOwnTotal(evaluation);
    const isDue = isClosed && !isBlank;
    for (const { indicator } of isDue ? missing : missing.slice(0, 1)) {
      report({
        severity: isDue ? 'warning' : 'info',
        at: { sheet, address: indicator.cells.score },
        found: '',
        expected: note('check.expected-score'),
        message: isDue
          ? note('check.score-missing.found', { name: indicator.name })
          : note('check.score-missing.some', { count: missing.length, all: rows.length }),
        source: note('check.source-complete'),
      });
    }
  },
};

/** Points of its own above 0, a cell of its own for the score, and something that was done. */
function isScorable({ indicator, points }: IndicatorResult): boolean {
  const { cells, scoreRows, actual } = indicator;
  return (
    cells.score !== null &&
    scoreRows.first === scoreRows.last &&
    points !== null &&
    points.value > 0 &&
    actual.text.trim() !== ''
  );
}

const hasOwnScore = ({ sheet }: TableSubject, { indicator: { cells } }: IndicatorResult): boolean =>
  cells.score !== null && sheet.shownAt(cells.score.row, cells.score.column).formula !== null;
