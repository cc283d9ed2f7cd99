import { note } from '../../texts/note';
import type { TableCheck } from '../check';
import { commonForm, computedColumns, FEWEST_FORMULAS } from '../lib/computed';
import { copiedDown, relativeForm } from '../../formulaSyntax';
import { rowsElsewhere } from '../lib/otherRows';

/** A formula that is built otherwise than those of its column. One that only reads another row is the next check's finding. */
export const formulaUnlikeColumn: TableCheck = {
  name: 'formula-unlike-column',
  title: 'check.formula-unlike-column',
  group: 'formulas',
  position: 2,
  severities: ['warning'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    for (const column of computedColumns(subject)) {
      const formulas = column.filter(({ cell }) => cell.formula !== null);
      const common = commonForm(column);
      if (!common || common.count < FEWEST_FORMULAS || common.count < formulas.length * MOST) continue;
      for (const one of formulas) {
        const formula = one.cell.formula ?? '';
        if (one.isOwn || relativeForm(formula, one.at) === common.form) continue;
        if (rowsElsewhere(subject, one).length > 0) continue;
        const like = copiedDown(common.example.cell.formula ?? '', one.at.row - common.example.at.row);
        report({
          severity: 'warning',
          at: { sheet, address: one.at },
          found: formula,
          expected: like,
          message: note('check.formula-unlike-column.found', { found: formula, like, count: common.count }),
          source: note('check.source-formulas'),
        });
      }
    }
  },
};

/** The share of a column's formulas that must agree before another one stands out. */
const MOST = 0.75;
