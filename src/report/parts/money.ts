import type { BudgetRow } from '../../layout';
import { budgetRole } from '../../layout';
import { lowExecutionLimit } from '../../rules';
import type { Passage, Span } from '../../narrative';
import {
  compose,
  figure,
  gap,
  joined,
  words,
  amountText,
  mainMoney,
  percentText,
  rateSpan,
  rateText,
  refs,
  shownRate,
} from '../../narrative';
import type { Address } from '../../model';
import type { BudgetResult } from '../../scoring';
import { withoutNoise } from '../../scoring';
import type { OutlinePart } from '../outline';
import { paragraph, sentence } from '../outline';
import type { ReportSource } from '../source';
import { amountUnitOf, knownYearOf } from '../source';
import { sentenceLine } from '../../text';
import { isChangeTold, isUnspentTold, moneyWordParts } from './unitWords';

/** What a row of the money block is called. A form that sets amounts beside their labels (预算数：| 100) names no fund. */
function fundOf({ label, isPart }: BudgetRow): Passage | string {
  return !isPart && budgetRole(label) !== null ? compose('report.fund-whole') : fundLabel(label);
}

/** 其中：中央财政资金 → 中央财政资金. */
export function fundLabel(label: string): string {
  // 转移支付执行数(B) names a kind of amount, not a fund.
  if (/(?:预算|执行)数/.test(label)) return '资金';
  return sentenceLine(label)
    .replace(/^其\s*中\s*[:：]?\s*/, '')
    .replace(/[:：]\s*$/, '')
    .replace(/^年度(?=资金)/, '');
}

/** An amount of the money block with its unit; null where the cell holds none. */
export function amountOf(
  source: ReportSource,
  result: BudgetResult,
  side: 'budget' | 'executed' | 'initial',
): Span | null {
  const amount = result.row[side];
  const cells = refs(source.evaluation.table.sheet, [result.row.cells[side]]);
  return amount === null
    ? null
    : figure(`${amountText(amount, source.evaluation)}${amountUnitOf(source)}`, 'written', cells);
}

export function rateOf({ evaluation }: ReportSource, { rate, row }: BudgetResult): Span | null {
  const cells = refs(evaluation.table.sheet, [row.cells.budget, row.cells.executed]);
  return rate === null ? null : figure(rateText(rate, evaluation), 'rate', cells);
}

/** The budget and its parts: what was made available. */
export function budgetParts(source: ReportSource): OutlinePart[] {
  const { budget } = source.evaluation;
  const main = mainMoney(source.evaluation);
  const total = main && amountOf(source, main, 'budget');
  if (!main || !total) return paragraph(compose('report.budget-unknown', { year: knownYearOf(source) }));
  const parts = budget
    .filter((result) => result !== main)
    .flatMap((result) => {
      const amount = amountOf(source, result, 'budget');
      return amount ? [compose('report.labelled-amount', { label: fundOf(result.row), amount })] : [];
    });
  const initial = amountOf(source, main, 'initial');
  return paragraph(
    joined([
      compose('report.budget-total', { year: knownYearOf(source), total }),
      // Beside its total: after the last part it would be read as that of the part.
      initial && main.row.initial !== main.row.budget ? compose('report.budget-initial', { initial }) : [],
      parts.length > 0 ? joined([compose('report.of-which'), joined(parts, '，')]) : [],
      [words('。')],
    ]),
  );
}

/**
 * What was paid of each part, with its rate, how the budget was changed, and what the unit itself says of both; amounts that the table does
 * not have are gaps. A part that is the whole is not told twice.
 */
export function executionParts(source: ReportSource): OutlinePart[] {
  const main = mainMoney(source.evaluation);
  if (!main) return [...paragraph(openExecution(source, null)), ...moneyWordParts(source)];
  const passage = executionOf(source, main);
  const others = partsBeside(source, main);
  return [
    ...paragraph(passage ? joined([passage, shareOfInitial(source, main)]) : openExecution(source, main)),
    ...others.flatMap((result) => paragraph(executionOf(source, result) ?? [])),
    ...spendingNotes(source),
  ];
}

/** What goes with the amounts: how the budget was changed, the unit's own words, and the slot for what these do not say. */
export function spendingNotes(source: ReportSource): OutlinePart[] {
  const main = mainMoney(source.evaluation);
  if (!main) return moneyWordParts(source);
  return [...changeParts(source, main), ...moneyWordParts(source), ...reasonParts(source, partsBeside(source, main))];
}

function partsBeside({ evaluation: { budget } }: ReportSource, main: BudgetResult): BudgetResult[] {
  const isWhole = ({ row }: BudgetResult): boolean =>
    row.budget === main.row.budget && row.executed === main.row.executed;
  return budget.filter((result) => result !== main && (result.row.budget ?? 0) !== 0 && !isWhole(result));
}

/** Where the rate lies below the rule set's line the reason is asked for, else by name for each part whose rate does; nothing where the unit gives it. */
function reasonParts(source: ReportSource, others: readonly BudgetResult[]): OutlinePart[] {
  const line = lowExecutionLimit(source.evaluation.ruleSet);
  if (line === null || isUnspentTold(source)) return [];
  const isLow = (rate: number | null): boolean => rate !== null && rate < line;
  const limit = figure(percentText(line), 'rule', []);
  if (isLow(shownRate(source.evaluation))) return paragraph(compose('report.execution-reason', { limit }));
  return others
    .filter(({ rate }) => isLow(rate))
    .flatMap(({ row }) => paragraph(compose('report.execution-reason-of', { label: fundOf(row), limit })));
}

/** By how much the budget was changed in the year, with the slot for the cause unless the unit gives it. */
function changeParts(source: ReportSource, main: BudgetResult): OutlinePart[] {
  const { initial, budget, cells } = main.row;
  const change = initial === null || budget === null ? 0 : withoutNoise(budget - initial);
  if (change === 0) return [];
  const by = differenceOf(source, change, [cells.initial, cells.budget]);
  return paragraph(
    joined([
      compose(change > 0 ? 'report.change-more' : 'report.change-less', { change: by }),
      isChangeTold(source) ? [] : compose('report.change-reason'),
      [words('。')],
    ]),
  );
}

/** What was left of the budget, or spent beyond it; nothing where all was spent, or either amount is not known. */
export function unspentParts(source: ReportSource): OutlinePart[] {
  const rest = unspentOf(source);
  if (rest === null) return [];
  return paragraph(compose(rest.isOver ? 'report.overspent' : 'report.unspent', { rest: rest.span }));
}

/** The same with what of it is carried over and what is left, which no table says. */
export function balanceParts(source: ReportSource): OutlinePart[] {
  const rest = unspentOf(source);
  if (rest === null) return sentence('report.gap-balance');
  return [...unspentParts(source), ...(rest.isOver ? [] : sentence('report.balance-parts'))];
}

function unspentOf(source: ReportSource): { readonly span: Span; readonly isOver: boolean } | null {
  const main = mainMoney(source.evaluation);
  const { budget = null, executed = null, cells } = main?.row ?? {};
  if (!cells || budget === null || executed === null) return null;
  const rest = withoutNoise(budget - executed);
  return rest === 0 ? null : { span: differenceOf(source, rest, [cells.budget, cells.executed]), isOver: rest < 0 };
}

function differenceOf(source: ReportSource, difference: number, cells: readonly (Address | null)[]): Span {
  const { evaluation } = source;
  const text = `${amountText(Math.abs(difference), evaluation)}${amountUnitOf(source)}`;
  return figure(text, 'difference', refs(evaluation.table.sheet, cells));
}

/** What the table says of the main amount, the rest as gaps; its printed rate where it gives no amounts. */
function openExecution(source: ReportSource, main: BudgetResult | null): Passage {
  const unit = amountUnitOf(source);
  const missing = (hint: string): Passage => [gap(hint), words(unit)];
  return compose('report.execution-open', {
    label: compose('report.execution-main'),
    budget: (main && amountOf(source, main, 'budget')) ?? missing('预算数'),
    executed: (main && amountOf(source, main, 'executed')) ?? missing('执行数'),
    rate: rateSpan(source.evaluation) ?? gap('执行率'),
  });
}

/** How much of the budget as it was at the beginning of the year, where it was changed since. */
function shareOfInitial(source: ReportSource, main: BudgetResult): Passage {
  const { initial, budget, executed, cells } = main.row;
  const amount = amountOf(source, main, 'initial');
  if (!amount || !initial || executed === null || initial === budget) return [];
  const { sheet } = source.evaluation.table;
  const share = figure(
    rateText(executed / initial, source.evaluation),
    'rate',
    refs(sheet, [cells.initial, cells.executed]),
  );
  return compose('report.execution-share', { initial: amount, share });
}

/** 中央财政资金预算6074万元，实际执行2262.09万元，预算执行率37.24%。 */
export function executionOf(source: ReportSource, result: BudgetResult): Passage | null {
  const budget = amountOf(source, result, 'budget');
  const executed = amountOf(source, result, 'executed');
  if (!budget || !executed) return null;
  const isMain = result === mainMoney(source.evaluation);
  const label = isMain
    ? compose('report.execution-main')
    : compose('report.execution-of', { label: fundOf(result.row) });
  const rate = rateOf(source, result);
  if (!rate) return compose('report.execution-no-rate', { label, budget, executed });
  return compose('report.execution-line', { label, budget, executed, rate });
}

/** How much of each part arrived is not in the table: a gap beside what was planned. */
export function arrivalParts(source: ReportSource): OutlinePart[] {
  const { budget } = source.evaluation;
  return budget
    .filter(({ row }) => row.isPart || budget.length === 1)
    .flatMap((result) => {
      const amount = amountOf(source, result, 'budget');
      if (!amount || result.row.budget === 0) return [];
      const label = fundOf(result.row);
      return paragraph(
        compose('report.arrival-line', { label, amount, arrived: gap('到位金额'), rate: gap('到位率') }),
      );
    });
}
