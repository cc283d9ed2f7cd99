import { addUp } from '../../decimal';
import { oneLine } from '../../text';
import { formatNumber } from '../../quantity';
import { evaluate } from '../../scoring';
import type { Evaluation } from '../../scoring';
import { note } from '../../texts/note';
import type { TableCheck, TableSubject } from '../check';
import { printedNumber } from '../lib/cells';
import { scoredRows } from '../lib/rows';
import { isScoreApart } from '../lib/scores';

/** Scores that are right by what the form prints, and would not be by the rule set: said once a table. */
export const printedRuleDiffers: TableCheck = {
  name: 'printed-rule-differs',
  title: 'check.printed-rule-differs',
  group: 'scores',
  position: 90,
  severities: ['info'],
  scope: 'table',
  run(subject, report) {
    const { sheet, evaluation } = subject;
    const [first] = evaluation.printed.used;
    if (first === undefined) return;
    const bySet = evaluate({ ...evaluation.table, printed: [] }, evaluation.placeSet);
    const apart = [...rowsApart(subject, bySet), ...executionApart(subject, bySet)];
    if (apart.length === 0) return;
    report({
      severity: 'info',
      at: { sheet, address: first.cell },
      found: oneLine(first.sentence),
      expected: '',
      message: note('check.printed-rule-differs.found', {
        rows: apart.length,
        points: formatNumber(addUp(apart)),
      }),
      source: note('check.printed-rule-differs.source'),
    });
  },
};

/** By how many points each row that is right as printed differs from what the set gives. */
function rowsApart(subject: TableSubject, bySet: Evaluation): number[] {
  return scoredRows(subject).flatMap(({ result, indicator, printed }) => {
    const other = bySet.indicators.find((one) => one.indicator.row === indicator.row)?.score ?? null;
    return difference(result.score, other, printed);
  });
}

function executionApart({ sheet, evaluation }: TableSubject, bySet: Evaluation): number[] {
  return evaluation.budget.flatMap(({ row, score }) => {
    const at = row.cells.score;
    if (at === null || row.entered.score === null) return [];
    const other = bySet.budget.find((one) => one.row.row === row.row)?.score ?? null;
    return difference(score, other, printedNumber(sheet, at, row.entered.score));
  });
}

function difference(right: number | null, other: number | null, printed: Parameters<typeof isScoreApart>[1]): number[] {
  if (right === null || other === null || isScoreApart(right, printed) || !isScoreApart(other, printed)) return [];
  return [Math.abs(right - other)];
}
