import { isNoneMark } from '../../layout';
import type { Address } from '../../model';
import { note } from '../../texts/note';
import type { TableCheck, TableSubject } from '../check';
import { textAt } from '../lib/cells';
import { rowsInUse } from '../lib/rows';

/** Something in a cell for a score that is no number, in a table whose other scores are. */
export const scoreUnreadable: TableCheck = {
  name: 'score-unreadable',
  title: 'check.score-unreadable',
  group: 'scores',
  position: 5,
  severities: ['warning'],
  scope: 'table',
  run(subject, report) {
    const { sheet, table } = subject;
    const rows = rowsInUse(subject).map(({ indicator }) => indicator);
    if (rows.filter(({ entered }) => entered.score !== null).length < FEWEST) return;
    const places = rows.map(({ cells, entered }) => (entered.score === null ? cells.score : null));
    const total = table.total?.entered === null ? table.total.cells.score : null;
    for (const at of [...places, total]) {
      const found = at && unreadableAt(subject, at);
      if (!found) continue;
      report({
        severity: 'warning',
        at: { sheet, address: at },
        found,
        expected: note('check.expected-score'),
        message: note('check.score-unreadable.found', { found }),
        source: note('check.source-readable'),
      });
    }
  },
};

/** So many scores say that the column holds numbers. */
const FEWEST = 3;

/** The text of that cell, where it is neither a number, a mark for nothing, the result of a formula nor an error. */
function unreadableAt({ sheet }: TableSubject, at: Address): string | null {
  const { formula, value } = sheet.shownAt(at.row, at.column);
  const text = textAt(sheet, at);
  if (formula !== null || typeof value !== 'string' || text === '' || isNoneMark(text) || text.startsWith('#'))
    return null;
  return text;
}
