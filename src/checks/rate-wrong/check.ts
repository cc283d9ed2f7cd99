import { rateTerm } from '../../formulas';
import { formatNumber, formatPercent } from '../../quantity';
import type { BudgetResult } from '../../scoring';
import { note } from '../../texts/note';
import type { TableCheck, TableSubject } from '../check';
import { printedPercent, textAt } from '../lib/cells';
import { RATE_TOLERANCE, rightRates } from '../lib/execution';
import { compareTo } from '../../decimal';
import { namesFor, PERCENT_FORMAT, putFormula } from '../lib/repair';
import { executionSource } from '../lib/ruled';

/** The printed execution rate against the amounts of its row. */
export const rateWrong: TableCheck = {
  name: 'rate-wrong',
  title: 'check.rate-wrong',
  group: 'money',
  position: 1,
  severities: ['error', 'info'],
  scope: 'table',
  run(subject, report) {
    const { sheet, evaluation } = subject;
    for (const result of evaluation.budget) {
      const { cells, entered, budget, executed } = result.row;
      const { rate } = result;
      if (rate === null || entered.rate === null || cells.rate === null) continue;
      const verdict = verdictOf(subject, result, entered.rate);
      if (verdict === 'same') continue;
      const at = cells.rate;
      const args = {
        label: result.row.label,
        budget: formatNumber(budget ?? 0, 6),
        executed: formatNumber(executed ?? 0, 6),
        rate: formatPercent(rate),
        found: textAt(sheet, at),
      };
      report({
        severity: verdict === 'near' ? 'info' : 'error',
        at: { sheet, address: at },
        found: args.found,
        expected: args.rate,
        message: note(verdict === 'near' ? 'check.rate-wrong.last-digit' : 'check.rate-wrong.found', args),
        source: executionSource(evaluation),
        repair: repairOf(subject, result),
      });
    }
  },
};

/** The printed rate may be that of any right base; a bare 1.2 may mean 1.2%. */
function verdictOf(subject: TableSubject, result: BudgetResult, entered: number): ReturnType<typeof compareTo> {
  const at = result.row.cells.rate;
  if (at === null) return 'same';
  const { sheet } = subject;
  const readings = [printedPercent(sheet, at, entered)];
  if (/^[12](?:\.\d+)?$/.test(textAt(sheet, at))) readings.push(printedPercent(sheet, at, entered / 100));
  const verdicts = rightRates(subject, result).flatMap((rate) =>
    readings.map((reading) => compareTo(rate * 100, reading, RATE_TOLERANCE)),
  );
  return verdicts.includes('same') ? 'same' : verdicts.includes('near') ? 'near' : 'apart';
}

function repairOf({ book, sheet }: TableSubject, result: BudgetResult): ReturnType<typeof putFormula> {
  const at = result.row.cells.rate;
  const names = namesFor(book, sheet);
  const term = at && rateTerm({ sheet, names }, result, at.row);
  return at && term ? putFormula(sheet, at, term, names, PERCENT_FORMAT) : null;
}
