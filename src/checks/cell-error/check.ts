import type { Address } from '../../model';
import { note } from '../../texts/note';
import type { TableCheck, TableSubject } from '../check';
import { textAt } from '../lib/cells';

/** #REF!, #DIV/0! … as Excel and WPS show them. */
const ERROR = /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!)$/i;

/** An error value where a score, points, an amount, a rate or the total should stand. Targets and actuals are other checks' concern. */
export const cellError: TableCheck = {
  name: 'cell-error',
  title: 'check.cell-error',
  group: 'formulas',
  position: 5,
  severities: ['error', 'info'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    for (const { at, isDue } of computedCells(subject)) {
      const found = textAt(sheet, at);
      if (at === null || !ERROR.test(found)) continue;
      report({
        // The template's own formulas show #DIV/0! until the amounts are filled in.
        severity: isDue || !/DIV/i.test(found) ? 'error' : 'info',
        at: { sheet, address: at },
        found,
        expected: note('check.expected-number'),
        message: note('check.cell-error.found', { found }),
        source: note('check.source-formulas'),
      });
    }
  },
};

interface Computed {
  readonly at: Address | null;
  /** What it is computed from is there. */
  readonly isDue: boolean;
}

function computedCells({ table }: TableSubject): Computed[] {
  const cells = (row: Readonly<Record<string, Address | null>>, names: readonly string[], isDue: boolean): Computed[] =>
    names.map((name) => ({ at: row[name] ?? null, isDue }));
  const isMoneyDue = table.budget.some(({ budget }) => budget !== null && budget !== 0);
  return [
    ...table.budget.flatMap(({ cells: row, budget }) => [
      ...cells(row, ['initial', 'budget', 'executed', 'points'], true),
      ...cells(row, ['rate', 'score'], budget !== null && budget !== 0),
    ]),
    ...table.indicators.flatMap(({ cells: row, actual }) => [
      ...cells({ ...row }, ['points'], true),
      ...cells({ ...row }, ['score', 'completion', 'coefficient'], actual.kind !== 'none'),
    ]),
    ...cells(table.total?.cells ?? {}, ['points', 'score'], isMoneyDue),
  ];
}
