import type { Indicator } from '../../layout';
import type { GroupName } from '../../rules';
import { addUp, compareNumbers, groupsOf } from '../../scoring';
import { note } from '../../texts/note';
import type { TableCheck, TableSubject } from '../check';
import { countedIndicators, endsWithTotal } from '../lib/totals';
import { rowsInUse } from '../lib/rows';

/** A whole table of outputs and benefits in which a kind of indicator is missing. */
export const kindMissing: TableCheck = {
  name: 'kind-missing',
  title: 'check.kind-missing',
  group: 'indicators',
  position: 8,
  severities: ['info'],
  forms: ['self-evaluation'],
  scope: 'table',
  run(subject, report) {
    const { sheet, table } = subject;
    const rows = rowsInUse(subject).map(({ indicator }) => indicator);
    const [first] = rows;
    // Of a part of a table nobody can tell what it lacks.
    if (!first || rows.length < FEWEST || !isWhole(subject) || !names(rows, 'output')) return;
    for (const kind of ['benefit', 'satisfaction'] as const) {
      // Rows that the form prints and the unit does not use are its answer.
      if (names(table.indicators, kind)) continue;
      report({
        severity: 'info',
        at: { sheet, address: first.levels.at(0)?.cell ?? first.cells.name },
        found: note(`check.kind-missing.without-${kind}`),
        expected: note(`check.kind-missing.with-${kind}`),
        message: note(`check.kind-missing.${kind}`),
        source: note('check.source-kinds'),
      });
    }
  },
};

/** A total below, or points that come to all of a table: with those for execution, or without. */
function isWhole({ table, evaluation }: TableSubject): boolean {
  if (endsWithTotal(table)) return true;
  const points = addUp(countedIndicators(evaluation).map((row) => row.points?.value ?? 0));
  return WHOLE.some((one) => compareNumbers(one, points) === 0);
}

const WHOLE = [100, 90];

/** A table of few rows is a sketch. */
const FEWEST = 4;

const names = (rows: readonly Indicator[], kind: GroupName): boolean =>
  rows.some((row) => groupsOf(row).includes(kind));
