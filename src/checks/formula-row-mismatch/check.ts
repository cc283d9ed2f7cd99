import type { Change } from '../../model';
import { note } from '../../texts/note';
import type { TableCheck, TableSubject } from '../check';
import type { ComputedCell } from '../lib/computed';
import { computedColumns } from '../lib/computed';
import { rowsElsewhere } from '../lib/otherRows';
import { copiedDown } from '../../formulaSyntax';

/** A formula that reads another row than its own. */
export const formulaRowMismatch: TableCheck = {
  name: 'formula-row-mismatch',
  title: 'check.formula-row-mismatch',
  group: 'formulas',
  position: 3,
  severities: ['error'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    for (const one of computedColumns(subject).flat()) {
      const [other, ...more] = rowsElsewhere(subject, one);
      const formula = one.cell.formula;
      if (other === undefined || formula === null) continue;
      const mended = more.length === 0 ? copiedDown(formula, one.at.row - other) : null;
      report({
        severity: 'error',
        at: { sheet, address: one.at },
        found: formula,
        expected: mended ?? note('check.expected-own-row'),
        message: note('check.formula-row-mismatch.found', { row: one.at.row + 1, other: other + 1 }),
        source: note('check.source-formulas'),
        repair: mended === null ? null : repairOf(subject, one, mended),
      });
    }
  },
};

/** The same formula on its own row; its result is left for the spreadsheet to compute. */
function repairOf({ sheet }: TableSubject, { at, cell }: ComputedCell, formula: string): Change[] | null {
  if (sheet.isProtected && cell.locked) return null;
  const before = { value: cell.value, formula: cell.formula };
  return [{ kind: 'cell', sheet: sheet.name, address: at, before, after: { value: null, formula } }];
}
