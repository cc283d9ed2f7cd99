import { formatPercent } from '../../quantity/format';
import type { Passage, Span } from '../../narrative';
import { compose, figure, gap, joined, LOW_EXECUTION, words } from '../../narrative';
import { amountText, mainMoney, oneLine, refs } from '../../narrative/values';
import type { BudgetResult } from '../../scoring';
import type { Part } from '../outline';
import { paragraph } from '../outline';
import type { Source } from '../source';
import { amountUnitOf, yearOf } from '../source';

/** 其中：中央财政资金 → 中央财政资金. */
export function fundLabel(label: string): string {
  return oneLine(label)
    .replace(/^其\s*中\s*[:：]?\s*/, '')
    .replace(/[:：]\s*$/, '')
    .replace(/^年度(?=资金)/, '');
}

/** An amount of the money block with its unit; null where the cell holds none. */
export function amountOf(source: Source, result: BudgetResult, side: 'budget' | 'executed' | 'initial'): Span | null {
  const amount = result.row[side];
  const cells = refs(source.evaluation.table.sheet, [result.row.cells[side]]);
  return amount === null ? null : figure(`${amountText(amount)}${amountUnitOf(source)}`, 'written', cells);
}

export function rateOf({ evaluation }: Source, { rate, row }: BudgetResult): Span | null {
  const cells = refs(evaluation.table.sheet, [row.cells.budget, row.cells.executed]);
  return rate === null ? null : figure(formatPercent(rate), 'rate', cells);
}

/** The budget and its parts: what was made available. */
export function budgetParts(source: Source): Part[] {
  const { budget } = source.evaluation;
  const main = mainMoney(source.evaluation);
  const total = main && amountOf(source, main, 'budget');
  if (!main || !total) return paragraph(compose('report.budget-unknown', { year: yearOf(source) }));
  const parts = budget
    .filter((result) => result !== main)
    .flatMap((result) => {
      const amount = amountOf(source, result, 'budget');
      return amount ? [compose('report.labelled-amount', { label: fundLabel(result.row.label), amount })] : [];
    });
  const initial = amountOf(source, main, 'initial');
  return paragraph(
    joined([
      compose('report.budget-total', { year: yearOf(source), total }),
      parts.length > 0 ? joined([compose('report.of-which'), joined(parts, '，')]) : [],
      initial && main.row.initial !== main.row.budget ? compose('report.budget-initial', { initial }) : [],
      [words('。')],
    ]),
  );
}

/** What was paid of each part, with its rate; where one lies below 90% the reason is asked for. */
export function executionParts(source: Source): Part[] {
  const { budget } = source.evaluation;
  const main = mainMoney(source.evaluation);
  const passage = main && executionOf(source, main);
  if (!main || !passage) return paragraph(compose('report.execution-unknown'));
  const others = budget.filter((result) => result !== main && (result.row.budget ?? 0) !== 0);
  const isLow = [main, ...others].some(({ rate }) => rate !== null && rate < LOW_EXECUTION);
  return [
    ...paragraph(passage),
    ...others.flatMap((result) => paragraph(executionOf(source, result) ?? [])),
    ...(isLow
      ? paragraph(compose('report.execution-reason', { limit: figure(formatPercent(LOW_EXECUTION), 'rule', []) }))
      : []),
  ];
}

/** 中央财政资金预算6074万元，实际执行2262.09万元，预算执行率37.24%。 */
export function executionOf(source: Source, result: BudgetResult): Passage | null {
  const budget = amountOf(source, result, 'budget');
  const executed = amountOf(source, result, 'executed');
  if (!budget || !executed) return null;
  const isMain = result === mainMoney(source.evaluation);
  const label = isMain
    ? compose('report.execution-main')
    : compose('report.execution-of', { label: fundLabel(result.row.label) });
  const rate = rateOf(source, result);
  if (!rate) return compose('report.execution-no-rate', { label, budget, executed });
  return compose('report.execution-line', { label, budget, executed, rate });
}

/** How much of each part arrived is not in the table: a gap beside what was planned. */
export function arrivalParts(source: Source): Part[] {
  const { budget } = source.evaluation;
  return budget
    .filter(({ row }) => row.isPart || budget.length === 1)
    .flatMap((result) => {
      const amount = amountOf(source, result, 'budget');
      if (!amount || result.row.budget === 0) return [];
      const label = fundLabel(result.row.label);
      return paragraph(
        compose('report.arrival-line', { label, amount, arrived: gap('到位金额'), rate: gap('到位率') }),
      );
    });
}
