import { formatNumber } from '../../quantity';
import { addUp, compareNumbers } from '../../scoring';
import { note } from '../../texts/note';
import type { TableCheck, TableSubject } from '../check';
import { textAt } from '../lib/cells';
import { countedIndicators } from '../lib/totals';
import { ruled } from '../lib/ruled';

/** One row's points in which a digit too many alone keeps the points from adding up: 105 where 15 gives 90. */
export const weightTypingError: TableCheck = {
  name: 'weight-typing-error',
  title: 'check.weight-typing-error',
  group: 'points',
  position: 2,
  severities: ['error'],
  scope: 'table',
  run(subject, report) {
    const { sheet, evaluation } = subject;
    const rows = countedIndicators(evaluation).filter(({ points }) => points?.origin === 'cell');
    if (rows.length < 3 || rows.length < countedIndicators(evaluation).length) return;
    const sum = addUp(rows.map(({ points }) => points?.value ?? 0));
    const right = rightSums(subject);
    // Points of exactly 100 were meant so, whatever else stands beside them.
    if ([...right, FULL].some((one) => compareNumbers(one, sum) === 0)) return;
    const candidates = rows.flatMap(({ indicator, points }) => {
      const value = points?.value ?? 0;
      const mended = withoutOneDigit(value).filter((one) =>
        right.some((wanted) => compareNumbers(addUp([sum, -value, one]), wanted) === 0),
      );
      return mended.map((one) => ({ at: indicator.cells.points, value, mended: one }));
    });
    // Several that could be it: then which one cannot be told.
    const [only] = candidates;
    if (candidates.length !== 1 || !only?.at) return;
    report({
      severity: 'error',
      at: { sheet, address: only.at },
      found: textAt(sheet, only.at),
      expected: formatNumber(only.mended),
      message: note('check.weight-typing-error.found', {
        found: textAt(sheet, only.at),
        mended: formatNumber(only.mended),
        sum: formatNumber(sum),
        right: formatNumber(addUp([sum, -only.value, only.mended])),
      }),
      source: ruled('check.source-points', evaluation, 'points'),
    });
  },
};

const FULL = 100;

/** What the points of the indicators may add up to: all, or all without the points for execution. */
function rightSums({ table, evaluation }: TableSubject): number[] {
  const execution = addUp(evaluation.budget.map(({ row, points }) => (row.points === null ? 0 : (points ?? 0))));
  const total = table.total?.points ?? 100;
  return execution > 0 ? [addUp([total, -execution])] : [total, 90];
}

function withoutOneDigit(value: number): number[] {
  const digits = String(value);
  if (!/^\d{2,}$/.test(digits)) return [];
  const shorter = [...digits].map((_, index) => digits.slice(0, index) + digits.slice(index + 1));
  return [...new Set(shorter.filter((text) => !text.startsWith('0')).map(Number))];
}
