import type { BudgetRow } from '../../layout';
import { formatNumber, formatPercent } from '../../quantity';
import { isMoney, ofKind } from '../../reportReader';
import { lowExecutionAt } from '../../rules';
import { mainRow } from '../../scoring';
import { note } from '../../texts/note';
import type { BoundTable, ReportCheck, ReportSubject } from '../check';
import { rowOf } from '../lib/report/budgetRow';
import { executionOf } from '../lib/report/execution';

/** The table shows that much of the money was not spent; the report names neither amount nor rate. */
export const reportExecutionUnsaid: ReportCheck = {
  scope: 'report',
  name: 'report-execution-unsaid',
  title: 'statement.report-execution-unsaid',
  group: 'against-money',
  position: 4,
  severities: ['warning', 'info'],
  run(subject, report) {
    const [bound] = subject.tables;
    const [first] = subject.statements;
    const row = bound && subject.tables.length === 1 ? mainRow(bound.table.budget) : null;
    if (!bound || !first || !row || row.executed === null) return;
    const { executed, budget } = row;
    const base = baseOf(row);
    const rate = base > 0 ? executed / base : 1;
    if (
      !lowExecutionAt(rate, bound.evaluation.ruleSet) ||
      isTold(subject, executed, rate) ||
      isToldOtherwise(subject, row, bound)
    )
      return;
    report({
      severity: base === budget ? 'warning' : 'info',
      at: aboutMoney(subject) ?? first.place,
      found: note('statement.found-no-execution'),
      expected: formatPercent(rate),
      message: note('statement.report-execution-unsaid.found', {
        executed: formatNumber(executed, 6),
        budget: formatNumber(base, 6),
        unit: bound.table.amountUnit ?? '',
        rate: formatPercent(rate),
      }),
      source: note('statement.source-execution-told'),
    });
  },
};

/** Money planned and never released is worth a word, though all that was released was spent. */
const baseOf = ({ initial, budget }: BudgetRow): number => Math.max(initial ?? 0, budget ?? 0);

function isTold({ statements, tables }: ReportSubject, executed: number, rate: number): boolean {
  const parts = tables.flatMap(({ table }) => table.budget.flatMap((row) => row.executed ?? []));
  const texts = [...new Set(statements.map((one) => one.section.prose))];
  const amounts = [executed, ...parts].map((one) => formatNumber(one, 6).replace('.', '[.,]'));
  if (texts.some((text) => amounts.some((one) => new RegExp(`(?<![\\d.])${one}(?!\\d)`).test(text)))) return true;
  return ofKind(statements, 'execution').some((one) => Math.abs((executionOf(one) ?? -1) - rate) < 0.006);
}

/** The report does say what was spent of this money, though other figures: those are held against the table by themselves. */
function isToldOtherwise({ statements }: ReportSubject, row: BudgetRow, bound: BoundTable): boolean {
  return ofKind(statements, 'execution').some((one) => one.executed.length > 0 && rowOf(one, bound) === row);
}

/** The place where the report speaks of money, if it does. */
function aboutMoney({ statements }: ReportSubject): { paragraph: number; words: string } | null {
  const money = statements.find(
    (one) =>
      !one.inTable &&
      (one.kind === 'execution' || ((one.kind === 'faulty' || one.kind === 'fact') && isMoney(one.figure))),
  );
  return money?.place ?? null;
}
