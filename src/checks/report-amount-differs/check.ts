import { NOT_THE_RATE_OF_THE_YEAR } from '../../lexicon/rates';
import { compareTo } from '../../decimal';
import type { BudgetRow } from '../../layout';
import { formatAddress } from '../../model';
import { formatPercent } from '../../quantity';
import type { ExecutionStatement, Figure, SumStatement } from '../../reportReader';
import {
  asPrinted,
  IDLE_MONEY_WORDS,
  isMoney,
  NEAR_RATE,
  ofKind,
  saysSame,
  shown,
  withoutLinks,
  withUnit,
} from '../../reportReader';
import { mainRow } from '../../scoring';
import { note } from '../../texts/note';
import type { BoundTable, ReportCheck } from '../check';
import { tablesOf } from '../lib/report/bind';
import { potOfLabel, rowOf } from '../lib/report/budgetRow';
import type { Reporter } from '../reporter';

/** Budgets and spending that the report names otherwise than the money block of the table. */
export const reportAmountDiffers: ReportCheck = {
  scope: 'report',
  name: 'report-amount-differs',
  title: 'statement.report-amount-differs',
  group: 'against-money',
  position: 1,
  severities: ['error'],
  run(subject, report) {
    for (const one of ofKind(subject.statements, 'execution')) {
      for (const bound of tablesOf(subject.tables, one.section)) {
        const isWhole = one.executed.length === 0 && one.rate === null;
        const row = isWhole ? mainRow(bound.table.budget) : rowOf(one, bound);
        if (!row) continue;
        const [spent] = one.executed;
        if (one.executed.length === 1 && spent) hold(spent, row.executed, 'executed', { row, bound, one }, report);
        const [budget, other] = one.budgets.filter(({ role }) => role !== 'initial');
        if (budget && !other) hold(budget, row.budget, 'budget', { row, bound, one }, report);
      }
    }
    for (const one of ofKind(subject.statements, 'execution')) {
      for (const bound of tablesOf(subject.tables, one.section)) heldRate(one, bound, report);
    }
    for (const sum of ofKind(subject.statements, 'sum')) {
      for (const bound of tablesOf(subject.tables, sum.section)) heldSum(sum, bound, report);
    }
  },
};

interface Where {
  readonly row: BudgetRow;
  readonly bound: BoundTable;
  readonly one: ExecutionStatement | SumStatement;
}

function hold(
  figure: Figure,
  value: number | null,
  side: 'budget' | 'executed',
  { row, bound, one }: Where,
  report: Reporter,
): void {
  if (value === null || figure.isAbout || Number.isNaN(figure.value) || !isMoney(figure)) return;
  if (saysSame(figure, value, bound.table.amountUnit)) return;
  const address = row.cells[side];
  report({
    severity: 'error',
    at: side === 'budget' ? figure.place : one.place,
    found: shown(figure),
    expected: withUnit(value, bound.table.amountUnit),
    message: note(`statement.report-amount-differs.${side}`, {
      label: row.label.replace(/[:：\s]+$/, ''),
      found: shown(figure),
      value: withUnit(value, bound.table.amountUnit),
      cell: address ? `${bound.table.sheet}!${formatAddress(address)}` : bound.table.sheet,
    }),
    source: note('statement.source-table'),
  });
}

/** A rate of no pot beside no budget of the report: it is that of the table, or of one of its rows. */
function heldRate(
  { rate, subject, budgets, inTable, sentence }: ExecutionStatement,
  bound: BoundTable,
  report: Reporter,
): void {
  if (!rate || subject !== '' || budgets.length > 0 || inTable || rate.isAbout || Number.isNaN(rate.value)) return;
  if (!/(?:预算|资金)?执行率$/.test(withoutLinks(rate.label)) || NOT_THE_RATE_OF_THE_YEAR.test(sentence)) return;
  const rates = bound.table.budget.flatMap(({ budget, executed, initial, entered }) => [
    ...(entered.rate === null ? [] : [entered.rate]),
    ...[budget, initial].flatMap((base) => (base && executed !== null ? [executed / base] : [])),
  ]);
  const [right] = rates;
  const isTold = rates.some((one) => compareTo(one * 100, asPrinted(rate), NEAR_RATE) !== 'apart');
  if (right === undefined || isTold) return;
  report({
    severity: 'error',
    at: rate.place,
    found: shown(rate),
    expected: formatPercent(right),
    message: note('statement.report-amount-differs.rate', { found: shown(rate), value: formatPercent(right) }),
    source: note('statement.source-table'),
  });
}

/** "预算总额 T，其中：甲 A，乙 B" against the rows: where the total is the table's, so must the parts be. */
function heldSum(sum: SumStatement, bound: BoundTable, report: Reporter): void {
  const { table } = bound;
  const whole = table.budget.find((row) => !row.isPart);
  if (!whole || whole.budget === null || sum.total.role === 'executed' || !isMoney(sum.total)) return;
  const pairs = sum.parts.flatMap((part) => {
    const pot = part.label.replace(/\([^()]*\)/g, '').replace(IDLE_MONEY_WORDS, '');
    const row = pot === '' ? undefined : table.budget.find((one) => one.isPart && potOfLabel(one.label) === pot);
    return row ? [{ part, row }] : [];
  });
  if (pairs.length < 2) return;
  hold(sum.total, whole.budget, 'budget', { row: whole, bound, one: sum }, report);
  for (const { part, row } of pairs) hold(part, row.budget, 'budget', { row, bound, one: sum }, report);
}
