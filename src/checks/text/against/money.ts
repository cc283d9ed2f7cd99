import type { BudgetRow } from '../../../layout/table';
import { formatAddress } from '../../../model/address';
import { formatNumber, formatPercent } from '../../../quantity';
import { mainRow } from '../../../scoring';
import { note } from '../../../texts/note';
import { tablesOf } from '../lib/bind';
import { compareTo } from '../../../decimal/printed';
import { asPrinted, NEAR_RATE, saysSame, shown, withUnit } from '../../../reportReader/figures';
import { isMoney, withoutLinks } from '../../../reportReader/read/figures';
import type { ExecutionStatement, Figure, SumStatement } from '../../../reportReader/statement';
import { ofKind } from '../../../reportReader/statement';
import type { ReportSubject, ReportTable, TextCheck } from '../textCheck';
import type { Report } from '../../sink';
import { IDLE_MONEY_WORDS } from '../../../reportReader/words';
import { executionOf } from '../marks/noProblems';
import { halfWidth } from '../../../text/width';

/** Budgets and spending that the report names otherwise than the money block of the table. */
export const reportAmountDiffers: TextCheck = {
  name: 'report-amount-differs',
  title: 'statement.report-amount-differs',
  severities: ['error'],
  run(subject, report) {
    for (const one of ofKind(subject.statements, 'execution')) {
      for (const of of tablesOf(subject.tables, one.section)) {
        const isWhole = one.executed.length === 0 && one.rate === null;
        const row = isWhole ? mainRow(of.table.budget) : rowOf(one, of);
        if (!row) continue;
        const [spent] = one.executed;
        if (one.executed.length === 1 && spent) hold(spent, row.executed, 'executed', { row, of, one }, report);
        const [budget, other] = one.budgets.filter(({ role }) => role !== 'initial');
        if (budget && !other) hold(budget, row.budget, 'budget', { row, of, one }, report);
      }
    }
    for (const one of ofKind(subject.statements, 'execution')) {
      for (const of of tablesOf(subject.tables, one.section)) heldRate(one, of, report);
    }
    for (const sum of ofKind(subject.statements, 'sum')) {
      for (const of of tablesOf(subject.tables, sum.section)) heldSum(sum, of, report);
    }
  },
};

interface Where {
  readonly row: BudgetRow;
  readonly of: ReportTable;
  readonly one: ExecutionStatement | SumStatement;
}

function hold(
  figure: Figure,
  value: number | null,
  side: 'budget' | 'executed',
  { row, of, one }: Where,
  report: Report,
): void {
  if (value === null || figure.isAbout || Number.isNaN(figure.value) || !isMoney(figure)) return;
  if (saysSame(figure, value, of.table.amountUnit)) return;
  const address = row.cells[side];
  report({
    severity: 'error',
    at: side === 'budget' ? figure.place : one.place,
    found: shown(figure),
    expected: withUnit(value, of.table.amountUnit),
    message: note(`statement.report-amount-differs.${side}`, {
      label: row.label.replace(/[:：\s]+$/, ''),
      found: shown(figure),
      value: withUnit(value, of.table.amountUnit),
      cell: address ? `${of.table.sheet}!${formatAddress(address)}` : of.table.sheet,
    }),
    source: note('statement.source-table'),
  });
}

/** Words beside a rate that is of part of the year or of others. */
const OTHER_RATE = /截[至止]|半年|季度|月|序时|上年|去年|较|目标|平均|低于|高于|以上|以下|不到/;

/** A rate of no pot beside no budget of the report: it is that of the table, or of one of its rows. */
function heldRate(
  { rate, subject, budgets, inTable, sentence }: ExecutionStatement,
  of: ReportTable,
  report: Report,
): void {
  if (!rate || subject !== '' || budgets.length > 0 || inTable || rate.isAbout || Number.isNaN(rate.value)) return;
  if (!/(?:预算|资金)?执行率$/.test(withoutLinks(rate.label)) || OTHER_RATE.test(sentence)) return;
  const rates = of.table.budget.flatMap(({ budget, executed, initial, entered }) => [
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

const potOfLabel = (label: string): string =>
  halfWidth(label)
    .replace(/(?:其中|小计|补助)/g, '')
    .replace(IDLE_MONEY_WORDS, '')
    .replace(/总额$/, '');

/** The row that the money of a statement is: of the same pot, or the only one with the same budget. */
function rowOf(one: ExecutionStatement, { table }: ReportTable): BudgetRow | null {
  const own = one.subject === '' ? [] : table.budget.filter((row) => potOfLabel(row.label) === one.subject);
  if (own.length === 1) return own[0] ?? null;
  const withBudget = table.budget.filter((row) => {
    const { budget } = row;
    return budget !== null && budget > 0 && one.budgets.some((figure) => saysSame(figure, budget, table.amountUnit));
  });
  // Parts may have the total's own amount; then the total is meant.
  const found = withBudget.find((row) => !row.isPart) ?? (withBudget.length === 1 ? (withBudget[0] ?? null) : null);
  if (found || one.subject !== '' || one.executed.length !== 1) return found;
  if (one.budgets.length === 0) return wholeByRate(one, table);
  // All of the money that was spent beside another budget: the whole, its budget slipped.
  const whole = mainRow(table.budget);
  const [spent] = one.executed;
  const executed = whole?.executed ?? 0;
  return spent && spent.decimals > 0 && executed > 0 && saysSame(spent, executed, table.amountUnit) ? whole : null;
}

/** "全年支出 S，执行率 R" without a budget: the whole, where the rate is the table's own. */
function wholeByRate({ rate, sentence }: ExecutionStatement, table: ReportTable['table']): BudgetRow | null {
  const whole = mainRow(table.budget);
  if (!rate || !whole?.budget || whole.executed === null || PART_OF_MONEY.test(sentence)) return null;
  const right = (whole.executed / whole.budget) * 100;
  return compareTo(right, asPrinted(rate), NEAR_RATE) === 'apart' ? null : whole;
}

/** Words of a sentence that speaks of part of the money. */
const PART_OF_MONEY = /其中|批|期|季度|月|科目|标段|分别/;

/** "预算总额 T，其中：甲 A，乙 B" against the rows: where the total is the table's, so must the parts be. */
function heldSum(sum: SumStatement, of: ReportTable, report: Report): void {
  const { table } = of;
  const whole = table.budget.find((row) => !row.isPart);
  if (!whole || whole.budget === null || sum.total.role === 'executed' || !isMoney(sum.total)) return;
  const pairs = sum.parts.flatMap((part) => {
    const pot = part.label.replace(/\([^()]*\)/g, '').replace(IDLE_MONEY_WORDS, '');
    const row = pot === '' ? undefined : table.budget.find((one) => one.isPart && potOfLabel(one.label) === pot);
    return row ? [{ part, row }] : [];
  });
  if (pairs.length < 2) return;
  hold(sum.total, whole.budget, 'budget', { row: whole, of, one: sum }, report);
  for (const { part, row } of pairs) hold(part, row.budget, 'budget', { row, of, one: sum }, report);
}

/** Below this rate the forms ask for a reason. */
const LOW = 0.9;

/** The table shows that much of the money was not spent; the report names neither amount nor rate. */
export const reportExecutionUnsaid: TextCheck = {
  name: 'report-execution-unsaid',
  title: 'statement.report-execution-unsaid',
  severities: ['warning', 'info'],
  run(subject, report) {
    const [of] = subject.tables;
    const [first] = subject.statements;
    const row = of && subject.tables.length === 1 ? mainRow(of.table.budget) : null;
    if (!of || !first || !row || row.executed === null) return;
    const { executed, budget, initial } = row;
    // Money planned and never released is worth a word, though all that was released was spent.
    const base = Math.max(initial ?? 0, budget ?? 0);
    const rate = base > 0 ? executed / base : 1;
    if (rate >= LOW || isTold(subject, executed, rate) || isToldOtherwise(subject, row, of)) return;
    report({
      severity: base === budget ? 'warning' : 'info',
      at: aboutMoney(subject) ?? first.place,
      found: note('statement.found-no-execution'),
      expected: formatPercent(rate),
      message: note('statement.report-execution-unsaid.found', {
        executed: formatNumber(executed, 6),
        budget: formatNumber(base, 6),
        unit: of.table.amountUnit ?? '',
        rate: formatPercent(rate),
      }),
      source: note('statement.source-execution-told'),
    });
  },
};

function isTold({ statements, tables }: ReportSubject, executed: number, rate: number): boolean {
  const parts = tables.flatMap(({ table }) => table.budget.flatMap((row) => row.executed ?? []));
  const texts = [...new Set(statements.map((one) => one.section.prose))];
  const amounts = [executed, ...parts].map((one) => formatNumber(one, 6).replace('.', '[.,]'));
  if (texts.some((text) => amounts.some((one) => new RegExp(`(?<![\\d.])${one}(?!\\d)`).test(text)))) return true;
  return ofKind(statements, 'execution').some((one) => Math.abs((executionOf(one) ?? -1) - rate) < 0.006);
}

/** The report does say what was spent of this money, though other figures: those are held against the table by themselves. */
function isToldOtherwise({ statements }: ReportSubject, row: BudgetRow, of: ReportTable): boolean {
  return ofKind(statements, 'execution').some((one) => one.executed.length > 0 && rowOf(one, of) === row);
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
