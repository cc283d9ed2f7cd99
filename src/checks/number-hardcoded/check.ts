import { note } from '../../texts/note';
import { formatAddress } from '../../model';
import type { TableCheck } from '../check';
import { textAt } from '../lib/cells';
import { commonForm, computedColumns, FEWEST_FORMULAS } from '../lib/computed';
import { copiedDown } from '../../formulaSyntax';

/** A typed number in a column that is otherwise computed. */
export const numberHardcoded: TableCheck = {
  name: 'number-hardcoded',
  title: 'check.number-hardcoded',
  group: 'formulas',
  position: 1,
  severities: ['warning'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    for (const column of computedColumns(subject)) {
      const formulas = column.filter(({ cell }) => cell.formula !== null);
      const typed = column.filter(({ cell }) => cell.formula === null && typeof cell.value === 'number');
      if (formulas.length < FEWEST_FORMULAS || typed.length * FEW > formulas.length) continue;
      const common = commonForm(column);
      for (const { at } of typed) {
        const formula = common?.example.cell.formula;
        const like = common && formula ? copiedDown(formula, at.row - common.example.at.row) : null;
        report({
          severity: 'warning',
          at: { sheet, address: at },
          found: textAt(sheet, at),
          expected: like ?? note('check.expected-formula'),
          message: note('check.number-hardcoded.found', {
            cell: formatAddress(at),
            found: textAt(sheet, at),
            count: formulas.length,
          }),
          source: note('check.source-formulas'),
        });
      }
    }
  },
};

/** Typed numbers stand out where there are at least so many formulas to each. */
const FEW = 3;
