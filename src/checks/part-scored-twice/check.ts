import type { Indicator, LevelCell } from '../../layout';
import { formatNumber } from '../../quantity';
import { addUp, compareNumbers } from '../../scoring';
import { note } from '../../texts/note';
import type { TableCheck } from '../check';
import { textAt } from '../lib/cells';
import { rowsInUse } from '../lib/rows';

/** A row and its parts (其中…) both with scores, which together are more than the group or the table has points. */
export const partScoredTwice: TableCheck = {
  name: 'part-scored-twice',
  title: 'check.part-scored-twice',
  group: 'scores',
  position: 6,
  severities: ['warning'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    const rows = rowsInUse(subject).map(({ indicator }) => indicator);
    for (const { members, limit } of groupsWithLimits(rows)) {
      const parts = members.filter((one) => isPart(one, members));
      const all = addUp(members.map(ownScore));
      const whole = addUp(members.filter((one) => !parts.includes(one)).map(ownScore));
      if (compareNumbers(all, limit) <= 0 || compareNumbers(whole, limit) > 0) continue;
      for (const { cells, name } of parts) {
        report({
          severity: 'warning',
          at: { sheet, address: cells.score },
          found: textAt(sheet, cells.score),
          expected: note('check.expected-in-whole'),
          message: note('check.part-scored-twice.found', {
            name: name.trim(),
            sum: formatNumber(all),
            limit: formatNumber(limit),
          }),
          source: note('check.source-once'),
        });
      }
    }
  },
};

/** The score of a cell of its own; 0 where the row has none. */
const ownScore = ({ entered, scoreRows }: Indicator): number =>
  scoreRows.first === scoreRows.last ? (entered.score ?? 0) : 0;

const isPart = (one: Indicator, members: readonly Indicator[]): boolean =>
  one.parentRow !== null &&
  ownScore(one) > 0 &&
  members.some((parent) => parent.row === one.parentRow && ownScore(parent) > 0);

/** Points of a whole table. */
const FULL = 100;

/** The rows under each level that prints its points; where none does, all rows, for which a table has 100. */
function groupsWithLimits(
  rows: readonly Indicator[],
): { readonly members: readonly Indicator[]; readonly limit: number }[] {
  const levels = new Map<number, LevelCell>();
  for (const { levels: of } of rows) {
    const printed = of.find(({ points }) => (points?.value ?? null) !== null);
    if (printed) levels.set(printed.cell.row, printed);
  }
  if (levels.size === 0) return [{ members: rows, limit: FULL }];
  return [...levels.values()].map((level) => ({
    members: rows.filter(({ row }) => row >= level.rows.first && row <= level.rows.last),
    limit: level.points?.value ?? FULL,
  }));
}
