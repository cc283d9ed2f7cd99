import { projectNames } from '../../layout';
import type { Indicator } from '../../layout';
import { compareNumbers } from '../../scoring';
import { compact, withoutNumbering, withoutPunctuation } from '../../text';
import { formatAddress } from '../../model';
import { note } from '../../texts/note';
import type { BookCheck, TableSubject } from '../check';
import { rowsInUse } from '../lib/rows';

/**
 * The same result counted in the tables of two projects of a unit: one indicator with one target and one actual in both. Rates, times,
 * money spent and satisfaction come out alike by chance or by rule, and small counts too; a department's own table sums up its projects.
 */
export const indicatorShared: BookCheck = {
  name: 'indicator-shared',
  title: 'check.indicator-shared',
  group: 'workbook',
  position: 3,
  severities: ['info'],
  scope: 'book',
  run(subjects, report) {
    const first = new Map<string, Counted>();
    for (const subject of subjects) {
      const own = countsOf(subject);
      for (const counted of own) {
        const before = first.get(counted.key);
        if (!before || before.project === counted.project) continue;
        const { indicator } = counted;
        report({
          severity: 'info',
          at: { sheet: subject.sheet, address: indicator.cells.actual ?? indicator.cells.name },
          found: indicator.actual.text.trim(),
          expected: note('check.expected-once'),
          message: note('check.indicator-shared.found', {
            name: indicator.name.trim(),
            project: before.project,
            cell: `${before.sheet}!${formatAddress(before.indicator.cells.name)}`,
            actual: indicator.actual.text.trim(),
          }),
          source: note('check.source-distinct'),
        });
      }
      for (const counted of own) if (!first.has(counted.key)) first.set(counted.key, counted);
    }
  },
};

/** A count that a table claims for its project. */
interface Counted {
  readonly key: string;
  readonly indicator: Indicator;
  readonly project: string;
  readonly sheet: string;
}

/** Fewer than this come out alike by chance: one meeting, three trainings. */
const SMALLEST = 10;
/** A shorter name says nothing by itself. */
const SHORTEST = 4;

function countsOf(subject: TableSubject): Counted[] {
  const { table, book, sheet } = subject;
  const [project = null] = projectNames(book, [table]);
  if (project === null || table.unit === null || table.layout === 'department-overall') return [];
  return rowsInUse(subject).flatMap(({ indicator }) => {
    const { target, actual } = indicator;
    const name = withoutPunctuation(withoutNumbering(indicator.name));
    const isCount =
      target.kind === 'number' && actual.kind === 'number' && indicator.nature === 'other' && target.unit !== '%';
    if (!isCount || name.length < SHORTEST || compareNumbers(actual.value, SMALLEST) < 0) return [];
    const texts = [target.text, actual.text].map((text) => withoutPunctuation(compact(text)));
    const key = JSON.stringify([compact(table.unit ?? ''), table.year, name, ...texts]);
    return [{ key, indicator, project: compact(project), sheet: sheet.name }];
  });
}
